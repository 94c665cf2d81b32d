import { waitUntil } from '@open-wc/testing';

/** Hardly less than a test may take, so that a slow machine is no fault and the message still comes. */
const timeout = mocha.suite.timeout() * 0.9;

/** Waits until something is so. A test in which it never is fails with this message. */
export const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(condition, message, { timeout });
