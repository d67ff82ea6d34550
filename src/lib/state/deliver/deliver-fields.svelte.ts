import { comma } from '#domain/messages/locale';
import type { Destination, FieldMappingView, FieldRow } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** The field mapping of one destination being edited (PUSH-1, PUSH-2). */
export class FieldMapping {
	open = $state(false);
	destination = $state.raw<Destination | null>(null);
	view = $state.raw<FieldMappingView | null>(null);
	names = $state<Record<string, string>>({});
	score = $state('');
	tier = $state('');
	factors = $state('');
	search = $state('');
	/** Also fields that no contact has a value in. */
	all = $state(false);
	busy = $state<'read' | 'save' | 'create' | null>(null);
	problem = $state.raw<Problem | null>(null);
	#version = 0;

	/** Fields that matter: those with values or a name; the others on demand. */
	readonly rows: FieldRow[] = $derived.by(() => {
		const q = this.search.trim().toLowerCase();
		const rows = this.view?.rows ?? [];
		if (q !== '') return rows.filter((r) => `${r.label} ${r.field} ${this.names[r.field] ?? ''}`.toLowerCase().includes(q));
		return this.all ? rows : rows.filter((r) => r.filled > 0 || r.name !== '');
	});
	readonly hidden = $derived(this.search.trim() !== '' || this.all ? 0 : (this.view?.rows.length ?? 0) - this.rows.length);
	readonly proposals = $derived(
		(this.view?.rows ?? []).filter(
			(r) => r.filled > 0 && r.proposed !== '' && (this.names[r.field] ?? '') === '' && !Object.values(this.names).includes(r.proposed)
		)
	);
	readonly sent = $derived(Object.values(this.names).filter((n) => n.trim() !== '').length + 2 + (this.factors.trim() === '' ? 0 : 1));
	/** The destination's own names, or null where it tells none. */
	readonly known = $derived(this.view?.target ? new Set(this.view.target.map((t) => t.name)) : null);
	readonly options = $derived(
		(this.view?.target ?? [])
			.filter((t) => t.writable)
			.map((t) => ({ value: t.name, label: t.label && t.label !== t.name ? `${t.label} (${t.name})` : t.name }))
	);

	readonly begin = (d: Destination): void => {
		this.destination = d;
		this.open = true;
		this.search = '';
		this.all = false;
		this.view = null;
		void this.#read(true);
	};

	async #read(fresh: boolean): Promise<void> {
		const version = ++this.#version;
		this.busy = 'read';
		this.problem = null;
		const got = await guarded(() => delivery.fieldMapping(this.destination?.id ?? ''));
		if (version !== this.#version) return;
		this.busy = null;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.view = got.value;
		if (!fresh) return;
		this.names = Object.fromEntries(got.value.rows.map((r) => [r.field, r.name]));
		this.score = got.value.scoreField;
		this.tier = got.value.tierField;
		this.factors = got.value.factorsField ?? '';
	}

	readonly fillIn = (): void => {
		for (const r of this.proposals) this.names[r.field] = r.proposed;
	};
	isUnknown(name: string): boolean {
		return this.known !== null && name.trim() !== '' && !this.known.has(name.trim());
	}

	async #store(): Promise<boolean> {
		const got = await guarded(() =>
			delivery.saveFieldMapping(this.destination?.id ?? '', {
				fields: { ...this.names },
				scoreField: this.score,
				tierField: this.tier,
				factorsField: this.factors.trim() || null
			})
		);
		if (!got.ok) this.problem = got.problem;
		return got.ok;
	}
	/** True when it was stored. */
	readonly save = async (): Promise<boolean> => {
		if (this.busy) return false;
		this.busy = 'save';
		this.problem = null;
		const stored = await this.#store();
		this.busy = null;
		if (stored) {
			this.open = false;
			toasts.show({ text: m.deliver.fields.saved(this.destination?.name ?? ''), tone: 'green' });
		}
		return stored;
	};
	/** Makes the fields that are missing there, under the names as they stand here. */
	readonly create = async (): Promise<void> => {
		if (this.busy) return;
		this.busy = 'create';
		this.problem = null;
		const made = (await this.#store()) ? await guarded(() => delivery.createTargetFields(this.destination?.id ?? '')) : null;
		this.busy = null;
		if (made?.ok) {
			toasts.show({ text: m.deliver.fields.created(made.value.join(comma())), tone: 'green' });
			await this.#read(true);
		} else if (made) this.problem = made.problem;
	};
}
