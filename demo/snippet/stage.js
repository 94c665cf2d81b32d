// The preview: a page of its own in a frame, as wide as is chosen, and made smaller where there is less
// room.
const height = 640;

/** Choices that say nothing about the look. */
const unseen = ['site', 'form', 'base', 'pin', 'width'];

/** Returns what shows a choice in the frame of a box. */
export function stage(box) {
  const frame = box.querySelector('iframe');
  let width = 600;
  new ResizeObserver(fit).observe(box);

  return function preview(choice) {
    width = Number(choice.width);
    const seen = Object.entries(choice).filter(([name]) => !unseen.includes(name));
    fit();
    const address = new URL(`preview.html?${new URLSearchParams(seen)}`, import.meta.url);
    // In the place of the last one, so that "back" leaves the builder.
    if (frame.contentWindow.location.href !== address.href)
      frame.contentWindow.location.replace(address);
  };

  function fit() {
    const scale = Math.min(1, box.clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height / scale}px`;
    frame.style.transform = `scale(${scale})`;
  }
}
