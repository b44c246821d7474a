/**
 * Norwegian Bokmål, for every element of the page. Adds itself, before or after them; it exports nothing.
 *
 * @module
 */
import {nb} from '../../strings/nb.js';
import {languages} from '../../strings/languages.js';

languages.unshift(['nb', nb]);
