// Svelte 5: the words in a rune that all components read.
import { mount, unmount } from 'svelte';
import '../widgets.css';
import Causes from './Causes.svelte';
import Comparison from './Comparison.svelte';
import Help from './Help.svelte';
import Prevention from './Prevention.svelte';
import Widgets from './Widgets.svelte';
import { reader } from './reader.svelte.js';

const components = { comparison: Comparison, causes: Causes, prevention: Prevention, help: Help };

export function render(target, names) {
  const widgets = names.map((name) => components[name]);
  const app = mount(Widgets, { target, props: { widgets } });
  return () => unmount(app);
}

export const switchTo = (language) => reader.turn(language);

await reader.turn(document.documentElement.lang);
for (const place of document.querySelectorAll('[data-widget]')) {
  render(place, [place.dataset.widget]);
}
