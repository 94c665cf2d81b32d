// WordPress's editor, as an author uses it.
/** Begins the new post that the editor has opened with. Hands over the document that holds its blocks. */
export async function newPost(page, title) {
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
  });
  const canvas = await canvasOf(page);
  const heading = await canvas.waitForSelector('.wp-block-post-title');
  await heading.click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  // What is typed before WordPress has moved the focus into the first block would go into the title.
  await canvas.waitForFunction(() =>
    document.activeElement?.closest('[data-type="core/paragraph"]'),
  );
  return canvas;
}

/** The document with the blocks: the page itself before WordPress 6.2, later one inside it. */
async function canvasOf(page) {
  const found = await page.waitForSelector('iframe[name="editor-canvas"], .wp-block-post-title');
  return (await found.contentFrame()) ?? page;
}

/** Puts a block in by typing its name after a slash, as people do. Enter takes the first that is offered. */
export async function insert(page, title) {
  const [first, ...others] = title.split(' ');
  await page.keyboard.type(`/${first}`);
  // WordPress gives up where it has nothing to offer yet when a second word comes.
  await page.waitForSelector('.components-autocomplete__result');
  await page.keyboard.type(` ${others.join(' ')}`);
  await page.waitForFunction(
    (name) =>
      document.querySelector('.components-autocomplete__result')?.textContent.includes(name),
    {},
    title,
  );
  await page.keyboard.press('Enter');
}

/** Opens the list of all blocks. */
export async function openInserter(page) {
  await page.click('button[class*="__inserter-toggle"]');
  await page.waitForSelector('.block-editor-inserter__search input');
}

/** The names of the blocks that the open list offers for some words. */
export async function offered(page, words) {
  const all = '.block-editor-inserter__menu .editor-block-list-item-paragraph';
  const input = await page.$('.block-editor-inserter__search input');
  await input.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.waitForSelector(all);
  await page.keyboard.sendCharacter(words); // at once, as from the clipboard: no list for half a word
  const names = await page.waitForFunction(
    (unfiltered) => {
      if (document.querySelector(unfiltered)) return undefined;
      const inserter = document.querySelector('.block-editor-inserter__menu');
      const blocks = [...inserter.querySelectorAll('.block-editor-block-types-list__item')];
      const none = inserter.querySelector('.block-editor-inserter__no-results');
      return (none || blocks.length > 0) && blocks.map(({ textContent }) => textContent);
    },
    {},
    all,
  );
  return names.jsonValue();
}

/** The control with this label in the sidebar. */
export async function control(page, label) {
  const find = (words) =>
    [...document.querySelectorAll('.block-editor-block-inspector label')].find(
      ({ textContent }) => textContent === words,
    )?.control;
  return page.waitForFunction(find, {}, label);
}

/** Publishes the post and hands over its address. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  const button = await page.waitForSelector(
    '.editor-post-publish-panel .editor-post-publish-button',
  );
  await page.waitForFunction((each) => each.ariaDisabled !== 'true', {}, button);
  await button.click();
  await page.waitForFunction(() => {
    const { isCurrentPostPublished, isSavingPost } = globalThis.wp.data.select('core/editor');
    return isCurrentPostPublished() && !isSavingPost();
  });
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}
