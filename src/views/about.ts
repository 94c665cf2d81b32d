import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import { citations, type CitationId } from '../content/citations.js';
import { edition } from '../content/edition.js';
import type { ShownText } from '../language/shown-text.js';

/** The foot of a widget: how far the text is checked, where it comes from, and that it is no diagnosis. */
export function about(text: ShownText, blocks: readonly Block[]): TemplateResult {
  const { t } = text;
  const ids = citationsOf(blocks);
  const unsourced = blocks.some((block) => block.citations.length === 0);
  return html`
    <footer part="about">
      <p part="review">${reviewLine(text)}</p>
      <details>
        <summary>${t('about.title')}</summary>
        <p>${t('about.diagnosis')}</p>
        <p>${t('about.edition', { version: edition.version, date: day(text, edition.date) })}</p>
        <p>${t('about.sources', { count: ids.length })}</p>
        <ul role="list" class="sources">
          ${ids.map((id) => source(id))}
        </ul>
        ${unsourced ? html`<p>${t('about.unsourced')}</p>` : nothing}
      </details>
    </footer>
  `;
}

function reviewLine(text: ShownText): string {
  const { status, by, on } = text.review;
  return text.t(`review.${status}`, { by: by ?? '', on: on ? day(text, on) : '' });
}

/** The title stays in English, whatever language it is quoted in. */
function source(id: CitationId): TemplateResult {
  const { title, url } = citations[id];
  return html`<li><a href=${url} lang="en" dir="ltr" rel="noreferrer">${title}</a></li>`;
}

/** Each source once, in the order of the register. */
function citationsOf(blocks: readonly Block[]): CitationId[] {
  const cited = new Set(blocks.flatMap((block) => block.citations));
  return (Object.keys(citations) as CitationId[]).filter((id) => cited.has(id));
}

/** A day (ISO 8601) as the reader writes it. */
function day({ locale }: ShownText, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
