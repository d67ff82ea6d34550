import { DESK_LOCK } from '#domain/device/desk-lock';

/**
 * Says to all tabs that a working screen is there, for as long as it is: whom it has in view is nobody else's until it leaves or its tab
 * dies.
 * @returns its id, '' where the browser has no locks: a claim lapses by time then; and the way to leave
 */
export async function holdDesk(): Promise<{ owner: string; leave: () => void }> {
	const owner = crypto.randomUUID();
	let leave = (): void => undefined;
	const left = new Promise<void>((done) => {
		leave = done;
	});
	const isHeld = await new Promise<boolean>((settled) => {
		if (!navigator.locks) {
			settled(false);
			return;
		}
		navigator.locks
			.request(DESK_LOCK + owner, () => {
				settled(true);
				return left;
			})
			.catch(() => settled(false));
	});
	return { owner: isHeld ? owner : '', leave };
}
