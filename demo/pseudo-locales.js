import { configure } from '../embed/runtime.js';
import { pseudo } from '../scripts/locales/pseudo.mjs';

const { messages } = await (await fetch('../locales/en.json')).json();

configure({
  messages: { 'en-XA': pseudo(messages, 'en-XA'), 'ar-XB': pseudo(messages, 'ar-XB') },
});
