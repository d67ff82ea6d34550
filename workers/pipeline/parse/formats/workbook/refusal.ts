import { foundText } from '#domain/messages/found';
import { fail, type Problem, type Result } from '#domain/result';

/**
 * A workbook that can't be read, found deep inside its streams. Thrown within this folder only and turned into a
 * problem at its border (`settled`), so that no scanner has to carry results through every call.
 */
export class Refusal extends Error {
	constructor(
		readonly code: string,
		readonly params: Problem['params'] = {}
	) {
		super(code);
	}
}

/** This reader doesn't know such a book; another one may. */
export class Unfamiliar extends Error {}

/** Runs a piece of reading; a refusal becomes the problem that it names. */
export async function settled<T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await work();
	} catch (error) {
		return { ok: false, problem: problemOf(error, name) };
	}
}

/** The problem that a thrown value stands for. Whatever the libraries throw at a broken book means that it is damaged. */
export function problemOf(error: unknown, name: string): Problem {
	if (error instanceof Refusal) return { code: error.code, params: { name, ...error.params } };
	return fail('workbookDamaged', { name, what: foundText("its parts can't be read") }).problem;
}
