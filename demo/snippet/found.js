// Fetches the files of the kit that stand beside the demo: their hashes, and ready-made HTML.
const kit = new URL('../../', import.meta.url);
const hashes = new Map();

/** Finds what a snippet needs. Without https there is no `crypto.subtle`, and so there are no hashes. */
export async function find({ hashed, html }) {
  const files = crypto.subtle ? hashed : [];
  const [text, ...all] = await Promise.all([
    html && fetched(`html/${html}`).then((response) => response.text()),
    ...files.map(hashOf),
  ]);
  return { html: text, hashes: Object.fromEntries(files.map((file, i) => [file, all[i]])) };
}

/** The hash of a file of embed/, as `integrity` takes it. */
function hashOf(file) {
  if (!hashes.has(file)) hashes.set(file, sha384(`embed/${file}`));
  return hashes.get(file);
}

async function sha384(path) {
  const bytes = await (await fetched(path)).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

async function fetched(path) {
  const response = await fetch(new URL(path, kit));
  if (!response.ok) throw new Error(`${path} is not there (${response.status}).`);
  return response;
}
