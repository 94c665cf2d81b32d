/** The texts of a widget in the order in which readers see them, one row a block: those that state facts. */
export function rowsOf(widget, { groups, levels }) {
  const settings = settingsFor(groups);
  const section = widget.heading.replace(/\..*/, '');
  const blocks = widget.blocks(settings);
  const seen = new Set();
  const rows = [];

  // A view asks for its words in the order in which it shows them: no second list can fall behind it.
  const listen = (key, values) => {
    const [part, ...names] = key.split('.');
    if (part === 'evidence') rows.at(-1).labelled = true; // a label stands under its block
    if (part !== section || seen.has(key)) return key;
    seen.add(key);
    const block = names[0] === 'level' ? levelOf(names[1], levels) : blockOf(names, blocks);
    if (!block) return key;
    // A level has words above its signs and below them.
    let row = rows.find((each) => each.block.id === block.id);
    if (!row) rows.push((row = { block, texts: [] }));
    row.texts.push({ key, values });
    return key;
  };
  widget.view(listen, settings);
  return rows;
}

/** All that a host can make a widget show. The number and the address are not printed. */
const settingsFor = (groups) => ({
  headingLevel: 2,
  groups: groups.map(({ id }) => id),
  limit: Infinity,
  phone: '112',
  bookingUrl: '/',
});

/** The block whose words these are, by its id or by its drawing. */
const blockOf = (names, blocks) =>
  blocks.find(({ id }) => names.includes(id)) ??
  blocks.find(({ drawing }) => names[0] === 'drawing' && drawing === names[1]);

/** A level that states nothing itself says how fast to act on the signs under it. */
function levelOf(id, levels) {
  const level = levels.find((each) => each.id === id);
  if (level.facts) return level;
  const facts = new Set(level.signs.flatMap((sign) => sign.facts));
  return { id: `level.${id}`, over: 'signs', facts: [...facts] };
}
