import {ESLint} from 'eslint';
import {expect} from 'chai';

/** What must not get past the linter, in a file of this path. */
const forbidden: [file: string, code: string, rule: string][] = [
  ['src/elements/warn.ts', "document.body.innerHTML = '<b>';", 'no-restricted-syntax'],
  [
    'src/elements/warn.ts',
    "document.body.insertAdjacentHTML('beforeend', '');",
    'no-restricted-syntax',
  ],
  [
    'src/elements/warn.ts',
    "new DOMParser().parseFromString('', 'text/html');",
    'no-restricted-syntax',
  ],
  [
    'src/elements/warn.ts',
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js'; unsafeHTML('');",
    'no-restricted-syntax',
  ],
  ['src/elements/warn.ts', "await import('lit');", 'no-restricted-syntax'],
  [
    'src/elements/warn.ts',
    'import {html} from \'lit\'; export const view = html`<p style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  [
    'src/elements/warn.ts',
    'import {html} from \'lit\'; export const view = html`<img src="a.png" />`;',
    'lit-a11y/alt-text',
  ],
  ['src/elements/warn.ts', "eval('1');", 'no-eval'],
  [
    'src/elements/warn.ts',
    'void async function () {}; fetch("");',
    '@typescript-eslint/no-floating-promises',
  ],
  ['src/elements/warn.ts', `export const long = 1;${'\n'.repeat(251)}`, 'max-lines'],
  [
    'src/elements/warn.ts',
    `export function long() {${'\n  console.warn(1);'.repeat(41)}\n}`,
    'max-lines-per-function',
  ],
  ['src/filter/search.ts', 'export const title = document.title;', 'no-restricted-globals'],
  ['src/markup/entities.ts', 'export const node = new DOMParser();', 'no-restricted-globals'],
  [
    'tests/node/lint.test.ts',
    "import {expect} from '@open-wc/testing'; expect(document.body).to.be.accessible();",
    '@typescript-eslint/no-floating-promises',
  ],
  ['tests/node/lint.test.ts', "it.only('alone', () => {});", 'no-restricted-syntax'],
  ['tests/node/lint.test.ts', "describe.skip('not now', () => {});", 'no-restricted-syntax'],
  ['tests/node/lint.test.ts', "xit('not now', () => {});", 'no-restricted-syntax'],
];

describe('the linter', () => {
  // With all the files that `npm run lint` reads it would take several times as long.
  const parserOptions = {
    projectService: false,
    project: 'tests/fixtures/lint/tsconfig.json',
    // Where CI is set, the files would be read as they are on the disk.
    disallowAutomaticSingleRunInference: true,
  };
  const eslint = new ESLint({overrideConfig: {languageOptions: {parserOptions}}});

  for (const [filePath, code, rule] of forbidden) {
    it(`stops ${code.split('\n')[0]} in ${filePath} by ${rule}`, async () => {
      const [result] = await eslint.lintText(code, {filePath});
      expect(result?.messages.map(({ruleId}) => ruleId)).to.include(rule);
    });
  }
});
