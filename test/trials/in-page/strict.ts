import ar from '#locales/ar.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import es from '#locales/es.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { choose } from '../../helpers/picker.js';
import { wrapper } from '../../helpers/shown.js';
import { until } from '../../helpers/until.js';
import { site, words, type Site } from './site.js';

/** All that the script build and the static HTML need. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types cramp-kit";

/** What anybody says in the console is a fault here. It listens before the policy forbids it. */
const listening = `<script>
  for (const name of ['debug', 'log', 'info', 'warn', 'error'])
    console[name] = (...words) => faults.push(words.join(' '));
</script>`;

/** Opens a page with this HTML under a policy. What that refuses is among its faults. */
export const strictSite = (content: string, allowed: string = policy): Promise<Site> =>
  site(`${listening}<meta http-equiv="Content-Security-Policy" content="${allowed}">${content}`);

/** What has gone wrong in a page. What its policy has refused is told by the time that our own breach of it is. */
export async function faultsOf(page: Site): Promise<readonly string[]> {
  const ours = breach(page);
  const told = () => page.faults.some((fault) => fault.includes(ours));
  await until(told, 'nobody has refused our request');
  return page.faults.filter((fault) => !fault.includes(ours));
}

/** Asks for something that the policy does not allow. Returns what names it. */
export function breach({ window }: Pick<Site, 'window'>): string {
  const ours = '/not-allowed';
  window.fetch(ours).catch(() => {});
  return ours;
}

/** Reads a page as it came: the texts, in their styles, and what is folded in them. */
export async function read(page: Pick<Site, 'document'>): Promise<void> {
  const [causes, help] = await words(page, 'en');
  const widgets = [...page.document.querySelectorAll('cramp-causes, cramp-help')];

  expect(causes).to.match(/^Why legs? cramp/); // the other version has another heading
  expect(help).to.include(en.messages.help.lead);
  for (const widget of widgets) {
    expect(getComputedStyle(wrapper(widget)).containerType).to.equal('inline-size');
    await unfold(widget);
  }
}

/** Turns the page to another language, then to one that the picker offers. */
export async function turn(page: Pick<Site, 'document'>): Promise<void> {
  const { document } = page;
  document.documentElement.lang = 'es';
  const [causes, help] = await words(page, 'es');
  choose(document.querySelector('cramp-language') as Element, 'ar');
  const [picked, alsoPicked] = await words(page, 'ar');

  expect(causes).to.include(es.messages.causes.heading);
  expect(help).to.include(es.messages.help.lead);
  expect(picked).to.include(ar.messages.causes.heading);
  expect(alsoPicked).to.include(ar.messages.help.lead);
}

/** Opens "About this information", where there is one: its sources are there to be seen, once they have come. */
export async function unfold(widget: Element): Promise<void> {
  const details = wrapper(widget).querySelector('details');
  if (!details) return;
  if (!details.open) details.querySelector('summary')?.click();
  expect(details.open).to.equal(true);
  await until(() => details.querySelector('a'), 'the sources never came');
  expect(details.querySelector('a')?.getClientRects()).to.have.length.above(0);
}
