/** The edition of the texts, whatever the version of the code: raise both lines when a text changes. */
export const edition = { version: '0.2', date: '2026-11-29' } as const;
