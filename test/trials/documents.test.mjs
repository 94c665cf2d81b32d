// Each block of code in the documents that is no copy of a tried file is tried here, as its reader would:
// what it leaves out is put around it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { blocks } from './fenced.mjs';
import {
  bundled,
  causes,
  close,
  inEnglish,
  inModule,
  installs,
  isInCi,
  kit,
  read,
  root,
  runs,
  shows,
} from './around-block.mjs';
import { page } from './site.mjs';
import { messages } from './words.mjs';

after(close);

/** How a block begins, and how it is tried. */
const tries = [
  ['<script type="module" src="/cramp-kit', (code) => inEnglish(code)],
  ['<link rel="stylesheet" href="/cramp-kit/room.css" />', (code) => inEnglish(causes, code)],
  [
    'import { setLanguage }',
    async (code) => {
      const first = code.slice(0, code.indexOf('setLanguage(null)'));
      await shows(page(kit + causes + inModule(first), '', 'en'), messages('ar').causes.heading);
      await inEnglish(kit + causes + inModule(code));
    },
  ],
  [
    '<script type="application/json" data-cramp-kit>',
    (code) => shows(page(code + kit + causes, '', 'es'), '¿Por qué tengo calambres?'),
  ],
  [
    'import { configure } from',
    (code) => shows(page(kit + causes + inModule(code), '', 'es'), 'Dr. Ana Ruiz'),
  ],
  [
    'cramp-help {',
    (code) =>
      shows(
        page(
          `<cramp-help lang="cy" emergency-number="112"></cramp-help>${kit}<style>${code}</style>`,
        ),
        messages('en').help.heading,
        async (tab) => {
          const looks = await tab.$eval('cramp-help', (widget) => {
            const part = (name) => getComputedStyle(widget.shadowRoot.querySelector(name));
            const { borderStyle } = part('[part=widget]');
            const { borderRadius, fontSize } = part('[part=action]');
            const round = parseFloat(borderRadius) / parseFloat(fontSize);
            return [borderStyle, round, getComputedStyle(widget).opacity];
          });
          assert.deepEqual(looks, ['none', 2, '0.8']);
        },
        'cramp-help',
      ),
  ],
  [
    'npx cramp-kit prerender',
    (code) => {
      const folder = mkdtempSync(join(tmpdir(), 'cramp-kit-'));
      const [, , ...words] = code.split(' ');
      execFileSync('node', [join(root, 'bin/cramp-kit.mjs'), ...words], { cwd: folder });
      assert.match(readFileSync(join(folder, 'help.html'), 'utf8'), /lang="es".*tel:112/s);
      rmSync(folder, { recursive: true });
    },
  ],
  [
    'import { prerender }',
    (code) => {
      const say = ['--input-type=module', '-e', `${code}\nconsole.log(html);`];
      const html = execFileSync('node', say, { cwd: root, encoding: 'utf8' });
      assert.match(html, /lang="es".*<h3.*tel:112/s);
    },
  ],
  [
    `import 'cramp-kit/define/cramp-causes.js'`,
    async (code) => inEnglish(causes + (await bundled(code))),
  ],
  [
    `await customElements.whenDefined('cramp-causes')`,
    async (code) => {
      const whole = `import 'cramp-kit/define/all.js';\n${code}\ndocument.title = language;`;
      await shows(page(causes + (await bundled(whole)), '', 'es'), '', async (tab) => {
        await tab.waitForFunction(() => document.title === 'es');
      });
    },
  ],
  [
    '<script\n  type="module"\n  src="https://cdn.example',
    (code) => {
      const hashes = JSON.parse(read('embed/integrity.json'));
      const pinned = code
        .replace('cdn.example', 'files.example')
        .replace('sha384-…', hashes['cramp-kit.all.js']);
      return inEnglish(causes + pinned);
    },
  ],
  ['npm start', runs],
  ['npm run bench', runs],
  ['cd demo/hosts/react', runs],
  ['sudo apt-get install', isInCi],
  ['npm install cramp-kit', installs],
  [
    'cp node_modules/cramp-kit/',
    (code) => assert.ok(read('demo/hosts/angular/package.json').includes(code.split(' ')[1])),
  ],
  ['[cramp widget=', () => {}], // test/trials/wordpress.test.mjs puts it into a post
];

for (const { page: path, code } of blocks)
  test(`${path}: ${code.split('\n', 1)[0].slice(0, 60)}`, async () => {
    const found = tries.filter(([start]) => code.startsWith(start));

    assert.equal(found.length, 1, `Nobody tries:\n${code}`);
    await found[0][1](code, path);
  });
