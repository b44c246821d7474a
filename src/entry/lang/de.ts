/**
 * German, for every element of the page. Adds itself, before or after them; it exports nothing.
 *
 * @module
 */
import {de} from '../../strings/de.js';
import {languages} from '../../strings/languages.js';

languages.unshift(['de', de]);
