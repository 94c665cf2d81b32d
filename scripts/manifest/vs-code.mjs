import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** What VS Code suggests in HTML: https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export const htmlData = (manifest) =>
  JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), {}));

/** What VS Code suggests in CSS. What several widgets have is suggested once, with all its meanings. */
export function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(structuredClone(manifest), {}));
  return {
    ...data,
    properties: once(data.properties),
    pseudoElements: once(data.pseudoElements),
  };
}

function once(entries) {
  const byName = new Map();
  for (const entry of entries) {
    const known = byName.get(entry.name);
    if (!known) byName.set(entry.name, { ...entry });
    else if (!known.description.includes(entry.description)) {
      known.description += ` ${entry.description}`;
    }
  }
  return [...byName.values()];
}
