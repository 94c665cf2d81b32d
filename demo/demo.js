import './examples.js';
import './try-it.js';
