// Pictures that somebody has looked at, and how a new one differs from them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What the pictures are set in: Debian's fonts-noto-core. */
export const fonts = ['Noto Sans', 'Noto Sans Arabic'];

const album = new URL('pictures/', import.meta.url);
const makersFile = new URL('made-with.json', album);
const drafts = new URL('../../build/pictures/', import.meta.url); // git does not see them
const updating = process.env.UPDATE_PICTURES === '1';

// The most pixels that may differ in any square of 24 by 24. Letters drawn with another hinting stay
// below it; a line of text that has moved by one pixel does not.
const tolerance = { threshold: 0.1, windowSize: 24 };
const allowed = 64;

/**
 * Says in one sentence how a picture differs from the one in the album, or nothing. With
 * UPDATE_PICTURES=1 it takes that one's place.
 */
export function difference(name, png, browser) {
  const fresh = coarsened(PNG.sync.read(Buffer.from(png)));
  const file = new URL(`${name}.png`, album);
  if (updating) return keep(file, fresh, makers(browser));
  if (!existsSync(file)) return `There is no picture of it: "npm run pictures" makes it.`;
  const kept = PNG.sync.read(readFileSync(file));
  if (kept.width !== fresh.width || kept.height !== fresh.height)
    return `It is ${size(fresh)} and was ${size(kept)}: ${draft(name, fresh)} beside ${path(file)}.`;
  const marked = new PNG(kept);
  const { width, height } = kept;
  const worst = pixelmatch(kept.data, fresh.data, marked.data, width, height, tolerance);
  if (worst <= allowed) return undefined;
  return `Up to ${worst} pixels of a square differ, red in ${draft(`${name}-difference`, marked)}: \
${draft(name, fresh)} beside ${path(file)}.`;
}

/** Says so where other programs than these have made the album: then pictures may differ by themselves. */
export function otherMakers(browser) {
  const then = existsSync(makersFile) ? readFileSync(makersFile, 'utf8') : '';
  const now = written(makers(browser));
  if (then === now) return undefined;
  return `The pictures were made with ${oneLine(then)} and this is ${oneLine(now)}, so it may not be \
the kit that has changed. "npm run pictures" makes new ones to look at.`;
}

const makers = (browser) => ({
  chromium: /\d+/.exec(browser)[0],
  fonts: fonts.flatMap((family) => [fontOf(family), fontOf(`${family}:bold`)]),
});

/** The file and version of the font that the machine takes for a name. */
function fontOf(pattern) {
  try {
    const format = '%{file|basename} %{fontversion}, hinting %{hintstyle}';
    return execFileSync('fc-match', ['--format', format, pattern], { encoding: 'utf8' });
  } catch {
    return 'unknown'; // no fontconfig
  }
}

function keep(file, picture, by) {
  mkdirSync(album, { recursive: true });
  writeFileSync(file, small(picture));
  writeFileSync(makersFile, written(by));
}

function draft(name, picture) {
  mkdirSync(drafts, { recursive: true });
  const file = new URL(`${name}.png`, drafts);
  writeFileSync(file, small(picture));
  return path(file);
}

/** Sixteen shades of each colour: half the bytes, and nobody sees it. */
function coarsened(picture) {
  for (const [i, shade] of picture.data.entries()) picture.data[i] = Math.round(shade / 17) * 17;
  return picture;
}

const small = (picture) =>
  PNG.sync.write(picture, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
const written = (by) => `${JSON.stringify(by, null, 2)}\n`;
const oneLine = (text) => text.replace(/["{}[\]\s]+/g, ' ').trim() || 'something unknown';
const size = ({ width, height }) => `${width} by ${height}`;
const path = (url) => fileURLToPath(url);
