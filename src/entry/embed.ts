/**
 * What the script tag loads: everything, registered.
 *
 * @module
 */
import './define.js';
export * from './index.js';
