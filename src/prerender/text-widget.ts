import { fingerprint } from '../fingerprint.js';
import { availableLanguages } from '../language/host-words.js';
import { match } from '../language/match.js';
import { messages } from '../language/messages.js';
import { shownText } from '../language/shown-text.js';
import { languageFor } from '../language/wanted-language.js';
import { readSettings } from '../settings/attributes.js';
import { readConfiguration } from '../settings/configuration.js';
import { configuration, withConfiguration } from '../settings/configure.js';
import { rawSettings } from '../settings/raw-settings.js';
import { frame } from '../views/frame.js';
import { readAttributes } from './attributes.js';
import { element } from './element.js';
import { light } from './light.js';
import { marked } from './marked.js';
import { markup } from './markup.js';
import type { ResolvedOptions } from './options.js';
import type { Problems } from './problems.js';
import { styleElement } from './stylesheet.js';
import type { TextTag } from '../tags.js';
import { widgets } from './widgets.js';

/**
 * A widget with its text. Its settings hold while it is decided what to show and while that
 * is rendered, but not in between, where the words load and other calls have their turn.
 */
export async function textWidget(
  tag: TextTag,
  options: ResolvedOptions,
  problems: Problems,
): Promise<string> {
  const { widget, constructor } = widgets[tag];
  const attributes = readAttributes(constructor, options.attributes, problems.attribute);
  const attribute = (name: string) => attributes[name] ?? null;
  const configured = readConfiguration(options.settings, problems.setting);
  const { wanted, offered, settings } = withConfiguration(configured, () => ({
    wanted: languageFor([options.lang], widget.sections),
    offered: match(options.lang, availableLanguages()),
    settings: readSettings(
      rawSettings(constructor, attribute),
      configuration(),
      problems.attribute,
    ),
  }));
  problems.throwIfAny();

  await messages.load(wanted.language);
  const html = withConfiguration(configured, () => {
    const text = shownText(wanted, widget.sections, messages);
    return markup(frame({ widget, text, settings }), tag);
  });

  const made = fingerprint(tag, offered ?? wanted.tag, attribute, { ...options.settings });
  const box = marked(html, made);
  return element(
    tag,
    options.attributes['lang'] === null ? attributes : { lang: wanted.tag, ...attributes },
    options.shadow ? shadowRoot(styleElement(options.styles, constructor) + box) : light(box),
  );
}

const shadowRoot = (content: string): string =>
  element('template', { shadowrootmode: 'open' }, content);
