import en from '#locales/en.json' with { type: 'json' };
import type { Language } from './languages.js';

/** How far a text has been checked, by whom and on which day (ISO 8601). */
export interface Review {
  readonly status: 'draft' | 'translation-reviewed' | 'clinically-reviewed';
  readonly by: string | null;
  readonly on: string | null;
}

/** What is shipped of a locale file: the words, and how far they have been checked. */
export interface Locale {
  /** The language of the file, which the build writes into it. */
  readonly language?: string;
  readonly review: { readonly [Name in keyof Review]: string | null };
  readonly messages: object;
}

/** A shipped language: its own name for itself, and how to fetch its words. */
export interface Shipped {
  readonly autonym: string;
  load: () => Promise<{ default: Locale }>;
}

/** Every shipped language. */
export const shipped: Readonly<Record<Language, Shipped>> = {
  de: { autonym: 'Deutsch', load: () => import('#locales/de.json', { with: { type: 'json' } }) },
  en: { autonym: 'English', load: async () => ({ default: en }) },
  es: { autonym: 'Español', load: () => import('#locales/es.json', { with: { type: 'json' } }) },
  fil: { autonym: 'Filipino', load: () => import('#locales/fil.json', { with: { type: 'json' } }) },
  fr: { autonym: 'Français', load: () => import('#locales/fr.json', { with: { type: 'json' } }) },
  it: { autonym: 'Italiano', load: () => import('#locales/it.json', { with: { type: 'json' } }) },
  ht: {
    autonym: 'Kreyòl ayisyen',
    load: () => import('#locales/ht.json', { with: { type: 'json' } }),
  },
  pl: { autonym: 'Polski', load: () => import('#locales/pl.json', { with: { type: 'json' } }) },
  'pt-BR': {
    autonym: 'Português (Brasil)',
    load: () => import('#locales/pt-BR.json', { with: { type: 'json' } }),
  },
  ro: { autonym: 'Română', load: () => import('#locales/ro.json', { with: { type: 'json' } }) },
  vi: { autonym: 'Tiếng Việt', load: () => import('#locales/vi.json', { with: { type: 'json' } }) },
  tr: { autonym: 'Türkçe', load: () => import('#locales/tr.json', { with: { type: 'json' } }) },
  ru: { autonym: 'Русский', load: () => import('#locales/ru.json', { with: { type: 'json' } }) },
  uk: { autonym: 'Українська', load: () => import('#locales/uk.json', { with: { type: 'json' } }) },
  ar: { autonym: 'العربية', load: () => import('#locales/ar.json', { with: { type: 'json' } }) },
  ur: { autonym: 'اردو', load: () => import('#locales/ur.json', { with: { type: 'json' } }) },
  fa: { autonym: 'فارسی', load: () => import('#locales/fa.json', { with: { type: 'json' } }) },
  hi: { autonym: 'हिन्दी', load: () => import('#locales/hi.json', { with: { type: 'json' } }) },
  pa: { autonym: 'ਪੰਜਾਬੀ', load: () => import('#locales/pa.json', { with: { type: 'json' } }) },
  bn: { autonym: 'বাংলা', load: () => import('#locales/bn.json', { with: { type: 'json' } }) },
  ko: { autonym: '한국어', load: () => import('#locales/ko.json', { with: { type: 'json' } }) },
  ja: { autonym: '日本語', load: () => import('#locales/ja.json', { with: { type: 'json' } }) },
  'zh-Hans': {
    autonym: '简体中文',
    load: () => import('#locales/zh-Hans.json', { with: { type: 'json' } }),
  },
  'zh-Hant': {
    autonym: '繁體中文',
    load: () => import('#locales/zh-Hant.json', { with: { type: 'json' } }),
  },
};

/** The words that are inside every build. */
export const fallbackLocale: Locale = en;
