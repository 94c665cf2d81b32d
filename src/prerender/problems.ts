import type { Report } from '../settings/problem.js';

/** Gathers what is wrong with a call, to say it all at once. */
export class Problems {
  readonly attribute: Report = this.#reporter((name, value) => `the attribute ${name}="${value}"`);
  readonly option: Report = this.#reporter((name, value) => `the option ${name}: ${value}`);
  readonly setting: Report = this.#reporter((name, value) => `the setting ${name}: ${value}`);

  readonly #tag: string;
  readonly #found: string[] = [];

  constructor(tag: string) {
    this.#tag = tag;
  }

  add(problem: string): void {
    this.#found.push(problem);
  }

  throwIfAny(): void {
    if (this.#found.length === 0) return;
    throw new Error([`cramp-kit cannot prerender <${this.#tag}>:`, ...this.#found].join('\n- '));
  }

  #reporter(what: (name: string, value: string) => string): Report {
    return ({ name, value, hint }) =>
      this.add(`${what(name, value.slice(0, 80))} makes no sense. ${hint}`);
  }
}
