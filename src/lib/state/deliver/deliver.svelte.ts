import type { Batch, ConnectorDescription, Destination } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { followNews } from '#lib/worker-client/follow-news';
import { query } from '#lib/worker-client/query';
import { spokenConnectors } from './deliver-connectors';
import { underWay } from './deliver-words';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';
import { contactsWaiting } from '../shell/waiting';

/** Destinations, deliveries and what is still to deliver; follows the news. */
export class Deliveries {
	/** Null until known. */
	destinations = $state.raw<Destination[] | null>(null);
	connectors = $state.raw<ConnectorDescription[]>([]);
	/** Newest first. */
	batches = $state.raw<Batch[]>([]);
	/** Contacts that were never sent anywhere. */
	fresh = $state(0);
	/** Contacts that stand at a destination as they were before they were changed last. */
	changed = $state(0);
	/** Contacts that a destination rejected, and that were not sent again since. */
	rejected = $state(0);
	contacts = $state(0);
	failed = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** The present, so that "3 minutes ago" stays true. */
	now = $state(Date.now());

	/** Contacts that wait to be sent, each counted once. */
	underWay = $state.raw({ waiting: 0, stalled: 0, paused: 0, stopped: 0 });
	#waitingAt = $state.raw<ReadonlyMap<string, number>>(new Map());

	/** Reads everything and follows the news; returns the way to stop. */
	start(): () => void {
		const stop = followNews(['delivery', 'contacts'], () => this.load(), 300);
		const clock = setInterval(() => {
			this.now = Date.now();
		}, 15_000);
		void this.load();
		return () => {
			clearInterval(clock);
			stop();
		};
	}

	async load(): Promise<void> {
		try {
			if (this.connectors.length === 0) this.connectors = await spokenConnectors();
			const [destinations, batches, fresh, rejected, changed, contacts] = await Promise.all([
				delivery.destinations(),
				delivery.batches(),
				query.count({ delivery: 'none' }),
				query.count({ delivery: 'rejected' }),
				query.count({ delivery: 'changed' }),
				query.count({})
			]);
			const [waiting = 0, stalled = 0, paused = 0, stopped = 0] = await contactsWaiting(underWay(batches, destinations));
			const at = await Promise.all(
				destinations.map(async (d) => [d.id, (await contactsWaiting([batches.filter((b) => b.destinationId === d.id)]))[0] ?? 0] as const)
			);
			[this.underWay, this.#waitingAt] = [{ waiting, stalled, paused, stopped }, new Map(at)];
			[this.batches, this.fresh, this.rejected, this.changed, this.contacts] = [batches, fresh, rejected, changed, contacts];
			this.destinations = destinations;
			this.now = Date.now();
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}

	destination(id: string): Destination | undefined {
		return this.destinations?.find((d) => d.id === id);
	}
	connector(d: Pick<Destination, 'connector'> | undefined): ConnectorDescription | undefined {
		return this.connectors.find((c) => c.id === d?.connector);
	}
	isFile(d: Pick<Destination, 'connector'> | undefined): boolean {
		return this.connector(d)?.kind === 'file';
	}
	/** Contacts that wait to be sent to a destination. */
	waitingAt(id: string | undefined): number {
		return this.#waitingAt.get(id ?? '') ?? 0;
	}
	/** The newest delivery to a destination. */
	last(id: string): Batch | undefined {
		return this.batches.find((b) => b.destinationId === id);
	}

	async #act(job: () => Promise<Result<unknown>>, done: string): Promise<boolean> {
		this.problem = null;
		const got = await guarded(job);
		if (!got.ok) this.problem = got.problem;
		// What is said now is what the list shows already.
		await this.load();
		if (got.ok) toasts.show({ text: done, tone: 'green' });
		return got.ok;
	}
	/** Nothing is sent there until it is resumed. */
	readonly pause = (d: Destination): Promise<boolean> =>
		this.#act(async () => {
			// As it stands now: another tab may have changed it since it was shown here.
			const now = (await delivery.destinations()).find((x) => x.id === d.id) ?? d;
			return delivery.saveDestination({ ...now, paused: true, pausedReason: null }, null);
		}, m.deliver.destination.pausedDone(d.name));
	readonly resume = (d: Destination): Promise<boolean> =>
		this.#act(() => delivery.resumeDestination(d.id), m.deliver.destination.resumed(d.name));
	readonly remove = (d: Destination): Promise<boolean> =>
		this.#act(() => delivery.deleteDestination(d.id), m.deliver.destination.removed(d.name));
}
