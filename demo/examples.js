// Shows the code of each example beside it, and makes its frame as high as what is in it.
const template = document.querySelector('#code');

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
  const box = template.content.cloneNode(true);
  const status = box.querySelector('[role=status]');
  const place = box.querySelector('code');
  const button = box.querySelector('button');
  const title = example.closest('article').querySelector('h3').textContent;
  button.setAttribute('aria-label', `Copy: ${title}`);
  place.textContent = code;
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = await copy(code, place);
  });
  example.prepend(box);
}

/** The lines between the marks, without the space that all of them begin with. */
function snippet(source) {
  const [, inner] = /<!-- snippet -->\n(.*)\n *<!-- \/snippet -->/s.exec(source);
  const margin = Math.min(...inner.match(/^ *(?=\S)/gm).map((space) => space.length));
  return inner.replace(new RegExp(`^ {${margin}}`, 'gm'), '');
}

/** Copies, or selects what is to be copied where the browser does not let us. Returns what to say. */
async function copy(code, place) {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copied.';
  } catch {
    getSelection().selectAllChildren(place);
    return 'Selected. Press Ctrl+C or ⌘C to copy.';
  }
}
