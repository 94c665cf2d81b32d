import { broken } from './host-text.js';
import { inspect, type Report } from './problem.js';

/** A number that can be dialled (RFC 3966), with the spaces that people write in it. */
export function telephone(name: string, value: unknown, report: Report): string | undefined {
  const number = typeof value === 'string' ? value.trim() : value;
  if (number === '') return undefined;
  if (typeof number === 'string' && isTelephone(number)) return number;
  report({
    name,
    value: inspect(value),
    hint: 'Use digits, spaces and + ( ) . - only, in quotes: "+34 900 123 456".',
  });
  return undefined;
}

const isTelephone = (number: string) =>
  /^\+?[\d\s().-]{2,24}$/.test(number) && /\d.*\d/.test(number);

/** An address that a link may lead to: of the web, or a path on this site. */
export function webAddress(name: string, value: unknown, report: Report): string | undefined {
  const address = typeof value === 'string' ? value.trim() : value;
  if (address === '') return undefined;
  if (typeof address === 'string' && isWebAddress(address)) return address;
  report({
    name,
    value: inspect(value),
    hint: 'Use an address that begins with https:// or a path on this site.',
  });
  return undefined;
}

/**
 * Any base will do: a path has no scheme of its own, and `javascript:` keeps its. Half a character is
 * mended by `URL`, but in Chromium not by a link, which then leads nowhere. Nor does `www.…` lead where
 * it should: without a scheme it is a path on this site.
 */
function isWebAddress(address: string): boolean {
  if (broken.test(address) || /^www\./i.test(address)) return false;
  try {
    return /^https?:$/.test(new URL(address, 'https://host.invalid').protocol);
  } catch {
    return false;
  }
}
