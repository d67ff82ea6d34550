/* Who has the store open: a lock of the browser, shared by every connection, and alone with whoever moves the store (move.ts). */

const NAME = 'muster:store';
/** How often the mover looks whether the last connection is closed, ms, and how many times. */
const LOOK_EVERY = 100;
const LOOKS = 30;

const manager = (): LockManager | undefined => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
let release: (() => void) | null = null;

/** Says that this worker has the store open, or opens it; waits while it is moved. */
export async function holdStore(): Promise<void> {
	const locks = manager();
	if (!locks || release) return;
	await new Promise<void>((granted, refused) => {
		void locks
			.request(
				NAME,
				{ mode: 'shared' },
				() =>
					new Promise<void>((let_go) => {
						release = let_go;
						granted();
					})
			)
			.catch(refused);
	});
}

export function leaveStore(): void {
	release?.();
	release = null;
}

/** Resolves once nobody is moving the store; at once where nobody is. A mover that was just ended may seem to be at it for a moment. */
export async function untilMoved(): Promise<void> {
	await manager()?.request(NAME, { mode: 'shared' }, () => undefined);
}

/** Runs `job` when nobody has the store open. @returns false when somebody goes on having it; nobody ever waits for such a try */
export async function withStoreAlone(job: () => Promise<void>, looks = LOOKS): Promise<boolean> {
	const locks = manager();
	if (!locks) {
		await job();
		return true;
	}
	for (let n = 0; n < looks; n++) {
		if (n > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
		const ran: boolean = await locks.request(NAME, { ifAvailable: true }, async (lock) => {
			if (lock) await job();
			return lock !== null;
		});
		if (ran) return true;
	}
	return false;
}
