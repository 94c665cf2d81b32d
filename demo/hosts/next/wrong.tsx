// The compiler has to refuse each line that says "wrong".
import 'cramp-kit/define/cramp-prevention.js';
import { Widget } from './widget';

export const mistakes = [
  <Widget tag="cramp-cause" />, // no such tag: wrong
  <Widget tag="cramp-help" lang={3} />, // a language tag is a text: wrong
  <Widget tag="cramp-help" attributes={{ phone: ['112'] }} />, // a text or a number: wrong
  <Widget tag="cramp-help" attributes={{ fone: '112' }} />, // refused by the build only
  <Widget tag="cramp-help" settings={{ fone: '112' }} />, // no such setting: wrong
  <Widget tag="cramp-help" atributes={{ phone: '112' }} />, // no such option: wrong
];

document.querySelector('cramp-prevention')!.limit = 'three'; // wrong
document.addEventListener('cramp-ready', (event) => event.detail.locale); // wrong
