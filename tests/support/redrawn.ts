/**
 * Does `act` with what `find` found; what the page redraws between the two is looked for again. `redrawn` = what a driver says of an
 * element that is gone, or not to be reached yet.
 */
export async function withFound<E, T>(find: () => Promise<E>, act: (element: E) => Promise<T>, redrawn: RegExp): Promise<T> {
	for (let tries = 0; ; tries++) {
		const element = await find();
		try {
			return await act(element);
		} catch (error) {
			if (tries >= 20 || !redrawn.test(String(error))) throw error;
			await new Promise((done) => setTimeout(done, 100));
		}
	}
}
