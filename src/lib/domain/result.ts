/** An expected failure travels as data (never thrown across a worker boundary); a throw is a bug. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; problem: E };

/**
 * Something that went wrong in a way we foresaw. `code` is a key of the message catalogue
 * (`domain/messages`), `params` fill its blanks; rules and stages return keys, never sentences.
 */
export interface Problem {
	code: string;
	params: Record<string, string | number>;
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = (code: string, params: Record<string, string | number> = {}): { ok: false; problem: Problem } => ({
	ok: false,
	problem: { code, params }
});
