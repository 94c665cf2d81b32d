/**
 * The same function, which works out each answer once: a page asks the same of many widgets. Where there
 * was none (undefined, or an empty text) it looks again.
 */
export function memoized<Answer>(find: (about: string) => Answer): (about: string) => Answer {
  const answers = Object.create(null) as Record<string, Answer | undefined>;
  return (about) => (answers[about] ||= find(about));
}
