import { readFileSync } from 'node:fs';

const register = JSON.parse(readFileSync(new URL('register.json', import.meta.url)));

/** What the verdicts and the evidence labels mean, in a few words each. */
export const { verdicts, evidence } = register;

/** All facts that the texts are made from, by id: the fact in our words, and what is known about it. */
export const { facts } = register;

/** The fact of an id that stands in `src/content`. */
export function factOf(id) {
  const fact = facts[id];
  if (!fact)
    throw new Error(`src/content states ${id}, but scripts/facts/register.json has no such fact.`);
  return fact;
}
