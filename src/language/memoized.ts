const most = 999; // a server is asked for all the tags that its readers send

/**
 * The same function, which works out an answer once: a page asks the same of many widgets. Where there
 * was none (undefined, or an empty text) it looks again. After a thousand answers it forgets them all.
 */
export function memoized<Answer>(find: (about: string) => Answer): (about: string) => Answer {
  const answers = new Map<string, Answer>();
  return (about) => {
    if (answers.size > most) answers.clear();
    return answers.set(about, answers.get(about) || find(about)).get(about) as Answer;
  };
}
