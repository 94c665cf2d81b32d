// The panel: sets attributes and custom properties, as any page could.
import { matchLanguage, setLanguage } from '../embed/runtime.js';

const page = document.documentElement;
const panel = document.querySelector('.panel details');
const form = document.querySelector('#try-it');
const { lang, level, scheme, width } = form.elements;
const texts = [...document.querySelectorAll('.page *')].filter(
  ({ localName }) => localName.startsWith('cramp-') && localName !== 'cramp-language',
);

function apply() {
  page.dataset.width = width.value;
  page.style.colorScheme = scheme.value;
  for (const { contentDocument: example } of document.querySelectorAll('iframe'))
    example.documentElement.style.colorScheme = scheme.value;
  page.lang = lang.value;
  for (const text of texts) text.setAttribute('heading-level', level.value);
  for (const input of form.querySelectorAll('[name^="--cramp-"]')) {
    const value =
      input.value === input.defaultValue ? '' : input.value + (input.dataset.unit ?? '');
    page.style.setProperty(input.name, value); // empty removes it
  }
}

for (const option of lang.options)
  if (!matchLanguage(option.value)) option.text += ': shows English';

/** Lays the page out for its language, and shows it in the panel, also when the console has set it. */
function turn() {
  page.dir = ['ar', 'fa', 'ur'].includes(matchLanguage(page.lang)) ? 'rtl' : 'ltr';
  const option = [...lang.options].find(({ value }) => value === page.lang);
  if (option) option.selected = true;
}

new MutationObserver(turn).observe(page, { attributeFilter: ['lang'] });

panel.open = matchMedia('(width >= 80em)').matches;
form.addEventListener('input', apply);
form.addEventListener('reset', () => {
  setLanguage(null);
  setTimeout(apply); // the controls are back only after the event
});
document.querySelector('#follow').addEventListener('click', () => setLanguage(null));
