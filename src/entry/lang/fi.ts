/**
 * Finnish, for every element of the page. Adds itself, before or after them; it exports nothing.
 *
 * @module
 */
import {fi} from '../../strings/fi.js';
import {languages} from '../../strings/languages.js';

languages.unshift(['fi', fi]);
