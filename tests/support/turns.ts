/**
 * Lets everything happen that this process has under way: what waits for the store, for a message or for another promise comes on with each
 * turn, however fast the machine is.
 */
export async function turns(n = 100): Promise<void> {
	for (let i = 0; i < n; i++) await new Promise((next) => setImmediate(next));
}

/** Until the clock says another millisecond: what happens next is later than what happened, on the fastest machine too. */
export async function aMomentLater(): Promise<void> {
	const now = Date.now();
	while (Date.now() <= now) await turns(1);
}
