import { getContext, setContext } from 'svelte';

/** What a Field tells the input inside it: whether it is wrong, required, and which ids describe it. */
export interface FieldContext {
	readonly describedBy: string | undefined;
	readonly invalid: boolean;
	readonly required: boolean;
}

const KEY = Symbol('field');
export const provideField = (field: FieldContext): FieldContext => setContext(KEY, field);
/** The surrounding Field, or undefined for an input that stands alone. */
export const useField = (): FieldContext | undefined => getContext<FieldContext | undefined>(KEY);
