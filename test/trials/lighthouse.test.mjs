// The built demo, as Lighthouse sees it on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chromium } from '../browsers/chromium.mjs';
import { startDemo } from './demo.mjs';

test('Lighthouse gives the demo full marks for accessibility, best practices and SEO', async () => {
  const site = await startDemo();
  const browser = await puppeteer.launch(chromium());
  try {
    const { lhr } = await lighthouse(site.url, {
      port: Number(new URL(browser.wsEndpoint()).port),
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      logLevel: 'error',
    });

    const failed = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
    assert.deepEqual(
      Object.fromEntries(scores),
      { accessibility: 1, 'best-practices': 1, seo: 1 },
      failed.map(({ id, title }) => `${id}: ${title}`).join('\n'),
    );
  } finally {
    await browser.close();
    site.close();
  }
});
