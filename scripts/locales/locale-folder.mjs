import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse, Refusal } from './failures.mjs';
import { isObject } from './texts.mjs';

/** The folder of the kit's own locale files. */
const ownFolder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** A folder of locale files, one a language, named by its tag. */
export class LocaleFolder {
  #path;

  constructor(path = ownFolder) {
    this.#path = path;
    this.tags = tagsIn(path);
    if (!this.tags.includes('en')) {
      throw new Misuse(`There is no en.json in ${path}. The English texts are needed.`);
    }
  }

  /** The way to the file of a language, as somebody in this folder would write it. */
  file(tag) {
    return relative(process.cwd(), this.#absolute(tag));
  }

  /** Makes sure that there is a file for the language. */
  demand(tag) {
    if (this.tags.includes(tag)) return;
    throw new Misuse(
      `There is no language "${tag}" here. There are: ${this.tags.join(', ')}.\n` +
        `To start it: npm run locales new ${tag}`,
    );
  }

  read(tag) {
    this.demand(tag);
    const json = readFileSync(this.#absolute(tag), 'utf8');
    let data;
    try {
      data = JSON.parse(json);
    } catch (cause) {
      throw new Refusal(`${this.file(tag)}: is not valid JSON${place(json, cause)}`, { cause });
    }
    if (!isObject(data)) throw new Refusal(`${this.file(tag)}: is not an object in { }.`);
    return data;
  }

  /** Writes the file of a language as Prettier would. Leaves it alone where nothing is new. */
  async write(tag, { review, terms, source = {}, messages, ...rest }) {
    const parts = Object.keys(source).length > 0 ? { source, messages } : { messages };
    const data = { review, terms, ...parts, ...rest };
    if (this.tags.includes(tag) && JSON.stringify(this.read(tag)) === JSON.stringify(data)) return;
    const { format, resolveConfig } = await import('prettier'); // slow to load, and only needed here
    const config = await resolveConfig(fileURLToPath(import.meta.url)); // also for a folder elsewhere
    const json = await format(JSON.stringify(data, null, 2), { ...config, parser: 'json' });
    writeFileSync(this.#absolute(tag), json);
  }

  #absolute(tag) {
    return join(this.#path, `${tag}.json`);
  }
}

function tagsIn(path) {
  try {
    return readdirSync(path)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length));
  } catch {
    throw new Misuse(`There is no folder ${path}.`);
  }
}

/** Where the JSON breaks off, as far as Node tells. */
function place(json, { message }) {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return `. ${message}`;
  const line = json.slice(0, Number(position)).split('\n').length;
  return ` near line ${line}. Is a comma, a quotation mark or a bracket missing? (${message})`;
}
