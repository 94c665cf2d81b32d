/** Settings as they stand in a block or a call: by name, unread. */
export type RawConfiguration = Readonly<Record<string, unknown>>;

/**
 * Merges what the host has written in two places, the later over the earlier, as a fingerprint needs
 * it. Texts are merged one by one when they are read; here two sets of them are like no other.
 */
export function mergeRaw(earlier: RawConfiguration, later: RawConfiguration): RawConfiguration {
  const said = Object.entries({ ...earlier, ...later }).filter(([, value]) => value != null);
  const both = earlier['messages'] && later['messages'];
  return { ...Object.fromEntries(said), ...(both ? { messages: [] } : {}) };
}
