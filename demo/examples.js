// Shows the code of each example beside it, and makes its frame as high as what is in it.
import { codeBox } from './code-box.js';

for (const example of document.querySelectorAll('.example')) {
  const frame = example.querySelector('iframe');
  frame.addEventListener('load', () => fit(frame));
  if (frame.contentDocument?.readyState === 'complete') fit(frame);
  void showCode(example, frame.src);
}

function fit(frame) {
  const { document, ResizeObserver } = frame.contentWindow;
  const page = document.documentElement;
  new ResizeObserver(() => (frame.style.blockSize = `${page.offsetHeight}px`)).observe(page);
}

async function showCode(example, address) {
  const code = snippet(await (await fetch(`${address}?source`)).text());
  const title = example.closest('article').querySelector('h3').textContent;
  example.prepend(codeBox(title, code));
}

/** The lines between the marks, without the space that all of them begin with. */
function snippet(source) {
  const [, inner] = /<!-- snippet -->\n(.*)\n *<!-- \/snippet -->/s.exec(source);
  const margin = Math.min(...inner.match(/^ *(?=\S)/gm).map((space) => space.length));
  return inner.replace(new RegExp(`^ {${margin}}`, 'gm'), '');
}
