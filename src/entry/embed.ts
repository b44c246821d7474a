/**
 * What the script tag loads: everything, registered. It exports nothing.
 *
 * @module
 */
import './define.js';
