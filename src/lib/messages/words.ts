import type { m } from './index';

/**
 * The shape that a language must have to stand in English's place: the same keys, functions of the same arguments, texts
 * instead of English's own. With `satisfies`, a missing or surplus key is a type error.
 */
export type Words<T> = T extends string
	? string
	: T extends (...args: infer A) => infer R
		? (...args: A) => Words<R>
		: { [K in keyof T]: Words<T[K]> };

export type AllWords = Words<typeof m>;
