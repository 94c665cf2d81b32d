import type { PropertyDeclaration, ReactiveElement } from 'lit';
import type { RawSettings } from './attributes.js';

/** Attributes by the names of the properties that they set. */
export function rawSettings(
  constructor: typeof ReactiveElement,
  attributes: Readonly<Record<string, string>>,
): RawSettings {
  const raw = [...constructor.elementProperties].map(([property, declaration]) => [
    property,
    attributes[attributeOf(property, declaration)] ?? null,
  ]);
  return Object.fromEntries(raw) as RawSettings;
}

const attributeOf = (property: PropertyKey, { attribute }: PropertyDeclaration): string =>
  typeof attribute === 'string' ? attribute : String(property).toLowerCase();
