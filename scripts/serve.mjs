// Serves the demo on this machine: http://localhost:8000/demo/, or the next free port. PORT sets
// another one. Bare imports such as 'cramp-kit/define/cramp-causes.js' resolve as npm users know it.
import { startDevServer } from '@web/dev-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const entrances = { '/': '/demo/', '/demo': '/demo/', '/favicon.ico': '/demo/favicon.svg' };

/** `?source` gives a file as it was written, before its imports are resolved. */
const source = {
  name: 'source',
  resolveMimeType: ({ query }) => ('source' in query ? 'txt' : undefined),
};

const { koaApp } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('../', import.meta.url)),
    middlewareMode: true, // by itself it would listen on all networks
    nodeResolve: { exportConditions: ['production'] },
    middleware: [
      (context, next) =>
        context.path in entrances ? context.redirect(entrances[context.path]) : next(),
    ],
    plugins: [source],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

const port = await listen(createServer(koaApp.callback()), Number(process.env.PORT) || 8000);
console.log(`cramp-kit demo: http://localhost:${port}/demo/`);

/** Listens on the port, or on the next free one. Returns which. */
async function listen(server, wanted) {
  try {
    await once(server.listen(wanted, '127.0.0.1'), 'listening');
    return wanted;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, wanted + 1);
  }
}
