import { createHash } from 'node:crypto';
import { pageOf } from './page.mjs';
import { rowsOf } from './rows.mjs';
import { textsOf } from './texts.mjs';
import { wordsIn } from './words.mjs';

/** The sheet of a language as a page, and how many texts stand on it. */
export function factSheet(kit, tag, { review, messages }) {
  const { citations, edition, fallbackLocale, shipped } = kit;
  const english = fallbackLocale.messages;
  const locale = kit.formatLocale(tag);
  const say = wordsIn({ english, messages, edition, locale });
  const widgets = kit.widgets.map((widget) => ({
    heading: say({ key: widget.heading }),
    rows: rowsOf(widget, kit).map((row) => ({ ...row, texts: row.texts.map(say) })),
  }));
  const stating = new Set(
    widgets.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts.map(({ key }) => key))),
  );
  const all = textsOf(english, messages, new Intl.PluralRules(locale));
  // Whatever states no fact comes last: so nothing that readers may see is left out.
  const labels = all.filter(({ key }) => !stating.has(key)).map(say);

  const language = {
    tag,
    dir: kit.direction(tag),
    autonym: shipped[tag].autonym,
    name: new Intl.DisplayNames('en', { type: 'language' }).of(tag),
    review,
  };
  const fingerprint = fingerprintOf({ widgets, labels });
  const count = all.length;
  const page = pageOf({ language, widgets, labels, citations, edition, fingerprint, count });
  return { page, count };
}

/** Twelve signs that change with any text, fact, label or source on the sheet: a signature is for these only. */
const fingerprintOf = (content) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
