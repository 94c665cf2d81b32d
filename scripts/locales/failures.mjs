/** The command was used wrongly: an unknown language, file or option. */
export class Misuse extends Error {
  exitCode = 2;
}

/** The command was used well, but what it was given cannot be taken. */
export class Refusal extends Error {
  exitCode = 1;
}
