import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
// @ts-expect-error it comes without types
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pureRooms = 'src/{model,fetch,markup,sanitise,parse,load,filter,doctor,strings}/**';

/** Every way to turn a string into markup or code, and what only the sanitise room may make. */
const sinks = [
  ...['innerHTML', 'outerHTML', 'srcdoc', 'cssText'].map(name => ({
    selector: `AssignmentExpression[left.property.name="${name}"]`,
    message: `${name} turns a string into markup or style.`,
  })),
  ...[
    'insertAdjacentHTML',
    'createContextualFragment',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'parseFromString',
    'write',
    'writeln',
  ].map(name => ({
    selector: `CallExpression[callee.property.name="${name}"]`,
    message: `${name}() turns a string into markup.`,
  })),
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe/]',
    message: 'Lit’s unsafe directives are HTML sinks.',
  },
  {selector: 'ImportExpression', message: 'The script-tag builds are one file each.'},
  {
    selector: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A style attribute is blocked by a strict Content-Security-Policy.',
  },
];

const noFocus = [
  {
    selector:
      'CallExpression > MemberExpression.callee[object.name=/^(describe|it|context|suite|test)$/][property.name=/^(only|skip)$/]',
    message: 'A focused or skipped test must not be committed.',
  },
  {
    selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe)$/]',
    message: 'A focused or skipped test must not be committed.',
  },
];

const domGlobals = [
  ...['document', 'window', 'self', 'customElements', 'localStorage', 'sessionStorage'],
  ...['Element', 'HTMLElement', 'Node', 'DOMParser', 'XMLSerializer', 'XMLHttpRequest'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame'],
];

export default defineConfig(
  {ignores: ['dist/', 'demo-dist/', 'coverage/', 'test-results/', 'tests/fixtures/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  tseslint.configs.recommended,
  {
    rules: {
      'eqeqeq': ['error', 'always', {null: 'ignore'}],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', {max: 250, skipComments: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: false}],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless it has the role.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-arrow': 'off',
      'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...sinks],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: [`${pureRooms}/*.ts`],
    rules: {'no-restricted-globals': ['error', ...domGlobals]},
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // @open-wc/testing's types say that `to.equal(…)` gives a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: '@types/chai'}]},
      ],
      // chai's `expect(x).to.be.true` is an expression that does something.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...noFocus],
    },
  },
);
