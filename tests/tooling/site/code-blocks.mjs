// The code of the guides, for the tests that try it.
import {readFileSync} from 'node:fs';
import {lexer} from 'marked';
import {guidePages} from './guides.mjs';
import {readInfo} from './markdown.mjs';

/**
 * @typedef {object} Block
 * @property {string} guide `en/embed`
 * @property {string} language
 * @property {string} caption
 * @property {string} code
 */

/** @returns {Block[]} */
export const codeBlocks = () =>
  [...guidePages.values()]
    .filter(({name}) => name !== 'index')
    .flatMap(({language, name}) => {
      const guide = `${language}/${name}`;
      return lexer(readFileSync(`demo/guider/${guide}.md`, 'utf8')).flatMap(token =>
        token.type === 'code' ? [{guide, ...readInfo(token.lang), code: String(token.text)}] : [],
      );
    });
