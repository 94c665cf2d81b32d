import { describe } from 'node:test';
import { host } from './host.mjs';

describe('angular', () => void host('angular'));
