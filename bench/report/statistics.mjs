/** The middle of some numbers, and half the distance between their quartiles. */
export function summary(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), spread: (at(sorted, 0.75) - at(sorted, 0.25)) / 2 };
}

/** The number at a part of the way through sorted ones, between two neighbours where need be. */
function at(sorted, part) {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}
