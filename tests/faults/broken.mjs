/** A promise the app made that it did not keep: what the campaigns are looking for. */
export class Broken extends Error {}

/** The value of a call that must succeed. */
export function must(result, what) {
	if (!result.ok) throw new Broken(`${what}: ${result.problem.code} ${JSON.stringify(result.problem.params)}`);
	return result.value;
}
