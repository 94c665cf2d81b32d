import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

/** The custom elements manifest of what is published, made from the doc blocks in `src`. */
export async function analyze() {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts'];
  const manifest = builtPaths(await cli({ argv, cwd, noWrite: true }));
  const index = manifest.modules.find(({ path }) => path === 'dist/index.js');
  const modules = manifest.modules
    .map((module) => publicPart(module, new Set(index.exports.map(nameOf))))
    .filter(({ declarations }) => declarations.length > 0);
  const exported = modules.flatMap((module) => module.exports);
  const defining = tagged({ modules }).map((element) => definition(element, exported));
  return { ...manifest, modules: [withoutTypes(index, exported), ...modules, ...defining] };
}

/** The classes that have a tag: all but the base class. */
export const tagged = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

/** The class that all elements with a text extend. */
export const base = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'CrampElement');

const nameOf = ({ declaration: { name, module } }) => `${name} in ${module}`;

/** The analyzer names sources in three ways: `src/a.ts`, `/src/a.js` and, in the index, `./a.js`. */
function builtPaths(manifest) {
  const json = JSON.stringify(manifest);
  return JSON.parse(json.replace(/"(?:\.|\/?src)\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
}

/** A module with only what the index exports, and of that only what is public. */
function publicPart({ kind, path, declarations, exports }, names) {
  const kept = exports.filter((each) => each.declaration && names.has(nameOf(each)));
  return {
    kind,
    path,
    declarations: declarations
      .filter(({ name }) => kept.some((each) => each.name === name))
      .map((each) => (each.members ? { ...each, members: each.members.filter(isPublic) } : each)),
    exports: kept,
  };
}

const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';

/** Types are exported too, but a manifest has no place for what they are. */
function withoutTypes(index, exported) {
  const names = new Set(exported.map(nameOf));
  return { ...index, exports: index.exports.filter((each) => names.has(nameOf(each))) };
}

/** The module that registers a tag; the analyzer does not see through `defineOnce`. */
function definition({ name, tagName }, exported) {
  const { declaration } = exported.find((each) => each.name === name);
  return {
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
  };
}
