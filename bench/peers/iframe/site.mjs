import { readFileSync } from 'node:fs';
import { renderer, styles } from '../plain/site.mjs';

const script = (name) => {
  const code = readFileSync(new URL(name, import.meta.url), 'utf8');
  return `<script>${code.replace(/^\s*\/\/.*\n/gm, '')}</script>`;
};

/** A page of its own a widget, in a frame that takes the height it asks for. Not for hundreds. */
export async function frames(context) {
  const render = await renderer(context);
  const files = new Map();
  for (const name of context.widgets)
    for (const language of context.languages)
      files.set(`/iframe/${name}.${language}.html`, frame(render(name, language), language));
  return {
    files,
    head: () => script('embed.js'),
    place: (name, language) =>
      `<iframe src="/iframe/${name}.${language}.html" title="${name}"></iframe>`,
  };
}

const frame = (body, language) => `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>Leg cramps at night</title>
<style>body { margin: 0; font: 1em/1.5 sans-serif } ${styles}</style>
${body}
${script('frame.js')}
</html>
`;
