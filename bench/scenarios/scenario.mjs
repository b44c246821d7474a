// What a scenario is, and what scenarios have in common.
import {candidates} from '../candidates.mjs';

/**
 * @typedef {Record<string, number>} Figures by their names
 * @typedef {import('../candidates.mjs').Candidate} Candidate
 *
 * @typedef {object} Bench what a scenario works with
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('../server.mjs').Server} server
 *
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} label in tables
 * @property {'ratio' | 'ms' | 'kB' | 'count' | 'plain'} kind a ratio is to the floor, in one round
 * @property {string} [goal] of mp-widgets, in words
 *
 * @typedef {object} Scenario
 * @property {string} name for `--scenario`
 * @property {string} label
 * @property {readonly string[]} candidates
 * @property {number} [rounds] the most that make sense
 * @property {string} [base] whose figures the others are divided by; the floor unless told
 * @property {readonly Figure[]} figures
 * @property {(bench: Bench, candidate: Candidate) => Promise<Figures>} sample
 */

const every = candidates.map(({name}) => name);
/** @param {string[]} names */
export const without = (...names) => every.filter(name => !names.includes(name));
/** @param {number} milliseconds */
export const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
