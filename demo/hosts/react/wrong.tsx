// The compiler has to refuse each line that ends in "wrong".
import 'cramp-kit/define/cramp-prevention.js';
import type {} from 'cramp-kit/jsx';

const started = (event: MouseEvent) => event.clientX;
const failed = (event: CustomEvent<{ code: number }>) => event.detail.code;

export const mistakes = [
  <cramp-cause />, // no such tag: wrong
  <cramp-causes groups={3} />, // groups are a text: wrong
  <cramp-causes heading-level={7} />, // there are six: wrong
  <cramp-prevention limit="3" />, // React sets the property, a number: wrong
  <cramp-prevention limt={3} />, // no such attribute: wrong
  <cramp-help emergency-numbr="112" />, // nor this one, but TypeScript lets a hyphen pass
  <cramp-help oncramp-ready={started} />, // another event: wrong
  <cramp-help oncramp-error={failed} />, // another detail: wrong
];

document.querySelector('cramp-prevention')!.limit = 'three'; // wrong
document.addEventListener('cramp-ready', (event) => event.detail.locale); // wrong
