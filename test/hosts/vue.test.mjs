import { host } from './host.mjs';

host('vue', { spanish: /Por qué da el calambre/ });
