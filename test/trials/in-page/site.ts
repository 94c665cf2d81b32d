import { fixture, html } from '@open-wc/testing';
import { text } from '../../helpers/shown.js';
import { until } from '../../helpers/until.js';

/** The script as it is built. */
export const kit = '<script type="module" src="/embed/cramp-kit.js"></script>';

/** A page of its own, with scripts of its own. */
export interface Site {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** What has gone wrong in it. */
  readonly faults: string[];
}

/** Opens a page with this HTML, in a frame, and waits until it has loaded. */
export async function site(content: string): Promise<Site> {
  const written = `<!doctype html><html lang="en">
    <script>
      var faults = [];
      addEventListener('error', ({ message }) => faults.push(message));
      addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        faults.push([effectiveDirective, blockedURI, sample].join(' ')));
    </script>
    ${content}`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="600"></iframe>`);
  const address = `/page/${crypto.randomUUID()}`;
  await fetch(address, { method: 'PUT', body: written });
  const page = await opened(frame, () => (frame.src = address));
  return { ...page, faults: (page.window as unknown as Pick<Site, 'faults'>).faults };
}

/** The page that comes into a frame by what `open` does, once it has loaded. */
export async function opened(
  frame: HTMLIFrameElement,
  open: () => void,
): Promise<Pick<Site, 'document' | 'window'>> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  open();
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('The frame has no page.');
  return { document: contentDocument, window: contentWindow as Site['window'] };
}

/** The words of each widget of a page, once all of them stand in this language. */
export async function words(
  { document }: Pick<Site, 'document'>,
  language: string,
): Promise<string[]> {
  const widgets = () => [...document.querySelectorAll('cramp-causes, cramp-help')];
  const shown = ({ shadowRoot }: Element) =>
    shadowRoot?.querySelector<HTMLElement>('[part=widget]')?.lang;
  await until(
    () => widgets().length > 0 && widgets().every((widget) => shown(widget) === language),
    `the widgets never turned to ${language}`,
  );
  return widgets().map(text);
}
