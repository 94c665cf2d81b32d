import '../define/all.js';
import { reportUnknown } from './unknown-tag.js';

export * from '../index.js';

document.querySelectorAll(':not(:defined)').forEach(reportUnknown);
