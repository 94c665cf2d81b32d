import { spawn } from 'node:child_process';

/** Starts what `npm start` starts. `url` is the address that it prints; `close` ends it. */
export async function startDemo() {
  const server = spawn('node', ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: '8765' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => /http:\S+/.test(text) && resolve(/http:\S+/.exec(text)[0]));
    server.once('exit', () => reject(new Error('The demo server ended.')));
  });
  return { url, close: () => void server.kill() };
}
