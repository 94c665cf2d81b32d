import { readConfiguration, unset, type Configuration, type Configured } from './configuration.js';
import { followI18next, textsOf } from './host-i18next.js';
import { reportSetting } from './report.js';
import { settingsBlocks } from './settings-block.js';
import { readWords, type HostWords } from './words.js';

let current = unset;
let words: HostWords = unset.messages;
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
  readBlocks();
  add(settings);
  tell();
}

/**
 * What is set for the page: another object whenever that changes. Reads the page's settings blocks
 * when it is first asked.
 */
export function configuration(): Configured {
  readBlocks();
  return current;
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

function readBlocks(): void {
  if (blocksAreRead || typeof document === 'undefined') return;
  blocksAreRead = true;
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', readMoreBlocks, { once: true });
  for (const block of settingsBlocks(reportSetting)) add(block);
}

/** A script that did not wait for the page has seen only a part of it. */
function readMoreBlocks(): void {
  for (const block of settingsBlocks(reportSetting)) add(block);
  tell();
}

function add(settings: object): void {
  const read = readConfiguration(settings, reportSetting);
  const { messages = current.messages } = read;
  current = {
    ...current,
    ...read,
    messages: messages === unset.messages ? messages : merged(current.messages, messages),
  };
  if ('i18n' in read) followHost();
  gatherWords();
}

function followHost(): void {
  unfollowI18next?.();
  unfollowI18next = current.i18n && followI18next(current.i18n, onHostChange);
}

function onHostChange(): void {
  gatherWords();
  tell();
}

function tell(): void {
  [...followers].forEach((follower) => follower());
}

/** The strings of the host's i18next win. Others of the same namespace are none of our business. */
function gatherWords(): void {
  const { i18n, messages } = current;
  const ignore = () => {};
  current = { ...current }; // whoever holds the old one sees that something has changed
  words = i18n ? merged(messages, readWords(textsOf(i18n), 'i18n', ignore)) : messages;
}

/** Text by text, the later over the earlier. */
function merged(earlier: HostWords, later: HostWords): HostWords {
  const all = new Map(earlier);
  for (const [tag, texts] of later) all.set(tag, new Map([...(all.get(tag) ?? []), ...texts]));
  return all;
}
