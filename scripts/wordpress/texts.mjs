import { readFileSync } from 'node:fs';
import { languages } from '../../dist/index.js';
import { prerender } from '../../dist/prerender.js';
import { widgets } from '../../dist/prerender/widgets.js';

/** A value for each contact that stands nowhere else, and what the plugin finds in its place. */
const contacts = {
  'emergency-number': ['+000', { 'tel:+000': 'tel:{dial}', '+000': '{number}' }],
  phone: ['+000', { 'tel:+000': 'tel:{dial}', '+000': '{number}' }],
  'booking-url': ['/the-booking-url', { '/the-booking-url': '{url}' }],
};

const action = /<a part="action".*?<\/a>/;

/** The texts of all widgets in all languages, without what the plugin writes around them. */
export async function texts(html) {
  const files = {};
  for (const lang of languages)
    for (const [tag, { constructor }] of Object.entries(widgets)) {
      const text = inside(readFileSync(new URL(`${lang}/${tag}.html`, html), 'utf8'));
      const asked = Object.keys(contacts).filter((name) =>
        constructor.observedAttributes.includes(name),
      );
      const places = await Promise.all(asked.map((name) => place(tag, lang, name, text)));
      files[`texts/${lang}/${tag}.html`] = Buffer.from(withPlaces(text, places));
    }
  return files;
}

/** The box in a widget, without its fingerprint. */
function inside(html) {
  const [section] = /<section.*<\/section>/s.exec(html);
  return section.replace(/ data-prerendered="[^"]*"/, '');
}

/** Where a text names a contact: what stands there with it, and what without. */
async function place(tag, lang, name, text) {
  const [value, marks] = contacts[name];
  const full = inside(await prerender(tag, { lang, attributes: { [name]: value } }));
  const { 0: link, index: start } = action.exec(full);
  const rest = full.slice(start + link.length);
  if (!text.startsWith(full.slice(0, start)) || !text.endsWith(rest))
    throw new Error(`${tag} in ${lang} differs in more than one place with ${name}.`);
  const end = text.length - rest.length;
  const marked = Object.entries(marks).reduce((html, [from, to]) => html.replace(from, to), link);
  const both = `<!--if ${name}-->${marked}<!--else-->${text.slice(start, end)}<!--end-->`;
  return { start, end, both };
}

/** A text with both forms of each place. From its end on, so that the places before stay where they are. */
const withPlaces = (text, places) =>
  places
    .toSorted((one, other) => other.start - one.start)
    .reduce((html, { start, end, both }) => html.slice(0, start) + both + html.slice(end), text);
