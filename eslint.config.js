import js from '@eslint/js';
import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Which rooms of `src` a room may import from. The same arrows stand in each room's tsconfig as references. */
const ARROWS = {
  contract: [],
  rules: ['contract'],
  search: ['contract', 'rules'],
  i18n: ['contract', 'rules'],
  offline: ['contract', 'rules'],
  connectors: ['contract', 'rules'],
  widgets: ['contract', 'rules', 'search', 'i18n'],
  worker: ['contract', 'rules', 'offline', 'connectors'],
  embed: ['contract', 'rules', 'search', 'i18n', 'offline', 'connectors', 'widgets', 'worker'],
  console: ['contract', 'rules', 'search', 'i18n', 'widgets/shared'],
  desk: ['contract', 'rules', 'search', 'i18n'],
  cli: ['contract', 'rules', 'i18n', 'connectors'],
};
const WIDGETS = ['launcher', 'chat', 'faq'];

const SCHEMA_LIBRARY = {
  regex: '/contract/schema/|^typebox',
  allowTypeImports: true,
  message: 'Browser code carries no schema library. Import the type from contract/index.js.',
};

function arrowRule(room) {
  const allowed = ARROWS[room];
  const patterns = [
    {
      regex: `^(\\.\\./)+(?!${[...allowed.map((name) => `${name}/`), '\\.\\.?/'].join('|')})(${Object.keys(ARROWS).join('|')})/`,
      message: `${room} may import from ${allowed.join(', ') || 'no other room'} only. Move what you need there, or pass it in. See CONTRIBUTING.md.`,
    },
  ];
  if (!['desk', 'contract', 'cli'].includes(room)) patterns.push(SCHEMA_LIBRARY);
  return {
    files: [`src/${room}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

function widgetRule(widget) {
  const others = [...WIDGETS.filter((name) => name !== widget), 'offline', 'connectors', 'embed', 'desk', 'console'];
  return {
    files: [`src/widgets/${widget}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `/(${others.join('|')})/`,
              message: 'Widgets do not import each other, a store or a connector. Meet by events or through context.',
            },
            SCHEMA_LIBRARY,
          ],
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ['dist/', 'data/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['src/{widgets,console,embed}/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': a11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...a11y.configs.recommended.rules,
      'wc/no-self-class': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'HTML is never injected. Render nodes with Lit or createElement.',
        })),
      ],
    },
  },
  ...Object.keys(ARROWS).map(arrowRule),
  ...WIDGETS.map(widgetRule),
  {
    files: ['test/**', 'demo/**', '.templates/**', '*.js', '*.ts', '*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        document: 'readonly',
        location: 'readonly',
        window: 'readonly',
      },
    },
    rules: { 'no-console': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
