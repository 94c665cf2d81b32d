import { summary } from './statistics.mjs';

const peers = [
  'elements',
  'lit-localize',
  'lit-i18next',
  'webawesome',
  'svelte',
  'vue',
  'react',
  'iframe',
];

/**
 * The ratios by which the kit is judged, each with the most that it may be.
 *
 * @param measured By the id of a form: numbers by what they are of.
 */
export function verdicts(measured) {
  const of = (form, key) => {
    const list = measured[form]?.[key];
    return list?.length ? summary(list).median : NaN;
  };
  const least = (forms, key) => {
    const medians = forms.map((form) => of(form, key)).filter(Number.isFinite);
    return medians.length ? Math.min(...medians) : NaN;
  };
  const others = peers.filter((form) => form !== 'elements');
  const loader = of('static-loader', 'bytes before') - of('static', 'bytes before');

  const judged = [
    [
      'static: bytes, less the loader, to plain HTML',
      (of('static-loader', 'bytes all') - loader) / of('html', 'bytes all'),
      1.3,
    ],
    [
      'static: time to text, to plain HTML',
      of('static-loader', 'text slow en') / of('html', 'text slow en'),
      1.1,
    ],
    [
      'the same with the styles in each widget, as in plain HTML',
      of('static-inline', 'text slow en') / of('html', 'text slow en'),
      1.1,
    ],
    [
      'static: layout shift',
      of('static-loader', 'shift narrow') + of('static-loader', 'shift wide'),
      0,
    ],
    [
      'script: time to text, to Lit with @lit/localize',
      of('script', 'text slow en') / of('lit-localize', 'text slow en'),
      1,
    ],
    ['the same in Spanish', of('script', 'text slow es') / of('lit-localize', 'text slow es'), 1],
    [
      'script: time to text, to the best peer but hand-written',
      of('script', 'text slow en') / least(others, 'text slow en'),
      1,
    ],
    [
      'script: layout shift, the worse width',
      Math.max(of('script', 'shift narrow'), of('script', 'shift wide')),
      0.05,
    ],
    [
      'switch of 400, first, to the fastest peer',
      of('script', 'switch first') / least(peers, 'switch first'),
      0.5,
    ],
    [
      'the same in one file, where nothing is left to fetch',
      of('script-all', 'switch first') / least(peers, 'switch first'),
      0.5,
    ],
    [
      'switch of 400, later, to the fastest peer',
      of('script', 'switch later') / least(peers, 'switch later'),
      0.5,
    ],
    [
      'mount of 1,000, to hand-written elements',
      of('script', 'mount first') / of('elements', 'mount first'),
      1.1,
    ],
    ['heap of scripts, third round to first', of('script', 'heap third to first'), 1.05],
    ['nodes, third round to first', of('script', 'nodes third to first'), 1.05],
    [
      'first bytes, 24 languages to 1',
      of('script', 'bytes before') / of('script', 'bytes before, English only'),
      1,
    ],
  ];
  return judged
    .filter(([, ratio]) => Number.isFinite(ratio))
    .map(([name, ratio, most]) => {
      const holds = ratio <= most + 0.005 ? 'yes' : 'NO';
      return { name, ratio: ratio.toFixed(2), most: String(most), holds };
    });
}
