/** ESLint's own rules that find mistakes which neither TypeScript nor the house rules see. */
export const coreRules = Object.fromEntries([
	'for-direction', 'getter-return', 'no-async-promise-executor', 'no-case-declarations', 'no-class-assign', 'no-compare-neg-zero', 'no-cond-assign',
	'no-constant-binary-expression', 'no-constant-condition', 'no-debugger', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty-character-class',
	'no-empty-pattern', 'no-ex-assign', 'no-fallthrough', 'no-global-assign', 'no-invalid-regexp', 'no-loss-of-precision', 'no-misleading-character-class',
	'no-octal', 'no-prototype-builtins', 'no-regex-spaces', 'no-self-assign', 'no-shadow-restricted-names', 'no-sparse-arrays', 'no-unassigned-vars',
	'no-unexpected-multiline', 'no-unsafe-finally', 'no-unsafe-optional-chaining', 'no-unused-labels', 'no-useless-backreference', 'no-useless-catch',
	'no-useless-escape', 'no-with', 'use-isnan', 'valid-typeof'
].map((name) => [name, 'error']));
