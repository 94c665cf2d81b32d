// Plain HTML has no script. What a few lines would do: fetch the fragments and put them into the page.
const languages = new Map();

async function load(language) {
  const names = ['comparison', 'causes', 'prevention', 'help'];
  const fragments = names.map(async (name) => {
    const response = await fetch(`/html/${name}.${language}.html`);
    return [name, await response.text()];
  });
  languages.set(language, Object.fromEntries(await Promise.all(fragments)));
}

let stage;

await load(document.documentElement.lang);

export function render(container, names) {
  stage = { container, names };
  fill();
  return () => container.replaceChildren();
}

export async function switchTo(language) {
  if (!languages.has(language)) await load(language);
  document.documentElement.lang = language;
  fill();
}

function fill() {
  const fragments = languages.get(document.documentElement.lang);
  stage.container.innerHTML = stage.names.map((name) => fragments[name]).join('');
}
