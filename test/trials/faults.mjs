// What a server can do wrong with a file: what it sends instead of it.
import { readFileSync } from 'node:fs';
import { sound } from './script-page.mjs';

const status = (code) => (response) => response.writeHead(code).end();
const script = (text) => (response) => response.end(text);

/** Each takes the response and the path of the file that was asked for. */
export const faults = {
  'not there': status(404),
  'an error of the server': status(500),
  'a page that says all is well': (response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><h1>Please log in</h1>'),
  'broken JavaScript': script('export const text = ['),
  'a module without exports': script('export {};'),
  'a module of nothing': script(
    'export { nothing as default, nothing as text }; const nothing = null;',
  ),
  'half a file': (response, file) => {
    const whole = readFileSync(file);
    response.setHeader('content-length', whole.length);
    response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
  },
};

/** The same file of another language. */
export const foreign = (language) => (response, file) =>
  sound(response, file.replace(/(locales|widgets)\/\w+/, `$1/${language}`));

/** Nothing, until `release` is called with what is to be sent. `asked` resolves with the first request. */
export function held() {
  const waiting = [];
  let told;
  const asked = new Promise((resolve) => (told = resolve));
  return {
    asked,
    answer: (...request) => told(waiting.push(request)),
    release: (then = sound) => waiting.splice(0).forEach((request) => then(...request)),
  };
}

/** The file with a line more. */
export function longer(response, file) {
  response.write('\n');
  sound(response, file);
}
