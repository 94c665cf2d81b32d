// The kit in each form that its package has. One that the package lacks says so in a sentence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, filesOf } from '../harness/bundled.mjs';
import { tags } from './tags.js';

const tag = (name) => `<${tags[name]}></${tags[name]}>`;

/** A script from the folder `embed/` of the package, and tags, with the other lines of its README's snippet. */
export const script = (path) => (context) => {
  const { files, base, lacks } = packaged(context, path);
  return (
    lacks ?? {
      files,
      head: (language, names = []) =>
        [
          `<link rel="stylesheet" href="${base}embed/room.css">`,
          ...(path.includes('.all.') ? [] : preloads(`${base}embed/`, language, names)),
          scriptTag(base + path),
        ].join('\n'),
      place: tag,
      stage: stage(tag, base + path),
      words: (language) => [`${base}embed/locales/${language}.js`],
    }
  );
};

/**
 * Ready-made HTML from the folder `html/` of the package, with the preload line that its README names.
 *
 * @param options `path` of a script that takes over; `inline` for styles in each widget and not in a file,
 *   as `prerender` writes them by default.
 */
export const staticHtml =
  ({ path, inline = false } = {}) =>
  (context) => {
    const { folder, files, base, lacks } = packaged(context, 'html', path);
    if (lacks) return lacks;
    const sheet = `${base}html/cramp-kit.css`;
    const styles = inline
      ? `<style>${readFileSync(join(folder, 'html/cramp-kit.css'), 'utf8')}</style>`
      : `<link rel="stylesheet" href="${sheet}">`;
    const snippet = (name, language) =>
      readFileSync(join(folder, `html/${language}/${tags[name]}.html`), 'utf8').replaceAll(
        /<link rel="stylesheet"[^>]*>/g,
        styles,
      );
    const preload = inline ? '' : `<link rel="preload" as="style" href="${sheet}">`;
    return {
      files,
      head: () => preload + (path ? scriptTag(base + path) : ''),
      place: snippet,
      stage: path && stage((name) => snippet(name, 'en'), base + path),
      words: (language) => [`${base}embed/locales/${language}.js`],
    };
  };

/** The four modules `define/…` in a bundle of the host's own. */
export const npm = bundled('kit/npm.js', tag);

/** What a page does that has no module of its own: tags follow `<html lang>`, or their own `lang`. */
const stage = (place, path) => `import '${path}';
const html = ${JSON.stringify(Object.fromEntries(Object.keys(tags).map((name) => [name, place(name)])))};
window.stage = {
  render(container, names) {
    container.setHTMLUnsafe(names.map((name) => html[name]).join(''));
    return () => container.replaceChildren();
  },
  switchTo(language) {
    document.documentElement.lang = language;
    for (const widget of document.querySelectorAll('#container > [lang]')) widget.lang = language;
  },
};`;

const preloads = (folder, language, names) =>
  ['ready-made.js', ...names.map((name) => `widgets/${language}/${tags[name]}.js`)].map(
    (file) => `<link rel="modulepreload" href="${folder}${file}">`,
  );

const scriptTag = (src) => `<script type="module" src="${src}"></script>`;

function packaged({ kit, languages }, ...paths) {
  const base = `/cramp-kit/${languages.length}/`;
  const missing = paths.find((path) => path && !existsSync(join(kit, path)));
  if (missing) return { lacks: `The package has no ${missing}.` };
  return { folder: kit, base, files: filesOf(kit, base) };
}
