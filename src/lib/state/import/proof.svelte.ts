import type { ProofVerdict } from '#domain/imports/proof';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from './import-wizard-steps';
import { saveFile } from '../save-file';
import { toasts } from '../shell/toasts.svelte';

/** A fingerprint as people compare it: its first sixteen digits in fours. */
export const shortHash = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** Saves the proof of an import as a file. */
export async function saveProof(importId: string): Promise<Problem | null> {
	const made = await guarded(() => pipeline.exportProof(importId));
	if (!made.ok) return made.problem;
	if (await saveFile(made.value.blob, made.value.name)) toasts.show({ text: m.history.proof.saved(made.value.name), tone: 'green' });
	return null;
}

/** Verifying an import: its proof and its files go in, a verdict comes out; nothing is stored. */
export class ProofCheck {
	open = $state(false);
	proof = $state.raw<File | null>(null);
	files = $state.raw<File[]>([]);
	/** 0–1 while it works. */
	done = $state<number | null>(null);
	verdict = $state.raw<ProofVerdict | null>(null);
	problem = $state.raw<Problem | null>(null);
	readonly ready = $derived(this.proof !== null && this.files.length > 0);

	/** Asks for what is missing; `importId` = the proof is that of an import of this device. */
	readonly ask = async (importId?: string): Promise<void> => {
		this.proof = null;
		this.files = [];
		this.forget();
		this.open = true;
		if (importId === undefined) return;
		const made = await guarded(() => pipeline.exportProof(importId));
		if (made.ok) this.proof = new File([made.value.blob], made.value.name);
		else this.problem = made.problem;
	};

	readonly forget = (): void => {
		this.verdict = this.problem = null;
	};

	async run(): Promise<void> {
		const { proof, files } = this;
		if (!proof || files.length === 0 || this.done !== null) return;
		this.forget();
		this.done = 0;
		const got = await guarded(() =>
			pipeline.verifyProof(files, proof, (done) => {
				this.done = done;
			})
		);
		this.done = null;
		if (got.ok) this.verdict = got.value;
		else this.problem = got.problem;
	}
}
