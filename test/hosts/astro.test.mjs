import { host } from './host.mjs';

host('astro', { english: 'en', prerendered: true });
