// Writes the sheet that a clinician checks and signs: every text in a language beside the facts that
// it states, how true they are, and their sources. `node scripts/facts.mjs es` writes facts-es.html.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadKit } from './facts/kit.mjs';
import { factSheet } from './facts/sheet.mjs';

const usage =
  'Usage: npm run facts -- [language] [--out file]. English where no language is named.';

const { positionals, values } = options();
if (values.help) {
  console.log(usage);
  process.exit();
}
const [tag = 'en', ...more] = positionals;
if (more.length > 0) fail(`One language at a time. ${usage}`, 2);

const kit = await loadKit();
if (!kit.languages.includes(tag))
  fail(`There is no language "${tag}". Name one of: ${kit.languages.join(', ')}.`, 2);

const { default: locale } = await kit.shipped[tag].load();
const { page, count } = factSheet(kit, tag, locale);
const file = values.out ?? `facts-${tag}.html`;
try {
  writeFileSync(file, page);
} catch (error) {
  fail(`${file} cannot be written: ${error.message}.`, 1);
}
console.log(`${file}: ${count} texts. Open it in a browser; it prints on A4, landscape.`);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(`${error.message.replace(/\.?\s*$/, '.')} ${usage}`, 2);
  }
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
