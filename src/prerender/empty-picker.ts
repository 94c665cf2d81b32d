import { CrampLanguage } from '../elements/cramp-language.js';
import { offeredLanguages } from '../language/host-words.js';
import { readLanguages } from '../settings/attributes.js';
import { readConfiguration } from '../settings/configuration.js';
import { withConfiguration } from '../settings/configure.js';
import { readAttributes } from './attributes.js';
import { element } from './element.js';
import type { ResolvedOptions } from './options.js';
import type { Problems } from './problems.js';

/** The picker as it stands until the script comes: nothing that a reader could try in vain. */
export function emptyPicker({ attributes, settings }: ResolvedOptions, problems: Problems): string {
  const read = readAttributes(CrampLanguage, attributes, problems.attribute);
  const configured = readConfiguration(settings, problems.setting);
  withConfiguration(configured, () =>
    readLanguages(read['languages'] ?? null, offeredLanguages(), problems.attribute),
  );
  problems.throwIfAny();
  return element('cramp-language', read, '');
}
