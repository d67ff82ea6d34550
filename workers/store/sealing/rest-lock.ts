/* Who writes how: a lock of the browser for each of the two ways, shared by all workers that write so (at-rest.ts). */

export type Way = 'clear' | 'sealed';
const nameOf = (way: Way): string => `muster:writes-${way}`;
const manager = (): LockManager | undefined => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

const held = new Map<Way, () => void>();

/** Says that this worker writes so, until it says otherwise or ends. */
export async function holdWay(way: Way): Promise<void> {
	const locks = manager();
	if (!locks || held.has(way)) return;
	await new Promise<void>((granted, refused) => {
		void locks
			.request(
				nameOf(way),
				{ mode: 'shared' },
				() =>
					new Promise<void>((release) => {
						held.set(way, release);
						granted();
					})
			)
			.catch(refused);
	});
}

export function leaveWay(way: Way): void {
	held.get(way)?.();
	held.delete(way);
}

/** True while any worker of any tab writes so. Nobody takes these locks alone: whoever opens the store never waits for one. */
export const anyWrites = async (way: Way): Promise<boolean> => ((await manager()?.query())?.held ?? []).some((l) => l.name === nameOf(way));
