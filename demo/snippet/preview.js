// Builds the page that its own address describes, as a script of a site could.
import { properties } from './look.js';
import { attributesOf, widgets } from './widgets.js';

const rightToLeft = ['ar', 'fa', 'ur'];
const choice = Object.fromEntries(new URLSearchParams(location.search));

if (Object.hasOwn(widgets, choice.widget ?? '')) {
  const page = document.documentElement;
  const widget = document.createElement(`cramp-${choice.widget}`);
  page.dir = choice.dir || (rightToLeft.includes(choice.lang) ? 'rtl' : 'ltr');
  page.dataset.page = choice.page;
  if (choice.lang) widget.lang = choice.lang;
  for (const [name, value] of attributesOf(choice)) widget.setAttribute(name, value);
  for (const [name, value] of Object.entries(properties(choice)))
    widget.style.setProperty(name, value);
  document.querySelector('main').append(widget);
}
