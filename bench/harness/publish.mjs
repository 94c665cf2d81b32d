import { barePage, hostPage, stagePage } from './pages.mjs';
import { serve } from './serve.mjs';

// Where the pages are.
const paths = {
  bare: (language) => `/bare.${language}.html`,
  host: ({ id }, count, language) => `/${id}/${count}.${language}.html`,
  englishOnly: ({ id }) => `/${id}/english-only.html`,
  stage: ({ id }) => `/${id}/stage.html`,
};

/**
 * Builds the forms and serves the pages on which they are measured. Returns the pages of each form,
 * and in `missing` why one has none.
 *
 * @param all What they are built from, with all languages.
 * @param english The same with English only.
 * @param protocol Of the server, as `serve` takes it.
 */
export async function publish(forms, all, english, protocol) {
  const files = new Map();
  const missing = english.lacks ? [`the kit with English only: ${english.lacks}`] : [];
  const made = [];
  for (const form of forms) {
    const site = await form.site(all);
    if (typeof site === 'string') {
      missing.push(`${form.name}: ${site}`);
      continue;
    }
    const small = form.kit && english.lacks ? {} : await form.site(english);
    made.push({ form, site, small });
    for (const [path, body] of pages(form, site, small, all.widgets)) files.set(path, body);
  }
  for (const language of ['en', 'es', 'ar']) files.set(paths.bare(language), barePage(language));

  const server = await serve(files, protocol);
  return {
    missing,
    close: server.close,
    forms: made.map(({ form, site, small }) => ({
      form,
      pages: addresses(server, form, site, small),
    })),
  };
}

/** All that a form has served. */
function pages(form, site, small, widgets) {
  const sizes = [1, 4];
  const hosts = ['en', 'es', 'ar'].flatMap((language) =>
    sizes.map((count) => [
      paths.host(form, count, language),
      hostPage(site, language, widgets.slice(0, count)),
    ]),
  );
  return [
    ...site.files,
    ...hosts,
    ...(site.stage ? [[paths.stage(form), stagePage(site, 'en')]] : []),
    ...(small.files
      ? [...small.files, [paths.englishOnly(form), hostPage(small, 'en', widgets)]]
      : []),
  ];
}

/** Where the measures find a form. `bare` is the size of the page without widgets. */
function addresses({ url, size }, form, site, small) {
  const visit = (path, language, profile) => ({
    url: url + path,
    bare: size(paths.bare(language)),
    language,
    profile,
  });
  return {
    host: ({ language = 'en', count = 4, profile }) =>
      visit(paths.host(form, count, language), language, profile),
    englishOnly: small.files && (({ profile }) => visit(paths.englishOnly(form), 'en', profile)),
    stage: site.stage && url + paths.stage(form),
    words: (language) =>
      site
        .words(language)
        .filter((path) => site.files.has(path))
        .map((path) => url + path),
  };
}
