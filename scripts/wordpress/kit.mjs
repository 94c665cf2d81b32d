import { readFileSync } from 'node:fs';
import { groups } from '../../dist/content/causes.js';
import { edition } from '../../dist/content/edition.js';
import { languages } from '../../dist/index.js';
import { autonym } from '../../dist/language/autonym.js';
import { textsIn } from '../../dist/language/texts-in.js';
import { widgets } from '../../dist/prerender/widgets.js';
import { version } from '../../dist/version.js';
import { matches } from './matches.mjs';

/** What the plugin has to know of the kit. */
export function kit(locales) {
  const language = (tag) => {
    const { review, messages } = JSON.parse(readFileSync(new URL(`${tag}.json`, locales), 'utf8'));
    const texts = textsIn(messages);
    return {
      name: autonym(tag),
      reviewed: review.status !== 'draft',
      checked: texts.get('review.site'),
      headings: Object.fromEntries(
        Object.entries(widgets).map(([name, { widget }]) => [
          name.replace('cramp-', ''),
          texts.get(widget.heading),
        ]),
      ),
      groups: Object.fromEntries(
        groups.map(({ id }) => [id, texts.get(`causes.group.${id}.title`)]),
      ),
    };
  };
  return {
    version,
    edition,
    languages: Object.fromEntries(languages.map((tag) => [tag, language(tag)])),
    groups: groups.map(({ id }) => id),
    matches: matches(),
  };
}
