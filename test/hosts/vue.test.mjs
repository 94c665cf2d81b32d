import { describe } from 'node:test';
import { host } from './host.mjs';

describe('vue', () => void host('vue', { spanish: /Por qué da el calambre/ }));
