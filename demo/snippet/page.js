// The builder: from the controls to the code, the preview and the address.
import { codeBox } from '../code-box.js';
import { chosen, inAddress, restore, sensible } from './choices.js';
import { find } from './found.js';
import { stage } from './stage.js';
import { needs, snippet } from './snippets.js';
import { widgets } from './widgets.js';

const form = document.querySelector('#builder');
const result = form.querySelector('#result');
const [boxes, notes, problem] = ['#boxes', '#notes', '#problem'].map((id) =>
  form.querySelector(id),
);
const initial = chosen(form);
const preview = stage(form.querySelector('.stage'));
let last;

restore(form, location.search);
form.addEventListener('input', () => void show());
form.addEventListener('change', () => {
  preview(sensible(form));
  keep();
});
form.addEventListener('submit', (event) => event.preventDefault());
void show();
preview(sensible(form));

async function show() {
  const choice = sensible(form);
  last = choice;
  result.setAttribute('aria-busy', 'true');
  offer(choice);
  const made = await make(choice);
  if (last !== choice) return; // something else has been chosen meanwhile
  write(made);
  result.setAttribute('aria-busy', 'false');
}

/** Keeps the choice in the address. Not with each `input`: where many come, Safari throws after a hundred. */
function keep() {
  const address = inAddress(chosen(form), initial);
  history.replaceState(null, '', address ? `?${address}` : location.pathname);
}

async function make(choice) {
  try {
    return snippet(choice, await find(needs(choice)));
  } catch (error) {
    return { boxes: [], notes: [], fault: `The code cannot be made: ${error.message}` };
  }
}

/** Shows the controls that say something for this widget and this site, and marks what makes no sense. */
function offer({ site, widget, tint }) {
  for (const part of form.querySelectorAll('[data-attribute]'))
    part.hidden = !widgets[widget].attributes.includes(part.dataset.attribute);
  form.querySelector('#form').hidden = site !== 'html';
  form.querySelector('#tinted').hidden = !tint;
  form.querySelector('#bare').hidden = widget === 'language';
  for (const input of form.querySelectorAll('input[pattern]'))
    input.setAttribute('aria-invalid', `${!input.validity.valid}`);
}

function write(made) {
  problem.textContent = made.fault ?? '';
  boxes.replaceChildren(
    ...made.boxes.map(({ title, code }) => {
      const box = codeBox(title, code);
      box.querySelector('h3').textContent = title;
      box.querySelector('pre').setAttribute('aria-label', title);
      return box;
    }),
  );
  notes.replaceChildren(
    ...made.notes.map((note) => Object.assign(document.createElement('li'), { textContent: note })),
  );
}
