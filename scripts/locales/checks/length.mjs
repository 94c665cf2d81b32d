import { columns } from '../columns.mjs';
import { contextOf } from '../context.mjs';

/** A text fits where it is shown. */
export function* length({ tag, pairs }) {
  for (const { key, text, source } of pairs) {
    const context = contextOf(key, source);
    if (!context) {
      if (tag === 'en') yield [key, 'has no rule. Add one to scripts/locales/context-rules.mjs.'];
    } else if (columns(text) > context.longest) {
      yield [
        key,
        `is ${columns(text)} columns wide, ${context.longest} fit. Say it in fewer words.`,
      ];
    }
  }
}
