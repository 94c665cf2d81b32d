import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { visit, words } from '../trials/visit.mjs';
import { host } from './host.mjs';

/** Starts Next's development server, and hands over the address that it prints. */
async function developing(folder, look) {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--port', '0'],
    {
      cwd: folder,
      detached: true, // it starts processes of its own, which end with its group
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const url = await new Promise((resolve, reject) => {
      server.stdout.on('data', (text) => {
        const [, address] = /Local:\s+(\S+)/.exec(text) ?? [];
        if (address) resolve(address);
      });
      server.once('exit', () => reject(new Error('next dev ended.')));
    });
    return await look(url);
  } finally {
    if (server.pid) process.kill(-server.pid);
    await once(server, 'close'); // all of them have ended
  }
}

describe('next', () => {
  const app = host('next', { sources: 'src/app', output: 'out', english: 'en', prerendered: true });

  // React compares its markup with that of the page only while developing.
  test('React takes the markup of the server for its own', () =>
    developing(app.folder, async (url) => {
      await fetch(`${url}/en`); // compiles the page, which no visit would wait for

      await visit(`${url}/en`, async (page, faults) => {
        await words(page, 'cramp-causes');

        assert.deepEqual(faults, []);
      });
    }));
});
