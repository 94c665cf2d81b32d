// The built demo, as Lighthouse sees it on a phone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';

/** Starts what `npm start` starts, and hands over the address that it prints. */
async function demo(look) {
  const server = spawn('node', ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: '8765' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise((resolve, reject) => {
      server.stdout.on(
        'data',
        (text) => /http:\S+/.test(text) && resolve(/http:\S+/.exec(text)[0]),
      );
      server.once('exit', () => reject(new Error('The demo server ended.')));
    });
    return await look(url);
  } finally {
    server.kill();
  }
}

test('Lighthouse gives the demo full marks for accessibility, best practices and SEO', async () => {
  const browser = await puppeteer.launch(chromium());
  try {
    const { lhr } = await demo((url) =>
      lighthouse(url, {
        port: Number(new URL(browser.wsEndpoint()).port),
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        logLevel: 'error',
      }),
    );

    const failed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
    assert.deepEqual(
      Object.fromEntries(scores),
      { accessibility: 1, 'best-practices': 1, seo: 1 },
      failed.map(({ id, title }) => `${id}: ${title}`).join('\n'),
    );
  } finally {
    await browser.close();
  }
});
