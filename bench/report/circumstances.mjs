import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const packages = [
  'lit',
  'i18next',
  '@lit/localize',
  '@awesome.me/webawesome',
  'svelte',
  'vue',
  'vue-i18n',
  'react',
  'react-i18next',
  'vite',
];

/** When and where it is measured, with what, and whether others keep the machine busy. */
export const circumstances = () => ({
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB`,
  load: Number(loadavg()[0].toFixed(1)),
  node: process.version,
  packages: Object.fromEntries(packages.map((name) => [name, version(name)])),
});

function version(name) {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
