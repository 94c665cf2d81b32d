const statuses = ['draft', 'translation-reviewed', 'clinically-reviewed'];

/** `review` says truly how far a text has been checked. */
export function* review({ tag, data }) {
  const { status, by, on } = data.review ?? {};
  if (!statuses.includes(status)) {
    yield ['review.status', `is "${status}". It must be one of ${statuses.join(', ')}.`];
  } else if (status === 'draft') {
    if (by !== null)
      yield ['review.by', 'names somebody, but a draft has no reviewer. Write null.'];
    if (on !== null) yield ['review.on', 'has a day, but a draft has none. Write null.'];
  } else {
    if (typeof by !== 'string' || !/\p{L}/u.test(by)) {
      yield ['review.by', `names nobody. Who is it that the text is ${status} by?`];
    }
    if (!isPastDay(on)) {
      yield ['review.on', 'is not a day that has been. Write it as in 2026-11-23.'];
    }
  }
  if (tag === 'en' && status === 'translation-reviewed') {
    yield ['review.status', 'English is no translation. It is draft or clinically-reviewed.'];
  }
}

/** Whether it is a day (ISO 8601) that has begun somewhere on Earth. */
function isPastDay(on) {
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) return false;
  const day = new Date(on);
  const farEast = Date.now() + 14 * 60 * 60 * 1000;
  return day.getTime() <= farEast && day.toISOString().startsWith(on);
}
