// A reader who uses all that is on a page of the demo, as puppeteer's `page`.

/** Runs a function in the page and in each frame in it. */
export const inFrames = async (page, run) =>
  (await Promise.all(page.frames().map((frame) => frame.evaluate(run)))).flat();

/** Runs a function in the page and in each frame in it, on all elements, those in open shadow roots too. */
const onAll = (page, run) => inFrames(page, `(${String(run)})((${String(withShadows)})(document))`);

/** The elements in a document or a shadow root; in the page. */
const withShadows = function all(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot ? all(each.shadowRoot) : []),
  ]);
};

/** Opens what is folded, clicks every button, and returns the links that lead out. */
export const openAll = (page) =>
  onAll(page, (all) => {
    for (const each of all) {
      if (each.localName === 'summary' && !each.parentElement.open) each.click();
      if (each.localName === 'button') each.click();
    }
    return all
      .filter(({ href }) => /^https?:/.test(href) && new URL(href).origin !== location.origin)
      .map(({ href, rel }) => ({ href, rel }));
  });

/** Picks a language, or sets it on the page that has no picker. */
export async function choose(page, language) {
  const select = await page.$('cramp-language >>> select');
  if (select) await select.select(language);
  else await page.evaluate((tag) => (document.documentElement.lang = tag), language);
}

/**
 * Waits until all widgets of a page or frame show a text with its sources, in this language if they
 * follow the page.
 */
export const shows = (page, language) =>
  page.waitForFunction(
    `(${String(withShadows)})(document)
      .filter(({ localName }) => localName.startsWith('cramp-'))
      .every((widget) => (${String(isWhole)})(widget, '${language}'))`,
  );

/** Whether a widget shows all that it is to show; in the page. */
function isWhole(widget, language) {
  const text = widget.shadowRoot?.querySelector('[part=widget]');
  const follows = !widget.closest('html [lang]') && !widget.getRootNode().host?.lang;
  return text && !text.querySelector('summary:only-child') && (!follows || text.lang === language);
}

const texts = ':is(cramp-overview, cramp-vs-rls, cramp-relief, cramp-help, cramp-guide)';

/** Writes what makes no sense into an attribute of these texts, in open shadow roots too. */
export async function writeNonsense(page) {
  for (const where of [texts, `body >>> ${texts}`])
    await page.$$eval(where, (all) => {
      for (const text of all) text.setAttribute('heading-level', 'none of your business');
    });
}

/** Makes a snippet in the builder of the demo, and waits until it stands there beside its preview. */
export async function makeSnippet(page, language) {
  await page.setViewport({ width: 1280, height: 900 }); // browsers let a frame rest that is off the screen
  await page.select('#lang', language);
  await page.waitForSelector('#result[aria-busy=false] #boxes .code');
  const chosen = new RegExp(`preview\\.html\\?.*lang=${language}`);
  const frame = await page.waitForFrame((each) => chosen.test(each.url()));
  await frame.waitForSelector('main > *');
  await shows(frame, language);
}
