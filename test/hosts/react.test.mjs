import { describe } from 'node:test';
import { host } from './host.mjs';

describe('react', () => void host('react', { spanish: /Por qué da el calambre/ }));
