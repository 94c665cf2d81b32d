import type { TemplateResult } from 'lit';
import type { CrampLanguage } from '../../src/index.js';
import { shown, wrapper } from './shown.js';

export const shownPicker = (template: TemplateResult): Promise<CrampLanguage> => shown(template);

/** The select of a picker. */
export function select(picker: Element): HTMLSelectElement {
  const found = wrapper(picker).querySelector('select');
  if (!found) throw new Error('The picker has no select.');
  return found;
}

/** Chooses a language as a reader does who takes it from the list. */
export function choose(picker: Element, language: string): void {
  const list = select(picker);
  list.value = language;
  if (list.value !== language) throw new Error(`"${language}" is not on offer.`);
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
