/** The custom properties that give a widget the look that is chosen. */
export const properties = ({ widget, accent, tint, bare }) => ({
  // Mixed with the colour of the text, as the kit's own is, it can be read on light and on dark pages.
  ...(tint && { '--cramp-accent-color': `color-mix(in oklab, currentColor 45%, ${accent})` }),
  ...(bare && widget !== 'language' && { '--cramp-border': '0', '--cramp-padding': '0' }),
});

/** The same as a rule of CSS, or nothing. */
export function look(choice) {
  const lines = Object.entries(properties(choice)).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? [`cramp-${choice.widget} {`, ...lines, '}'].join('\n') : '';
}
