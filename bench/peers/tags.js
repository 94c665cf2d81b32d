// What a page does with custom elements that follow `<html lang>`.

/** Fills a container with widgets, and returns the function that takes them out again. */
export const renderTags = (tag) => (container, names) => {
  container.innerHTML = names.map((name) => `<${tag(name)}></${tag(name)}>`).join('');
  return () => container.replaceChildren();
};

export function switchPage(language) {
  document.documentElement.lang = language;
}
