const nextTask = window.setTimeout.bind(window); // some tests put a clock of their own in its place
const task = (): Promise<void> => new Promise((resolve) => nextTask(resolve));

/** Lets everything happen that waits for nothing but its turn: observers, promises, updates, and the task after those. */
export const settled = (): Promise<void> => task().then(task);
