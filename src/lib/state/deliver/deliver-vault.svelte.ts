import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** The passphrase before the tokens (PUSH-5). What is typed is forgotten as soon as it was used. */
export class Vault {
	/** Null until known. */
	state = $state<'device' | 'locked' | 'open' | null>(null);
	dialog = $state<'set' | 'remove' | null>(null);
	current = $state('');
	next = $state('');
	again = $state('');
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	readonly differ = $derived(this.dialog === 'set' && this.again !== '' && this.next !== this.again);

	readonly load = async (): Promise<void> => {
		try {
			this.state = await delivery.vaultState();
		} catch {
			/* The overview says that the device can't be read. */
		}
	};
	readonly ask = (what: 'set' | 'remove'): void => {
		this.#forget();
		this.problem = null;
		this.dialog = what;
	};
	#forget(): void {
		[this.current, this.next, this.again] = ['', '', ''];
	}

	async #act(job: () => ReturnType<typeof delivery.unlockVault>, said: string): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const got = await guarded(job);
		this.busy = false;
		if (!got.ok) {
			this.problem = got.problem;
			return false;
		}
		this.#forget();
		this.dialog = null;
		await this.load();
		toasts.show({ text: said, tone: 'green' });
		return true;
	}
	readonly unlock = (): Promise<boolean> => this.#act(() => delivery.unlockVault(this.current), m.deliver.vault.opened);
	readonly save = async (): Promise<void> => {
		const current = this.state === 'device' ? null : this.current;
		if (this.dialog === 'remove') await this.#act(() => delivery.setPassphrase(null, current), m.deliver.vault.removed);
		else if (this.next === this.again) await this.#act(() => delivery.setPassphrase(this.next, current), m.deliver.vault.saved);
	};
	readonly lock = async (): Promise<void> => {
		await delivery.lockVault();
		await this.load();
	};
}
