// A reader comes for the first time: when the text is there, what had to be fetched for it, and how
// far the page jumped.
import { profiles, visit } from '../harness/browser.mjs';

/** Looks at a host's page. `bare` is the size of the same page without widgets. */
async function look({ browser, texts }, { url, language, profile, bare }) {
  const see = async (page) => {
    const time = await page.evaluate(() => window.seen);
    await page.waitForNetworkIdle({ idleTime: 500 });
    const { before, all, shift } = await page.evaluate(
      (until) => ({
        before: window.bench.bytes(until),
        all: window.bench.bytes(),
        shift: window.bench.shift,
      }),
      time,
    );
    return { time, shift, before: before - bare, all: all - bare };
  };
  return visit(browser, url, profiles[profile], see, watch, texts[language]);
}

/** Begins to look before the page does anything; in the page. */
function watch(wanted) {
  if (window === top) window.seen = window.bench.text(wanted);
}

/** Four widgets, in English and in Spanish. */
export const firstVisit = {
  id: 'text',
  async run(tools, pages) {
    const slow = await look(tools, pages.host({ language: 'en', profile: 'slow' }));
    const spanish = await look(tools, pages.host({ language: 'es', profile: 'slow' }));
    const fast = await look(tools, pages.host({ language: 'en', profile: 'fast' }));
    return {
      'text slow en': slow.time,
      'text slow es': spanish.time,
      'text fast en': fast.time,
      'bytes before': slow.before,
      'bytes all': slow.all,
      'bytes before es': spanish.before,
      'shift narrow': slow.shift,
      'shift wide': fast.shift,
    };
  },
};

/** What a single widget needs. Bytes do not vary: once is enough. */
export const oneWidget = {
  id: 'one',
  once: true,
  async run(tools, pages) {
    const { before, all } = await look(tools, pages.host({ count: 1, profile: 'slow' }));
    return { 'bytes before, one': before, 'bytes all, one': all };
  },
};

/** What four widgets need before the text where the kit or the peer was built with English only. */
export const oneLanguage = {
  id: 'languages',
  once: true,
  async run(tools, pages) {
    if (!pages.englishOnly) return {};
    const { before } = await look(tools, pages.englishOnly({ profile: 'slow' }));
    return { 'bytes before, English only': before };
  },
};
