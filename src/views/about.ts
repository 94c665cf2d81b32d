import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../content/block.js';
import { citations, citationsOf, type CitationId } from '../content/citations.js';
import { edition } from '../content/edition.js';
import { formatDay } from '../language/format-locale.js';
import { draftKey, type ShownText } from '../language/shown-text.js';

/** The foot of a widget: how far the text is checked, where it comes from, and that it is no diagnosis. */
export function about(text: ShownText, blocks: readonly Block[]): TemplateResult {
  const { t, locale } = text;
  const ids = citationsOf(blocks);
  const unsourced = blocks.some((block) => block.citations.length === 0);
  return html`
    <footer part="about">
      ${reviewLines(text).map((line) => html`<p part="review">${line}</p>`)}
      <details>
        <summary>${t('about.title')}</summary>
        <p>${t('about.diagnosis')}</p>
        <p>
          ${t('about.edition', { version: edition.version, date: formatDay(locale, edition.date) })}
        </p>
        <p>${t('about.sources', { count: ids.length })}</p>
        <ul role="list" class="sources">
          ${ids.map((id) => source(id))}
        </ul>
        ${unsourced ? html`<p>${t('about.unsourced')}</p>` : nothing}
      </details>
    </footer>
  `;
}

/** How far the text is checked. Nobody's name stands under words that the host has edited. */
function reviewLines(text: ShownText): string[] {
  const { t, locale, status, checked } = text;
  if (status === 'edited') return [t('review.edited'), t(draftKey(text))];
  if (status === 'draft' || !checked) return [t(draftKey(text))];
  return [t(`review.${status}`, { by: checked.by, on: formatDay(locale, checked.on) })];
}

/** The title stays in English, whatever language it is quoted in. */
function source(id: CitationId): TemplateResult {
  const { title, url } = citations[id];
  return html`<li><a href=${url} lang="en" dir="ltr" rel="noreferrer">${title}</a></li>`;
}
