// Makes the pictures of the docs from what is built, with Debian's fonts-noto-core, as sharp as their
// size allows. Look at each before you commit it. `node scripts/docs-pictures.mjs readme` makes one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openStage } from '../test/trials/stage.mjs';
import { pictures } from './pictures/list.mjs';
import { scene, style } from './pictures/scene.mjs';
import { webp } from './pictures/webp.mjs';

const folder = new URL('../docs/pictures/', import.meta.url);
const width = 960;
const most = 60_000; // bytes of a picture
const scales = [2, 1.5, 1.25, 1]; // dots of the screen to a pixel
const [, , ...names] = process.argv;

mkdirSync(folder, { recursive: true });
const stage = await openStage();
try {
  for (const name of names.length > 0 ? names : Object.keys(pictures)) {
    const { picture, scale } = await stage.show(scene(pictures[name]), sharpest, { width, style });
    writeFileSync(new URL(`${name}.webp`, folder), picture);
    console.log(`${name}: ${picture.length} bytes, ${scale} dots to a pixel.`);
  }
} finally {
  await stage.close();
}

/** The picture in the highest scale that keeps it small. */
async function sharpest(page) {
  const main = await page.$('main');
  for (const scale of scales) {
    await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
    const picture = await webp(page, await main.screenshot({ omitBackground: true }));
    if (picture.length <= most) return { picture, scale };
  }
  throw new Error(`It has more than ${most} bytes in any scale: show less in it.`);
}
