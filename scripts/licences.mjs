// Writes embed/LICENSES.txt: the notices that have to travel with the script build. Minifying leaves
// a line or nothing of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const packages = ['@lit/reactive-element', 'i18next', 'lit-element', 'lit-html', 'tslib'];

const notices = [
  `cramp-kit\n\n${readFileSync(new URL('LICENSE', root), 'utf8').trim()}`,
  ...packages.map(notice),
];

writeFileSync(
  new URL('embed/LICENSES.txt', root),
  `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);

function notice(name) {
  const folder = new URL(`node_modules/${name}/`, root);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.txt|\.md)?$/i.test(each));
  if (!file) throw new Error(`${name} has no file with its licence.`);
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}`;
}
