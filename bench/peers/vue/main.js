// Vue 3 with vue-i18n, its messages compiled at build time.
import { createApp, h } from 'vue';
import '../widgets.css';
import CauseGroups from './CauseGroups.vue';
import ComparisonCard from './ComparisonCard.vue';
import HelpLevels from './HelpLevels.vue';
import PreventionTips from './PreventionTips.vue';
import { i18n, turn } from './i18n.js';

const components = {
  comparison: ComparisonCard,
  causes: CauseGroups,
  prevention: PreventionTips,
  help: HelpLevels,
};

export function render(container, names) {
  const app = createApp({ render: () => names.map((name) => h(components[name])) });
  app.use(i18n).mount(container);
  return () => app.unmount();
}

export { turn as switchTo };

await turn(document.documentElement.lang);
for (const place of document.querySelectorAll('[data-widget]')) {
  render(place, [place.dataset.widget]);
}
