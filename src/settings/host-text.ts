const longest = 5000; // characters; our own longest text has about 500
// Control characters, and those that turn the direction of what comes after them.
const unprintable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
/** Half a character (a lone surrogate) cannot be encoded. */
export const broken = /\p{Cs}/u;
// Fillers are letters to a program and nothing to a reader.
const invisible = /[\u115F\u3164]/g;

/** What keeps a line of a host from being shown as text, if anything does. */
export function faultInLine(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text.replace(invisible, '')))
    return 'Use a text that is not empty.';
  if (text.length > longest) return `Use at most ${longest} characters.`;
  if (unprintable.test(text) || broken.test(text)) return 'Use no control characters.';
  return undefined;
}

/**
 * What is wrong with a text that should stand where ours does, or behind it.
 *
 * @param added Whether it stands behind ours, so that it need not say everything again.
 */
export function faultIn(text: unknown, origin: string, added: boolean): string | undefined {
  const fault = faultInLine(text);
  if (fault) return fault;
  const line = String(text);
  const [known, used] = [placeholders(origin), placeholders(line)];
  const stray = /[{}]/.test(line.replace(placeholder, ''));
  const lost = added ? [] : known.filter((each) => !used.includes(each));
  if (!stray && lost.length === 0 && used.every((each) => known.includes(each))) return undefined;
  return known.length > 0 ? `Use exactly these braces: ${known.join(' ')}.` : 'Use no braces.';
}

const placeholder = /\{\{[^{}]*\}\}/g;
const placeholders = (text: string): string[] => text.match(placeholder) ?? [];
