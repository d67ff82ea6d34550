import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { coreRules } from './scripts/lint/core-rules.mjs';
import house from './scripts/lint/house.mjs';
import svelteConfig from './svelte.config.js';

const rules = Object.fromEntries(Object.keys(house.rules).map((name) => [`house/${name}`, 'error']));

/** Type-aware rules are left to the compiler (`npm run check`): lint must stay a matter of seconds. */
export default defineConfig(
	// Words of other languages are data: the compiler knows their shape, and tests of their own read them. They were a sixth of what lint reads.
	{
		ignores: [
			'node_modules/',
			'build/',
			'.svelte-kit/',
			'.tmp/',
			'test-results/',
			'static/',
			'tests/fixtures/',
			'src/lib/**/messages/{de,es,fr,ja}/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			...coreRules,
			// The compiler knows what exists, on each thread by its own tsconfig.
			'no-undef': 'off',
			'max-lines': ['error', { max: 300 }],
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-implied-eval': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			// The compiler says so at no cost (noUnusedLocals); here it was an eighth of the time.
			'@typescript-eslint/no-unused-vars': 'off',
			'@typescript-eslint/no-empty-object-type': 'off',
			// The app is served at the root of an origin of its own, so addresses are written as they are.
			'svelte/no-navigation-without-resolve': 'off',
			// Most Maps and Sets in state are scratch values; what screens read is $state.raw, replaced as a whole.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/**/*.{ts,svelte}', 'workers/**/*.ts'], plugins: { house }, rules },
	{
		files: ['**/*.{js,mjs}'],
		rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }] }
	},
	// Programs for a terminal, and tests.
	{ files: ['scripts/**', 'tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-explicit-any': 'off' } }
);
