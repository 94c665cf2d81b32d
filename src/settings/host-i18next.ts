import { inspect, type Report } from './problem.js';
import { reportSetting } from './report.js';
import { readWords, type HostWords } from './words.js';

/** The part of an i18next instance (26 or 27) that the kit uses. It only reads and listens. */
export interface I18nextInstance extends Emitter {
  readonly language?: string;
  readonly store: Emitter & { readonly data: Readonly<Record<string, unknown>> };
  getResourceBundle(language: string, namespace: string): unknown;
}

interface Emitter {
  on(event: string, listener: (...details: string[]) => void): unknown;
  off(event: string, listener: (...details: string[]) => void): unknown;
}

/** A site's own i18next, and the one namespace of it in which the kit looks for texts. */
export interface HostI18next {
  /** After its `init()`. */
  readonly instance: I18nextInstance;
  /** Its texts have the shape of `locales/en.json`. */
  readonly namespace: string;
}

export function readHostI18next(
  name: string,
  value: unknown,
  report: Report,
): HostI18next | undefined {
  const { instance, namespace } = Object(value) as Partial<HostI18next>;
  const started = [instance, instance?.store].every((each) => typeof each?.on === 'function');
  if (instance?.getResourceBundle && started && typeof namespace === 'string' && namespace !== '')
    return { instance, namespace };
  report({
    name,
    value: inspect(namespace),
    hint: 'Use { instance, namespace } in code: an i18next instance after its init(), and the namespace of the texts.',
  });
  return undefined;
}

/** What was said of the texts of each instance: they are read again with every text that comes. */
const reported = new WeakMap<HostI18next, Set<string>>();

/** The strings of the instance. What else is in the namespace is none of our business. */
export function wordsOf(i18n: HostI18next): HostWords {
  const mistakes = reported.get(i18n) ?? new Set();
  reported.set(i18n, mistakes);
  return readWords('i18n', textsOf(i18n), (problem) => {
    const mistake = `${problem.name} ${problem.value}`;
    if (problem.unknown || mistakes.has(mistake)) return;
    mistakes.add(mistake);
    reportSetting(problem);
  });
}

/** The texts that the instance has in our namespace, by language. */
function textsOf({ instance, namespace }: HostI18next): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(instance.store.data).flatMap((language) => {
      const texts = instance.getResourceBundle(language, namespace);
      return texts ? [[language, texts]] : [];
    }),
  );
}

/** Calls back when the language of the instance changes, or its texts for us do. Returns the function that ends it. */
export function followI18next(
  { instance, namespace }: HostI18next,
  follower: () => void,
): () => void {
  const { store } = instance; // another one after another init()
  const onTexts = (_language?: string, changed?: string) => {
    if (changed === namespace) follower();
  };
  const onLanguage = () => follower();
  instance.on('languageChanged', onLanguage);
  for (const event of ['added', 'removed']) store.on(event, onTexts);
  return () => {
    instance.off('languageChanged', onLanguage);
    for (const event of ['added', 'removed']) store.off(event, onTexts);
  };
}
