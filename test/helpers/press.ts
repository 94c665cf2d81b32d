import { nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses keys at what is on the screen: WebKit's select hears none before it was drawn. A browser may
 * hear of a key after its driver has said that it was pressed, so wait for what it does.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await nextFrame();
    await nextFrame();
    await sendKeys({ press: key });
  }
}
