// What is in the zip of the WordPress plugin, and who needs it there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

let plugin, told;
before(() => {
  told = execFileSync('node', ['scripts/wordpress.mjs'], { cwd: root, encoding: 'utf8' });
  const zip = unzipSync(readFileSync(`${root}dist/wordpress/cramp-kit.zip`));
  plugin = Object.fromEntries(
    Object.entries(zip).map(([path, bytes]) => [
      path.replace('cramp-kit/', ''),
      Buffer.from(bytes).toString(),
    ]),
  );
});

const php = () =>
  Object.entries(plugin)
    .filter(([path]) => path.endsWith('.php'))
    .map(([, code]) => code)
    .join('');
const kit = () => JSON.parse(plugin['kit.json']);
const isWidget = (name) => php().includes(`'${name}'`);
const isLanguage = (tag) => tag in kit().languages;
const scripts = ['cramp-kit.js', 'runtime.js', 'ready-made.js'].map(
  (name) => `embed/${version}/${name}`,
);
const isFetched = (name) => scripts.some((path) => plugin[path].includes(name));

/** Each kind of file, and what has to be so that one is needed. */
const kinds = [
  [/^(LICENSE|readme\.txt|uninstall\.php|cramp-kit\.php)$/, () => true], // WordPress looks for these
  [/^includes\/[\w-]+\.php$/, (path) => plugin['cramp-kit.php'].includes(`'/${path}'`)],
  [/^blocks\/([\w-]+)\/block\.json$/, (_, widget) => isWidget(widget)],
  [/^editor\/(\w+)\.js$/, (_, name) => php().includes(`'cramp-kit-${name}'`)],
  [/^(kit\.json|texts\/cramp-kit\.css)$/, (path) => php().includes(`'${path}'`)],
  [
    /^texts\/([\w-]+)\/cramp-([\w-]+)\.html$/,
    (_, language, widget) => isLanguage(language) && isWidget(widget) && widget !== 'language',
  ],
  [/^embed\/[\d.]+\/cramp-kit\.js$/, () => php().includes(`'/cramp-kit.js'`)],
  [/^embed\/[\d.]+\/LICENSES\.txt$/, () => true], // the notices of what is inside
  [/^embed\/[\d.]+\/([\w-]+\.js)$/, (_, name) => isFetched(name)],
  [/^embed\/[\d.]+\/locales\/([\w-]+)\.js$/, (_, language) => isLanguage(language)],
  [
    /^embed\/[\d.]+\/widgets\/([\w-]+)\/(folded\.js)$/,
    (_, language, name) => isLanguage(language) && isFetched(name),
  ],
  [
    /^embed\/[\d.]+\/widgets\/([\w-]+)\/cramp-([\w-]+)\.js$/,
    (_, language, widget) => isLanguage(language) && isWidget(widget),
  ],
];

test('who packs it is told where it is', () => {
  assert.match(told, /^dist\/wordpress\/cramp-kit\.zip: \d\.\d MB\.$/m);
});

test('the plugin holds nothing that neither WordPress, PHP nor the script asks for', () => {
  const idle = Object.keys(plugin).filter(
    (path) =>
      !kinds.some(([pattern, needed]) => {
        const found = pattern.exec(path);
        return found && needed(...found);
      }),
  );

  assert.deepEqual(idle, []);
});

test('it has a file of each kind', () => {
  const missing = kinds.filter(
    ([pattern]) => !Object.keys(plugin).some((path) => pattern.test(path)),
  );

  assert.deepEqual(missing, []);
});
