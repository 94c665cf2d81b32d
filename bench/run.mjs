// Measures the kit beside its peers. What and how stands in README.md.
import { writeFileSync } from 'node:fs';
import { forms as allForms } from './forms.mjs';
import { openBrowser } from './harness/browser.mjs';
import { contextOf } from './harness/context.mjs';
import { publish } from './harness/publish.mjs';
import { firstVisit, oneLanguage, oneWidget } from './measures/first-visit.mjs';
import { difference, wordsOf } from './measures/same-text.mjs';
import { mounting, switching } from './measures/stage.mjs';
import { readOptions } from './options.mjs';
import { circumstances } from './report/circumstances.mjs';
import { intoReadme } from './report/readme.mjs';
import { report } from './report/report.mjs';

const all = [firstVisit, switching, mounting, oneWidget, oneLanguage];
const { runs, forms: wanted, measures, kit, protocol, readme } = readOptions(allForms, all);
const around = { ...circumstances(), protocol };

say('Packing the kit and building the forms');
const context = await contextOf(kit);
const { forms, missing, close } = await publish(
  wanted,
  context,
  await contextOf(kit, { englishOnly: true }),
  protocol,
);
const browser = await openBrowser();
process.once('SIGTERM', () => process.exit(143)); // else a new browser would be opened
const tools = { browser, widgets: context.widgets, texts: context.locales };
const results = forms.map(({ form: { id, name } }) => ({ id, name, measured: {} }));

try {
  say('Comparing their texts');
  await compareTexts();
  for (let run = 0; run < runs; run++) {
    for (const measure of measures.filter(({ once }) => !once || run === 0)) {
      say(`Run ${run + 1} of ${runs}: ${measure.id}`);
      // Each run begins with another form, so that none always follows the same.
      for (const index of forms.keys()) await record(measure, (index + run) % forms.length);
    }
  }
} finally {
  around.browser = await browser.version();
  await browser.close();
  close();
}

const outcome = { circumstances: around, runs, forms: results, missing };
const text = report(outcome);
console.log(`\n${text}`);
write('results.json', JSON.stringify(outcome, null, 2));
write('results.md', text);
if (readme) intoReadme(text);

/** Stops the run where a form says something else than plain HTML. */
async function compareTexts() {
  let plain;
  for (const { form, pages } of forms) {
    const words = await wordsOf(tools, pages);
    plain ??= words;
    const differs = difference(plain, words);
    if (differs) throw new Error(`${form.name}: ${differs}`);
  }
}

/** Adds what a form shows in a measure. A failure is told at the end: the other numbers hold. */
async function record(measure, index) {
  const { form, pages } = forms[index];
  try {
    const numbers = await measure.run(tools, pages);
    const { measured } = results[index];
    for (const [name, number] of Object.entries(numbers)) (measured[name] ??= []).push(number);
  } catch ({ message }) {
    missing.push(`${form.name}, ${measure.id}: ${message}`);
    process.exitCode = 1;
  }
}

function write(name, content) {
  writeFileSync(new URL(name, import.meta.url), `${content}\n`);
}

function say(line) {
  console.log(`${line} …`);
}
