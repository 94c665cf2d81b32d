import type { Messages } from '../../src/settings/words.js';

export function pseudo(messages: Messages, tag: 'en-XA' | 'ar-XB'): Messages;
