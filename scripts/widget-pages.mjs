// Writes docs/widgets and docs/README.md, from the doc blocks and the content in src. With --check it
// writes nothing, and fails where a page says something else.
import { elementsInOrder } from './docs/elements.mjs';
import { indexPage } from './docs/index-page.mjs';
import { keepCurrent } from './docs/keep-current.mjs';
import { widgetPage } from './docs/widget-page.mjs';
import { loadKit } from './facts/kit.mjs';
import { wordsIn } from './facts/words.mjs';
import { analyze } from './manifest/analyze.mjs';

const [manifest, code] = await Promise.all([analyze(), loadKit()]);
const locales = await Promise.all(code.languages.map((tag) => code.shipped[tag].load()));
const kit = { ...code, reviews: locales.map(({ default: { review } }) => review) };
const { messages } = kit.fallbackLocale;
const say = wordsIn({ english: messages, messages, edition: kit.edition, locale: 'en' });

const elements = elementsInOrder(manifest, kit);
const pages = elements.map((element) => [
  `docs/widgets/${element.tagName}.md`,
  widgetPage(element, kit, say),
]);
await keepCurrent(
  { ...Object.fromEntries(pages), 'docs/README.md': indexPage(elements) },
  'node scripts/widget-pages.mjs',
);
