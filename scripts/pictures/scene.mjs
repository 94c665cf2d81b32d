import { readFileSync } from 'node:fs';
import { direction, written } from '../../test/trials/stage.mjs';

export const style = readFileSync(new URL('scene.css', import.meta.url), 'utf8');

/** The HTML of a picture: screens beside each other, or one page in light and in dark colours. */
export function scene({ screens, page }) {
  if (screens) return box('screens', screens.map(screen).join(''));
  const widgets = page.map(({ tag, attributes }) => written(tag, attributes)).join('');
  return box('page', box('screen', widgets) + box('screen dark', widgets));
}

const screen = ({ tag, lang, dark = false, wide = false }) =>
  box(
    `screen ${dark ? 'dark' : ''} ${wide ? 'wide' : ''}`,
    written(tag),
    `lang="${lang}" dir="${direction(lang)}"`,
  );

const box = (names, content, attributes = '') =>
  `<div class="${names}" ${attributes}>${content}</div>`;
