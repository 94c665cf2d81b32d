#!/usr/bin/env node
// The command `cramp-kit`. It ends with 0 when all is well, with 1 when something could not be done,
// and with 2 when it was asked for something that makes no sense.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { attributeNames as attributes } from '../dist/tags.js';
import { help } from './help.mjs';

const { positionals, values } = asked();
if (values.help) {
  console.log(help);
  process.exit();
}
const [command, tag, ...more] = positionals;
if (!command) fail('Say what to do.', 2);
if (command !== 'prerender') fail(`There is no command "${command}".`, 2);
if (!tag || more.length > 0) fail('Name one tag, such as cramp-causes.', 2);

const html = await prerendered();
if (values.out === undefined) console.log(html);
else save(values.out, `${html}\n`);

function asked() {
  const texts = [...attributes, 'lang', 'settings', 'styles', 'out'];
  const options = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' }])),
    follow: { type: 'boolean' },
    light: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(error.message, 2);
  }
}

async function prerendered() {
  const given = attributes.filter((name) => name in values).map((name) => [name, values[name]]);
  const options = {
    attributes: { ...Object.fromEntries(given), ...(values.follow && { lang: null }) },
    shadow: !values.light,
    ...('lang' in values && { lang: values.lang }),
    ...('settings' in values && { settings: settings(values.settings) }),
    ...('styles' in values && { styles: styles(values.styles) }),
  };
  const { prerender } = await load();
  try {
    return await prerender(tag, options);
  } catch (error) {
    return fail(error.message, 2);
  }
}

async function load() {
  try {
    return await import('../dist/prerender.js');
  } catch (error) {
    if (!error.message.includes("'@lit-labs/ssr'")) throw error;
    return fail('@lit-labs/ssr is missing. Run: npm install --save-dev @lit-labs/ssr@4.1', 1);
  }
}

function settings(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError
      ? fail(`${file} is not JSON: ${error.message}.`, 2)
      : fail(`${file} cannot be read: ${error.message}.`, 1);
  }
}

function styles(value) {
  if (value === 'inline') return value;
  const [, href] =
    /^link=(.+)$/.exec(value) ?? fail('Use --styles inline or --styles link=/x.css.', 2);
  return { href };
}

function save(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    fail(`${file} cannot be written: ${error.message}.`, 1);
  }
  console.log(`${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB.`);
}

function fail(message, code) {
  console.error(`${message}\nSee: npx cramp-kit --help`);
  process.exit(code);
}
