/** The first text is on the screen. */
export interface CrampReadyDetail {
  /** The BCP 47 tag of the text. */
  readonly language: string;
}

/** The text has changed from one language to another. */
export interface CrampLanguageChangeDetail {
  /** The BCP 47 tag of the text. */
  readonly language: string;
  /** The tag that was asked for. */
  readonly requested: string;
}

/**
 * Something did not work, and the widget goes on without it: the words of a language, or the rest of
 * the script build, could not be loaded, or an attribute or a setting of the page has a value that makes
 * no sense and was left out.
 */
export type CrampErrorDetail =
  | { readonly code: 'script-failed' }
  | { readonly code: 'language-failed'; readonly language: string }
  | { readonly code: 'invalid-attribute'; readonly attribute: string }
  | { readonly code: 'invalid-setting'; readonly setting: string };

interface CrampEvents {
  'cramp-ready': CustomEvent<CrampReadyDetail>;
  'cramp-language-change': CustomEvent<CrampLanguageChangeDetail>;
  'cramp-error': CustomEvent<CrampErrorDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends CrampEvents {}
}

/** Sends an event of the kit. It bubbles, also out of shadow roots. */
export function send<Type extends keyof CrampEvents>(
  from: EventTarget,
  type: Type,
  detail: CrampEvents[Type]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
