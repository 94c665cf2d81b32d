/** A box with some code and a button that copies it, from the template of the page. */
export function codeBox(title, code) {
  const box = document.querySelector('#code').content.cloneNode(true);
  const status = box.querySelector('[role=status]');
  const place = box.querySelector('code');
  const button = box.querySelector('button');
  button.setAttribute('aria-label', `Copy: ${title}`);
  place.textContent = code;
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = await copy(code, place);
  });
  return box;
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
