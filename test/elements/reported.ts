import type { CrampErrorDetail } from '../../src/index.js';

/** What the kit tells the host while `act` runs: to people on the console, to code by events. */
export async function reported(act: () => Promise<unknown>) {
  const warnings: string[] = [];
  const errors: CrampErrorDetail[] = [];
  const { warn } = console;
  const listen = ({ detail }: CustomEvent<CrampErrorDetail>) => errors.push(detail);
  console.warn = (...words) => warnings.push(words.join(' '));
  document.addEventListener('cramp-error', listen);
  try {
    await act();
  } finally {
    console.warn = warn;
    document.removeEventListener('cramp-error', listen);
  }
  return { warnings, errors };
}
