import type { ConnectionCheck, Destination } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { connectorWords } from '#lib/messages/connectors';
import { delivery } from '#lib/worker-client/delivery';
import { problemIn } from './deliver-connectors';
import { guarded } from '../import/import-wizard-steps';

/** The steps in the order in which they are tried (PUSH-6). */
const TEST_STEPS = ['online', 'reachable', 'cors', 'authorised', 'fields'] as const satisfies readonly ConnectionCheck['step'][];
export type StepState = ConnectionCheck['state'] | 'running' | 'todo';

/** "Test connection": each step appears as it is known. */
export class ConnectionTest {
	open = $state(false);
	destination = $state.raw<Destination | null>(null);
	running = $state(false);
	problem = $state.raw<Problem | null>(null);
	#checks = $state.raw<readonly ConnectionCheck[]>([]);
	#version = 0;

	readonly steps: { step: ConnectionCheck['step']; state: StepState; detail: Problem | null }[] = $derived(
		TEST_STEPS.map((step, i) => {
			const check = this.#checks.find((c) => c.step === step);
			return {
				step,
				state: check?.state ?? (this.running && i === this.#checks.length ? 'running' : 'todo'),
				detail: check?.detail ?? null
			};
		})
	);
	/** True when nothing failed and the server took part. */
	readonly passed = $derived(
		!this.running &&
			this.#checks.length === TEST_STEPS.length &&
			this.#checks.every((c) => c.state !== 'fail') &&
			this.#checks.some((c) => c.step === 'authorised' && c.state === 'pass')
	);

	readonly run = async (d: Destination): Promise<void> => {
		const version = ++this.#version;
		this.destination = d;
		this.open = true;
		this.running = true;
		this.problem = null;
		this.#checks = [];
		// The last reports may arrive after the whole answer, which holds them all: they are dropped then.
		const words = await connectorWords();
		const spoken = (c: ConnectionCheck): ConnectionCheck => (c.detail ? { ...c, detail: problemIn(c.detail, words) } : c);
		const got = await guarded(() =>
			delivery.testConnection(d.id, (c) => {
				if (version === this.#version && this.running) this.#checks = [...this.#checks, spoken(c)];
			})
		);
		if (version !== this.#version) return;
		this.running = false;
		if (got.ok) this.#checks = got.value.map(spoken);
		else this.problem = got.problem;
	};
}
