/**
 * A page for Web Test Runner that counts, for its coverage, what V8 itself has counted. Puppeteer would
 * also fetch the source of each script of each page, which the runner reads from the disk.
 */
export async function countingPage({ context }) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');

  page.coverage.startJSCoverage = () =>
    client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

  page.coverage.stopJSCoverage = async () => {
    const { result } = await client.send('Profiler.takePreciseCoverage');
    await client.send('Profiler.stopPreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith('http'))
      .map((rawScriptCoverage) => ({ rawScriptCoverage }));
  };
  return page;
}
