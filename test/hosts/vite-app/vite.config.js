// Bundles one bare module, to see what comes along with it.
export default { base: './', build: { rollupOptions: { input: 'entry.html' } } };
