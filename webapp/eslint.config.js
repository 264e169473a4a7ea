import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Features know only what is shared, and what is shared knows no feature; the app puts them together.
const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default typescript.config(
  { ignores: ['dist/', 'src/shared/http/schema.d.ts'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The compiler knows better.
      'no-undef': 'off',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
  },
  forbid(['src/shared/**'], '(^|/)(features|app)/', 'What is shared may not know a feature or the app.'),
  ...features.map((feature) =>
    forbid(
      [`src/features/${feature}/**`],
      `(^|/)(app/|features/(?!${feature}/))|^(\\.\\./)+(${features.filter((other) => other !== feature).join('|') || '(?!)'})/`,
      'A feature may not know another feature or the app.',
    ),
  ),
);
