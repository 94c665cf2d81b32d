import { describe } from 'node:test';
import { host } from './host.mjs';

describe('astro', () => void host('astro', { english: 'en', prerendered: true }));
