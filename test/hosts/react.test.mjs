import { host } from './host.mjs';

host('react', { spanish: /Por qué da el calambre/ });
