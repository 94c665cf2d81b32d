// What there is to choose from. A trial compares it with the kit.

/** The version whose files the snippets name. */
export const version = '0.1.0';

const contacts = ['emergency-number', 'phone', 'booking-url'];

/** The attributes that the builder sets on each widget, beside `lang`, and its block in WordPress. */
export const widgets = {
  guide: { attributes: ['heading-level', ...contacts], block: 'Leg cramps: the whole guide' },
  overview: { attributes: ['heading-level'], block: 'Leg cramps: what they are' },
  'vs-rls': { attributes: ['heading-level'], block: 'Leg cramps or restless legs' },
  causes: { attributes: ['heading-level'], block: 'Leg cramps: causes' },
  relief: { attributes: ['heading-level'], block: 'Leg cramps: what to do' },
  prevention: { attributes: ['heading-level'], block: 'Leg cramps: prevention' },
  help: { attributes: ['heading-level', ...contacts], block: 'Leg cramps: when to get help' },
  language: { attributes: [], block: 'Leg cramps: language picker' },
};

/** The attributes that are chosen, as pairs of name and value, without `lang`. */
export const attributesOf = (choice) =>
  widgets[choice.widget].attributes
    .map((name) => [name, choice[name]])
    .filter(([name, value]) => value && !(name === 'heading-level' && value === '2'));
