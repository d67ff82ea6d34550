type Calls = Record<string, unknown>;

/** The functions of a module that is loaded with the first call of one of them, so that a worker starts with what is needed first. */
export function later<M extends Calls>(
	load: () => Promise<M>
): { <K extends keyof M>(name: K): M[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never } {
	return ((name: keyof M) =>
		async (...args: unknown[]) => {
			const call = (await load())[name] as (...args: unknown[]) => unknown;
			return call(...args);
		}) as never;
}
