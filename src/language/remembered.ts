/**
 * The same function, which works out each answer once: a page asks the same of many widgets. Where there
 * was none (undefined, or an empty text) it looks again.
 */
export function remembered<Answer>(find: (about: string) => Answer): (about: string) => Answer {
  const answers = new Map<string, Answer>();
  return (about) => {
    let answer = answers.get(about);
    if (!answer) answers.set(about, (answer = find(about)));
    return answer;
  };
}
