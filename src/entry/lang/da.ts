/**
 * Danish, for every element of the page. Adds itself, before or after them; it exports nothing.
 *
 * @module
 */
import {da} from '../../strings/da.js';
import {languages} from '../../strings/languages.js';

languages.unshift(['da', da]);
