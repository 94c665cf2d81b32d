import '../define/all.js';
import { fill } from './fill.js';
import { reportUnknown } from './unknown-tag.js';
import { watch } from './watch.js';

export * from '../index.js';

watch(['data-cramp'], (element) => {
  fill(element);
  reportUnknown(element);
  return element.localName.startsWith('cramp-');
});
