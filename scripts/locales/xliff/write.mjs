import { columns, isWide } from '../columns.mjs';
import { contextOf } from '../context.mjs';
import { placeholders } from '../texts.mjs';
import { notesFor } from './notes.mjs';
import { stateOf } from './states.mjs';

/**
 * A language as XLIFF 1.2, which more tools of translators read than 2.0: the English, the
 * translation and how it stands to the English, notes, and the length that fits.
 */
export async function toXliff(locale) {
  const units = locale.keys.map((key) => [key, unit(locale, key)]);
  const { jsToXliff12 } = await import('xliff'); // slow to load
  const xml = await jsToXliff12({
    resources: { 'locales/en.json': Object.fromEntries(units) },
    sourceLanguage: 'en',
    targetLanguage: locale.tag,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withStates(xml, locale)}\n`;
}

function unit(locale, key) {
  const source = locale.english.textFor(key);
  const context = contextOf(key, source);
  return {
    source,
    target: locale.written(key) ?? '',
    note: notesFor(locale, key, context),
    additionalAttributes: context && {
      maxwidth: room(locale.tag, source, context),
      'size-unit': 'char',
    },
  };
}

/** The length that fits, as tools count it: in characters, a placeholder as it is written. */
function room(tag, source, { longest }) {
  const written = placeholders(source).join('');
  const left = longest - columns(written);
  return String(Math.floor(left / (isWide(tag) ? 2 : 1)) + written.length);
}

/** The library has no place for the state of a target. It writes one target for each unit, in order. */
function withStates(xml, locale) {
  const keys = locale.keys.values();
  return xml.replaceAll('<target', () => `<target state="${stateOf(locale, keys.next().value)}"`);
}
