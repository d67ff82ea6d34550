import { REFUSING_READERS } from '#domain/contacts/consent-readers';
import type { ImportManifest } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import type { Result } from '#domain/result';
import type { ImportRefusals } from '#domain/lists/suppression';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { query } from '#lib/worker-client/query';
import { guarded, problemWords } from './import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

const words = m.consent.imported;

/** Columns of an import by which people agree or refuse, as the file names them. */
export const consentColumns = (manifest: ImportManifest): string[] =>
	(manifest.setup?.mapping ?? [])
		.filter((c) => mappedField(c) === 'consentStatus' || REFUSING_READERS.has(c.reader ?? ''))
		.filter((c) => c.target.kind !== 'exclude' || !c.byUser)
		.map((c) => c.header);

/** Who said no among the contacts of an import, and the tap that puts them on the suppression list (LST-9). */
export class SaidNo {
	/** Null until known, and where no column of the file speaks of consent. */
	found = $state.raw<ImportRefusals | null>(null);
	busy = $state(false);
	#ids: Uint32Array = new Uint32Array();

	readonly load = async (manifest: ImportManifest): Promise<void> => {
		if (consentColumns(manifest).length === 0) return;
		try {
			this.#ids = await query.ids({ importId: manifest.id });
			this.found = await worker.refusals(manifest.id, this.#ids);
		} catch {
			// The contacts and their Consent are there all the same; only the offer is missing.
		}
	};
	readonly put = (manifest: ImportManifest): Promise<void> =>
		this.#change(async () => {
			const got = await worker.listRefusals(manifest.id, manifest.file.name, this.#ids);
			if (got.ok) this.found = got.value;
			return got;
		});
	readonly takeOff = (manifest: ImportManifest): Promise<void> =>
		this.#change(async () => {
			const got = await worker.unlistRefusals(manifest.id, manifest.file.name);
			if (got.ok) toasts.show({ text: words.off(got.value.numbers, got.value.addresses), tone: 'green' });
			this.found = await worker.refusals(manifest.id, this.#ids);
			return got;
		});

	async #change<T>(job: () => Promise<Result<T>>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		const got = await guarded(job);
		this.busy = false;
		if (got.ok) return;
		const said = problemWords(got.problem);
		toasts.show({ text: [m.lists.notDone, said.text, said.fix].filter(Boolean).join(' '), tone: 'red', ms: 10_000 });
	}
}
