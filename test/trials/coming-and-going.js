// Widgets that come and go, one way a scene. Runs in the page, and is told what the script exports.
const { body, documentElement: root } = document;

// An announcement is held for five seconds: here they are over at once.
const later = setTimeout.bind(window);
window.setTimeout = (callback) => later(callback);

function put(place, tag, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  return element;
}

const next = () => new Promise((resolve) => later(resolve));
const once = (target, type) =>
  new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
const turned = (widget) => once(widget, 'cramp-language-change');
const other = (language) => (language === 'en' ? 'es' : 'en');

export const scenes = {
  async 'while the language turns'(tag) {
    const widgets = [put(body, tag), put(body, 'cramp-language')];
    await Promise.all(widgets.map((widget) => widget.ready));
    const turns = Promise.all(widgets.map(turned));
    root.lang = other(root.lang);
    await turns;
    body.replaceChildren();
  },

  async 'in one language'(tag) {
    await put(body, tag).ready;
    body.replaceChildren();
  },

  async 'in shadow roots, open and closed'(tag) {
    const outer = put(body, 'div');
    const inner = put(outer.attachShadow({ mode: 'open' }), 'div');
    const widget = put(inner.attachShadow({ mode: 'closed' }), tag);
    await widget.ready;
    const turn = turned(widget);
    outer.lang = 'es';
    await turn;
    body.replaceChildren();
  },

  async 'with a picker that is used'(tag) {
    const [widget, picker] = [put(body, tag), put(body, 'cramp-language')];
    await Promise.all([widget.ready, picker.ready]);
    const select = picker.shadowRoot.querySelector('select');
    const turn = turned(widget);
    select.value = other(widget.language);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await turn;
    body.replaceChildren();
  },

  async 'while settings come and go'(tag, { configure }) {
    await put(body, tag).ready;
    const messages = { en: { help: { heading: 'Our words' }, language: { label: 'Our words' } } };
    configure({ phone: '900 123', structuredData: true, messages });
    await next();
    body.replaceChildren();
    await next();
    configure({ phone: null, structuredData: null, messages: null });
  },

  async 'and move to the page of a frame'(tag) {
    const [widget, frame] = [put(body, tag), put(body, 'iframe')];
    await widget.ready;
    const turn = turned(widget);
    const there = frame.contentDocument;
    there.documentElement.lang = 'es';
    there.body.append(widget);
    await turn;
    widget.remove();
    frame.remove();
  },

  async 'with a text that was ready'(tag) {
    const shown = once(window, 'cramp-ready');
    put(body, tag, { lang: other(root.lang) });
    await shown;
    body.replaceChildren();
  },

  async 'beside tags that nobody defines'() {
    put(body, 'app-row');
    put(body, 'button', { is: 'app-button' });
    await next();
    body.replaceChildren();
  },
};
