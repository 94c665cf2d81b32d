import * as fc from 'fast-check';

/** The same every time. Change it to look elsewhere. */
export const runs = { seed: 20_261_124, numRuns: 40, includeErrorInReport: true };

/** What runs if anything that it stands in runs it. */
const scripts = [
  '<script>ran()</script>',
  '"><img src=x onerror=ran()>',
  '<svg onload="ran()"></svg>',
  '</style></template><iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '${ran()} {{constructor.constructor("ran()")()}} $t(help.lead)',
  'javascript:ran()',
];

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

const tricks = [
  '\u202e overridden \u202c',
  '\u2067 isolated',
  'half \ud83d',
  '\udc00',
  '\u0000',
  '\u200b\u2060\ufeff',
  '{{',
  '}}',
  '{{number}}',
  '{{__proto__}}',
  '%s %d \\u0000 \\',
  '🧑‍🧑‍🧒‍🧒',
  'ﷺ'.repeat(40),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
  'x'.repeat(1_000_000),
  ' a,b '.repeat(100_000),
  '{{'.repeat(2_400),
];

/** A text as nobody should write it. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...scripts, ...names, ...tricks) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...scripts, ...tricks.slice(0, 10)), { maxLength: 4 })
      .map((all) => all.join(' ')),
  },
);

const letters = (minLength: number, maxLength: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABCXYZ')),
    minLength,
    maxLength,
  });

/** A tag that may be well-formed (BCP 47), whatever it names. */
export const tag = fc
  .tuple(
    fc.oneof(
      letters(2, 3),
      letters(1, 8),
      fc.constantFrom('en', 'zh', 'pa', 'ar', 'he', 'cy', 'no'),
    ),
    fc.option(fc.oneof(letters(4, 4), fc.constantFrom('Latn', 'Hant', 'Arab', 'Cyrl')), {
      nil: '',
    }),
    fc.option(fc.oneof(letters(2, 2), fc.constantFrom('419', '001', 'XA')), { nil: '' }),
    fc.option(fc.constantFrom('1996', 'pinyin', 'u-nu-arab', 'x-clinic', 't-es', 'u-'), {
      nil: '',
    }),
    fc.constantFrom('-', '_', ' '),
  )
  .map(([language, script, region, more, joint]) =>
    [language, script, region, more].filter(Boolean).join(joint),
  );

const key = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom('emergencyNumber', 'phone', 'bookingUrl', 'drafts', 'reviewer', 'messages'),
  fc.constantFrom('structuredData', 'i18n', 'instance', 'namespace', 'store', 'name', 'on'),
  fc.constantFrom('languages', 'en', 'es', 'help', 'lead', 'causes', 'heading', 'about'),
);

/** A value of any kind, deep or not, with names that mean something. */
export const value = fc.anything({
  key,
  maxDepth: 5,
  withBigInt: true,
  withNullPrototype: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
  values: [
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.double(),
  ],
});

/** What a page could have as its settings. */
export const settings = fc.oneof(
  value,
  fc.record(
    {
      emergencyNumber: fc.oneof(text, value),
      phone: fc.oneof(text, value),
      bookingUrl: fc.oneof(text, value),
      drafts: value,
      reviewer: fc.oneof(
        value,
        fc.record({
          name: value,
          on: fc.constant('2026-11-02'),
          languages: fc.array(value, { maxLength: 3 }),
        }),
      ),
      messages: fc.oneof(value, fc.dictionary(fc.oneof(tag, key), value, { maxKeys: 3 })),
      structuredData: value,
      i18n: fc.oneof(value, fc.record({ instance: value, namespace: value })),
    },
    { requiredKeys: [] },
  ),
);
