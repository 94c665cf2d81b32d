const nextTask = window.setTimeout.bind(window); // some tests put a clock of their own in its place

/** Lets everything happen that waits for nothing but its turn: observers, promises, updates. */
export const settled = (): Promise<void> => new Promise((resolve) => nextTask(resolve));
