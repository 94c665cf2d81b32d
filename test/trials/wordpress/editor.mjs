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
  return canvas;
}

/** The document with the blocks: the page itself before WordPress 6.2, later one inside it. */
async function canvasOf(page) {
  const found = await page.waitForSelector('iframe[name="editor-canvas"], .wp-block-post-title');
  return (await found.contentFrame()) ?? page;
}

/** Puts a block in by typing its name after a slash, as people do. */
export async function insert(page, title) {
  await page.keyboard.type(`/${title}`);
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.components-autocomplete__result')].some((option) =>
        option.textContent.includes(name),
      ),
    {},
    title,
  );
  await page.keyboard.press('Enter');
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
