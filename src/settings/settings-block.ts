import { blockSelector } from './block-selector.js';
import { inspect, isRecord, type Report } from './problem.js';

const read = new WeakSet<Element>();

/** The settings that stand in the page, in order, each once. A block that is not JSON is reported and left out. */
export function settingsBlocks(report: Report): Record<string, unknown>[] {
  const blocks = [...document.querySelectorAll(blockSelector)].filter((block) => !read.has(block));
  return blocks.flatMap((block) => {
    const value = parsed(block.textContent ?? '');
    if (!isRecord(value) && document.readyState === 'loading') return []; // its end may be to come
    read.add(block);
    if (isRecord(value)) return [value];
    report({
      name: 'block',
      value: inspect(value),
      hint: `What stands in <script type="application/json" data-cramp-kit> must be a JSON object: {"emergencyNumber": "112"}.`,
    });
    return [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim();
  }
}
