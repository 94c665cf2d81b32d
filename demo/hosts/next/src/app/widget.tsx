import { prerender, type PrerenderOptions, type PrerenderTag } from 'cramp-kit/prerender';

/** A widget as HTML. The browser makes a shadow root of it before React sees it: hence the last line. */
export async function Widget({ tag, ...options }: PrerenderOptions & { tag: PrerenderTag }) {
  const html = await prerender(tag, options);
  return <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}
