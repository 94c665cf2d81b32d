// The files of the script build as another version of the kit has them.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** What its ready-made texts say before all else. */
export const line = 'A line of another version.';

/**
 * Sends one of them. Its code makes other fingerprints: it does not take what this version has made for its
 * own, nor this version what that one has made.
 */
export async function ofOtherVersion(response, file) {
  if (/(locales|widgets)\//.test(file)) response.end(await otherWords(file));
  else response.end(readFileSync(file, 'utf8').replaceAll(`"${version}"`, '"0.0.1"'));
}

/** Words among which one is new, and one is not there yet. */
async function otherWords(file) {
  const { default: locale, text, styles, folded } = await import(pathToFileURL(file).href);
  if (text) {
    const [head, ...rest] = text;
    const made = head.replace(/(?<=data-prerendered=).*/, 'other');
    return `export const text = ${JSON.stringify([made, line, ...rest])}, styles = ${JSON.stringify(styles)};`;
  }
  if (folded)
    return `export const folded = ${JSON.stringify({ other: Object.values(folded)[0] })};`;
  const { lead: _, ...help } = locale.messages.help;
  const messages = { ...locale.messages, help: { ...help, added: 'Not yet known' } };
  return `export default ${JSON.stringify({ ...locale, messages })};`;
}
