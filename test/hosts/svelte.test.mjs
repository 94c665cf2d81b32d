import { describe } from 'node:test';
import { host } from './host.mjs';

describe('svelte', () => void host('svelte'));
