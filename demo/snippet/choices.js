// What is chosen: in the controls of the form, and in the address of the page.

/** Each control by its name, as texts. A box that is not ticked is empty. */
export const chosen = (form) =>
  Object.fromEntries(
    [...form.elements]
      .filter(({ name, type, checked }) => name && (type !== 'radio' || checked))
      .map((control) => [
        control.name,
        control.type === 'checkbox' ? ticked(control) : control.value,
      ]),
  );

const ticked = ({ checked }) => (checked ? 'on' : '');

/** What differs from what the page begins with, as the address keeps it. */
export const inAddress = (choice, initial) =>
  new URLSearchParams(
    Object.entries(choice).filter(([name, value]) => value !== initial[name]),
  ).toString();

/** Sets the controls to what an address has kept. What no control offers is passed over. */
export function restore(form, address) {
  for (const [name, value] of new URLSearchParams(address))
    for (const control of [...form.elements].filter((each) => each.name === name))
      set(control, value);
}

function set(control, value) {
  if (control.type === 'radio') control.checked ||= control.value === value;
  else if (control.type === 'checkbox') control.checked = value === 'on';
  else if (!control.options || [...control.options].some((option) => option.value === value))
    control.value = value;
}

/** What is chosen and makes sense, as it may stand in code. */
export function sensible(form) {
  const choice = chosen(form);
  for (const control of form.querySelectorAll('input[pattern]')) {
    const value = control.validity.valid ? control.value.trim() : control.defaultValue;
    choice[control.name] = value.replace(unsafe, encodeURIComponent);
  }
  choice.base = choice.base.replace(/\/*$/, '/');
  return choice;
}

/** What would end a text in HTML, a shortcode, a template or a command. */
const unsafe = /["<>[\]{}$`\\]/g;
