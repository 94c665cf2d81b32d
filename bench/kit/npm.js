// The kit as an npm user has it: the elements that the page needs.
import '@cramp-kit/define/cramp-vs-rls.js';
import '@cramp-kit/define/cramp-causes.js';
import '@cramp-kit/define/cramp-prevention.js';
import '@cramp-kit/define/cramp-help.js';
import { renderTags } from '../peers/tags.js';
import { tags } from './tags.js';

export const render = renderTags((name) => tags[name]);
export { switchPage as switchTo } from '../peers/tags.js';
