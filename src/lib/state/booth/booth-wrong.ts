import type { Problem } from '#domain/result';
import { tick } from 'svelte';

/** Inputs of the booth's form by what their ids end in. */
const INPUTS = ['fullName', 'company', 'email', 'phone1', 'jobTitle', 'note'] as const;
export type BoothInput = (typeof INPUTS)[number];
/** Where the values of other fields are typed. */
const TYPED_IN: Readonly<Record<string, BoothInput>> = { firstName: 'fullName', lastName: 'fullName', notes: 'note' };

/** The input that a refusal is about; null = none of this form. */
export function inputOf({ params }: Problem): BoothInput | null {
	const field = String(params['at'] ?? '');
	return TYPED_IN[field] ?? INPUTS.find((i) => i === field) ?? null;
}

/** Where the words of a refusal stand, which the input that they are about refers to. */
export const PROBLEM_ID = 'booth-problem';
/** The id of the words where they are about this input. */
export const problemOf = (problem: { at: BoothInput | null } | null, input: BoothInput): string | undefined =>
	problem?.at === input ? PROBLEM_ID : undefined;

/** Goes to the input that a refusal is about, once it is marked. */
export async function goToWrong(problem: { at: BoothInput | null } | null): Promise<void> {
	await tick();
	if (problem?.at) document.getElementById(`booth-${problem.at}`)?.focus();
}
