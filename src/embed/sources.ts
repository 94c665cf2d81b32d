// A file of its own, so that texts which quote the same sources do not each bring them along.
export { citations } from '../content/citations.js';
