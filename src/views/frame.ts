import { html, nothing, type TemplateResult } from 'lit';
import { about } from './about.js';
import { heading } from './heading.js';
import { shortfallNote, statusRegion } from './notices.js';
import type { Shown } from './widget.js';

/** A whole widget: its heading, its text and its foot, marked with the language and its direction. */
export function frame({ widget, text, settings }: Shown): TemplateResult {
  const { t, language, dir } = text;
  return html`
    <section part="widget" lang=${language} dir=${dir}>
      ${statusRegion} ${text.shortfall ? shortfallNote(text, text.shortfall) : nothing}
      ${heading(settings.headingLevel, t(widget.heading))}
      <slot name="before"></slot>
      ${widget.view(t, settings)}
      <slot name="after"></slot>
      ${about(text, widget.blocks(settings))}
    </section>
  `;
}
