import { profiles, visit } from '../harness/browser.mjs';

/**
 * What the widgets of a form say, folded parts too: in three languages, and after a switch. Only
 * white space may differ.
 */
export async function wordsOf({ browser, widgets, texts }, pages) {
  const words = {};
  for (const language of ['en', 'es', 'ar']) {
    const { url } = pages.host({ language });
    words[language] = await visit(browser, url, profiles.fast, async (page) => {
      await page.evaluate((wanted) => window.bench.text(wanted), texts[language]);
      await page.waitForNetworkIdle({ idleTime: 500 }); // what is folded comes after the text
      return page.evaluate(() => window.bench.words());
    });
  }
  if (pages.stage) {
    words['es after a switch'] = await visit(browser, pages.stage, profiles.fast, async (page) => {
      await page.evaluate((names) => window.bench.mount(names), widgets);
      await page.evaluate((wanted) => window.bench.turn('es', wanted), texts.es);
      return page.evaluate(() => window.bench.words());
    });
  }
  return words;
}

/** Where two forms say different things, in a sentence. Nothing where they agree. */
export function difference(wanted, found) {
  for (const [language, widgets] of Object.entries(found)) {
    for (const [index, text] of widgets.entries()) {
      const right = wanted[language][index];
      if (text === right) continue;
      const at = [...right].findIndex((letter, position) => letter !== text[position]);
      const around = (words) => words.slice(Math.max(0, at - 30), at + 40);
      return `widget ${index + 1} in ${language} says "${around(text)}", not "${around(right)}".`;
    }
  }
  return undefined;
}
