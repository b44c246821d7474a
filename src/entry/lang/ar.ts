/**
 * Arabic, for every element of the page. Adds itself, before or after them; it exports nothing.
 *
 * @module
 */
import {ar} from '../../strings/ar.js';
import {languages} from '../../strings/languages.js';

languages.unshift(['ar', ar]);
