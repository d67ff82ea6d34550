import { comma } from '#domain/messages/locale';
import type { Foresight } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import type { Composer } from './deliver-compose.svelte';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** Whom, from which lead list, and what is done with those who said no (deliver-compose.svelte.ts). */
type Chosen = Pick<Composer, 'ids' | 'listId' | 'refused'>;

/** What a delivery would do at its destination, looked up on demand (PUSH-2, PUSH-6). */
export class ForesightView {
	result = $state.raw<Foresight | null>(null);
	problem = $state.raw<Problem | null>(null);
	busy = $state<'look' | 'create' | null>(null);
	#version = 0;

	/** Another choice was made: what was found holds no more. */
	readonly forget = (): void => {
		this.#version++;
		this.result = null;
		this.problem = null;
		this.busy = null;
	};
	readonly look = async (destinationId: string, { ids, listId, refused }: Chosen): Promise<void> => {
		const version = ++this.#version;
		this.busy = 'look';
		this.problem = null;
		const got = await guarded(() => delivery.foresee(destinationId, ids, listId, refused));
		if (version !== this.#version) return;
		this.busy = null;
		if (got.ok) this.result = got.value;
		else this.problem = got.problem;
	};
	readonly create = async (destinationId: string, { ids, listId, refused }: Chosen): Promise<void> => {
		this.busy = 'create';
		const got = await guarded(() => delivery.createTargetFields(destinationId));
		this.busy = null;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		toasts.show({ text: m.deliver.fields.created(got.value.join(comma())), tone: 'green' });
		await this.look(destinationId, { ids, listId, refused });
	};
}
