import { sweepUnfinished } from '../preparing/create';
import { drain } from './drain';
import { sendLock, type Env } from '../env';
import { createLane, type Lane } from './lane';

/** After an unexpected failure of the device's storage the sender looks again this much later, ms. */
const AFTER_TROUBLE_MS = 30_000;

/** The senders of this worker, one per destination. */
export interface Sender {
	/** Sends what waits for a destination, unless another tab does: then it stands by and takes over should that tab die. */
	start(destinationId: string): Promise<void>;
	/** Looks after everything that waits (start-up, online, visible). Resolves when nothing more can be sent for now. */
	wake(): Promise<void>;
	/** The user changed something: forget earlier failures of this destination and look again. */
	retryNow(destinationId: string): Promise<void>;
	/** Another tab's user did. */
	nudged(destinationId: string): void;
}

export function createSender(env: Env): Sender {
	const lanes = new Map<string, Lane>();
	const running = new Map<string, { done: Promise<void>; again: boolean }>();

	function lane(id: string): Lane {
		let found = lanes.get(id);
		if (!found) lanes.set(id, (found = createLane(env)));
		return found;
	}

	async function loop(id: string, state: { again: boolean }): Promise<void> {
		do {
			state.again = false;
			try {
				await env.lock(sendLock(id), () => drain(env, lane(id), id));
			} catch (error) {
				// Storage failed (full, closed by an upgrade): what waits is safe in it. Say so for developers, and look again.
				console.error('delivery: the sender stopped', error instanceof Error ? error.message : 'unknown');
				await lane(id).sleep(AFTER_TROUBLE_MS);
				// What poked it ends one wait: kept, it would end each, and a sender that the app's lock shuts out would never rest.
				if (lane(id).takePoke() && lane(id).gate.wakeable) lane(id).shut(0, 0, false);
				state.again = true;
			}
		} while (state.again);
		running.delete(id);
	}

	function start(id: string): Promise<void> {
		const now = running.get(id);
		if (now) {
			// It may be about to finish: let it look once more.
			now.again = true;
			return now.done;
		}
		const state = { done: Promise.resolve(), again: false };
		running.set(id, state);
		state.done = loop(id, state);
		return state.done;
	}

	return {
		start,
		async wake() {
			await sweepUnfinished(env);
			const db = await env.store();
			const waiting = (await db.getAll('batches')).filter((b) => b.counts.waiting > 0 && b.state !== 'preparing');
			await Promise.all(
				[...new Set(waiting.map((b) => b.destinationId))].map((id) => {
					lanes.get(id)?.poke();
					return start(id);
				})
			);
		},
		retryNow(id) {
			lane(id).reset();
			env.nudge(id);
			return start(id);
		},
		nudged(id) {
			lanes.get(id)?.reset();
		}
	};
}
