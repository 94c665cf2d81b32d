import type { PropertyDeclaration, ReactiveElement } from 'lit';
import type { RawSettings } from './attributes.js';

/** The values of attributes by the names of the properties that they set. */
export function rawSettings(
  constructor: typeof ReactiveElement,
  attribute: (name: string) => string | null,
): RawSettings {
  const raw = [...constructor.elementProperties].map(([property, declaration]) => [
    property,
    attribute(nameOf(property, declaration)),
  ]);
  return Object.fromEntries(raw) as RawSettings;
}

const nameOf = (property: PropertyKey, { attribute }: PropertyDeclaration): string =>
  typeof attribute === 'string' ? attribute : String(property).toLowerCase();
