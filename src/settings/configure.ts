import { readConfiguration, unset, type Configuration, type Configured } from './configuration.js';
import { followI18next, wordsOf } from './host-i18next.js';
import { mergeRaw, type RawConfiguration } from './raw-configuration.js';
import { reportSetting } from './report.js';
import { settingsBlocks } from './settings-block.js';
import { mergeWords, type HostWords } from './words.js';

/** What the page's blocks have set, and what code has: code wins, whichever comes first. */
let blocks: Partial<Configured> = {};
let code: Partial<Configured> = {};
let rawBlocks: RawConfiguration = {};
let rawCode: RawConfiguration = {};
let current = unset;
let words = unset.messages;
let blocksAreRead = false;
let unfollowI18next: (() => void) | undefined;
const followers = new Set<() => void>();

/**
 * Sets things for all widgets of the page, at any time. What an earlier call or a settings block has
 * set stays, unless it is set again; `null` takes it back; messages are merged text by text.
 *
 * What makes no sense is reported (a console warning, and `cramp-error` from `document`) and left
 * out. Nothing is thrown.
 */
export function configure(settings: Configuration): void {
  code = added(code, settings);
  rawCode = mergeRaw(rawCode, { ...settings });
  gather();
}

/**
 * What is set for the page: another object whenever that changes. Reads the page's settings blocks
 * when it is first asked.
 */
export function configuration(): Configured {
  readBlocks();
  return current;
}

/** What the host has written, unread. */
export function rawConfiguration(): RawConfiguration {
  readBlocks();
  return mergeRaw(rawBlocks, rawCode);
}

/** The host's own words, of its settings and of its i18next. */
export function hostWords(): HostWords {
  readBlocks();
  return words;
}

/** Calls back whenever something is set for the page, or the host's i18next changes. Returns the function that ends it. */
export function onConfigure(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

/**
 * Does a piece of work under other settings than the page's, and puts those back. A server needs that,
 * which writes many pages at once: the work is synchronous, so nothing else sees its settings.
 */
export function withConfiguration<Result>(own: Partial<Configured>, work: () => Result): Result {
  readBlocks();
  const page = { current, words };
  try {
    current = { ...unset, ...defined(own) };
    words = wordsIn(current);
    return work();
  } finally {
    ({ current, words } = page);
  }
}

function readBlocks(): void {
  if (blocksAreRead || typeof document === 'undefined') return;
  blocksAreRead = true;
  // A script that does not wait for the page sees only a part of it.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', readNewBlocks);
  readNewBlocks();
}

function readNewBlocks(): void {
  const found = settingsBlocks(reportSetting);
  for (const block of found) blocks = added(blocks, block);
  rawBlocks = found.reduce<RawConfiguration>(mergeRaw, rawBlocks);
  if (found.length > 0) gather();
}

/** Settings over earlier ones; texts one by one. */
function added(earlier: Partial<Configured>, settings: object): Partial<Configured> {
  const read = readConfiguration(settings, reportSetting);
  const back = Object.entries(settings ?? {}).filter(([, value]) => value === null);
  const kept = { ...earlier, ...Object.fromEntries(back.map(([name]) => [name, undefined])) };
  const { messages } = read;
  return { ...kept, ...read, ...(messages && { messages: mergeWords(kept.messages, messages) }) };
}

/** Puts together what holds now, and tells everybody. */
function gather(): void {
  const { i18n } = current;
  const messages = mergeWords(blocks.messages, code.messages);
  current = { ...unset, ...defined(blocks), ...defined(code), messages };
  if (current.i18n !== i18n) {
    unfollowI18next?.();
    unfollowI18next = current.i18n && followI18next(current.i18n, gather);
  }
  words = wordsIn(current);
  followers.forEach((follower) => follower());
}

const wordsIn = ({ messages, i18n }: Configured): HostWords =>
  i18n ? mergeWords(messages, wordsOf(i18n)) : messages;

/** Without what was taken back. */
const defined = (settings: Partial<Configured>): Partial<Configured> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
