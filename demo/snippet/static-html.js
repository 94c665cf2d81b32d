import { mark, originOf } from './kit-files.js';
import { script, unpublished } from './forms.js';
import { attributesOf } from './widgets.js';
import { command } from './write-tag.js';

/** The files of html/ hold each text in each language, with no attribute but `lang`. */
export const hasReadyHtml = (choice) =>
  choice.lang && choice.widget !== 'language' && attributesOf(choice).length === 0;

/** The widget as HTML that needs no script, or the command that writes it. */
export function staticHtml(choice, found) {
  if (choice.widget === 'language') {
    const { notes, ...rest } = script(choice, found);
    return {
      ...rest,
      notes: ['The picker does nothing without the script. This is it.', ...notes],
    };
  }
  const stylesheet = `${choice.base}cramp-kit.css`;
  const { box, notes } = hasReadyHtml(choice)
    ? ready(stylesheet, found.html)
    : toBeWritten(choice, stylesheet);
  return {
    boxes: [box],
    notes: [...notes, `Put html/cramp-kit.css of the kit on your site as ${stylesheet}.`],
    policy: `style-src ${originOf(choice.base) ?? "'self'"}`,
  };
}

function ready(stylesheet, html) {
  const preload = `<link rel="preload" as="style" href="${stylesheet}" />`;
  const widget = html.replaceAll('/cramp-kit/cramp-kit.css', stylesheet).trim();
  return {
    box: { title: 'Where the text is to stand', code: [mark, preload, widget].join('\n') },
    notes: [],
  };
}

const chooseLanguage = 'Choose a language, and the HTML itself stands here.';

const toBeWritten = (choice, stylesheet) => ({
  box: { title: 'This command writes the HTML', code: command(choice, stylesheet) },
  notes: [
    'No ready-made file holds what you have chosen. The command needs Node, the package and @lit-labs/ssr 4.1.',
    unpublished,
    ...(choice.lang
      ? []
      : ['It writes English; with the script beside it the text follows the page.']),
    ...(hasReadyHtml({ ...choice, lang: 'en' }) ? [chooseLanguage] : []),
  ],
});
