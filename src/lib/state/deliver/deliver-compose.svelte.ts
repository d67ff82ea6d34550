import { comma, locale } from '#domain/messages/locale';
import type { ContactQuery } from '#domain/contact';
import type { ConnectorDescription, Destination, DryRun, RefusedChoice } from '#domain/delivery';
import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import { fail, ok } from '#domain/result';
import { TIERS, type Tier } from '#domain/scoring/score';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { query } from '#lib/worker-client/query';
import { deliverySelection, type DeliverySelection } from './delivery-selection.svelte';
import { guarded } from '../import/import-wizard-steps';

/** Which contacts: the selection handed over, those never sent, those changed since they were sent there, all, or those of one import. */
export type Source = 'selection' | 'fresh' | 'changed' | 'all' | `import:${string}`;

/** Answers to a choice that was overtaken by what happened meanwhile. */
const OVERTAKEN = new Set(['deliveryChosenSent', 'deliveryNothing', 'deliveryAllWithheld', 'deliveryAllRefused']);
/** Records that the dry run shows. */
const SHOWN = 3;
/** The last selection handed over, so that coming back from a delivery finds it again. */
let kept: DeliverySelection | null = null;

/** The way to one delivery: whom, where, exactly what would be sent, then a batch (PUSH-1, PUSH-2). */
export class Composer {
	source = $state<Source>('fresh');
	tiers = $state.raw<readonly Tier[]>([]);
	/** Leaves out contacts that were sent somewhere before. */
	freshOnly = $state(false);
	destinationId = $state('');
	/** What the user typed as name; null = the proposal stands. */
	typed = $state<string | null>(null);
	selection = $state.raw<DeliverySelection | null>(null);
	/** Contacts of the source by tier, and how many of them were never sent. */
	byTier = $state.raw<{ value: Tier; count: number }[]>([]);
	inSource = $state(0);
	neverSent = $state(0);
	/** What the user wants with those who said no; null = what the destination asks for. */
	refused = $state<RefusedChoice | null>(null);
	/** Null while it is being worked out. */
	preview = $state.raw<DryRun | null>(null);
	/** Contacts chosen; null while they are being looked up. */
	chosen = $state<number | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** Once something was looked up, or could not be. */
	begun = $state(false);
	making = $state(false);
	/** How far the delivery is prepared, per cent. */
	prepared = $state(0);
	#ids: Uint32Array = new Uint32Array();
	/** The contacts chosen, best first. */
	get ids(): Uint32Array {
		return this.#ids;
	}
	#version = 0;

	/** The lead list that a selection was made in. */
	get listId(): string | null {
		return this.source === 'selection' ? (this.selection?.listId ?? null) : null;
	}

	/** Takes what the address asks for; `destination` preselects one. */
	begin(params: URLSearchParams): void {
		const importId = params.get('import');
		if (params.get('selection') !== null) {
			kept = deliverySelection.take() ?? kept;
			this.selection = kept;
			this.source = 'selection';
		} else this.source = importId ? `import:${importId}` : ((['all', 'changed'] as const).find((source) => params.has(source)) ?? 'fresh');
		this.destinationId = params.get('destination') ?? '';
	}

	/** A selection was asked for and is not here (the page was reloaded). */
	readonly selectionGone = $derived(this.source === 'selection' && this.selection === null);

	/** The filter behind a source; null for a selection. */
	#query(): ContactQuery | null {
		if (this.source === 'selection') return null;
		if (this.source === 'fresh') return { delivery: 'none' };
		if (this.source === 'changed') return { delivery: 'changed', deliveredTo: this.destinationId };
		return this.source === 'all' ? {} : { importId: this.source.slice('import:'.length) };
	}

	/** Chooses another source; the narrower filters start anew. */
	readonly choose = (source: Source): void => {
		this.source = source;
		this.tiers = [];
		this.freshOnly = false;
		void this.refresh();
	};
	readonly toggleTier = (tier: Tier): void => {
		this.tiers = this.tiers.includes(tier)
			? this.tiers.filter((t) => t !== tier)
			: TIERS.filter((t) => t === tier || this.tiers.includes(t));
		void this.refresh();
	};
	readonly setFreshOnly = (on: boolean): void => {
		this.freshOnly = on;
		void this.refresh();
	};
	readonly chooseDestination = (id: string): void => {
		this.destinationId = id;
		this.refused = null;
		void this.refresh();
	};
	readonly chooseRefused = (as: RefusedChoice): void => {
		this.refused = as;
		void this.refresh();
	};

	/** Looks up the contacts and asks what would be sent; an older answer never overwrites a newer question. */
	readonly refresh = async (): Promise<void> => {
		const version = ++this.#version;
		this.preview = null;
		this.chosen = null;
		this.problem = null;
		const got = await guarded(async () => ok(await this.#lookUp()));
		if (version !== this.#version) return;
		this.begun = true;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.#ids = got.value.ids;
		this.chosen = got.value.ids.length;
		this.byTier = got.value.byTier;
		this.inSource = got.value.inSource;
		this.neverSent = got.value.neverSent;
		if (this.#ids.length === 0 || this.destinationId === '') return;
		const shown = await guarded(() => delivery.dryRun(this.destinationId, this.#ids, SHOWN, this.listId, this.refused));
		if (version !== this.#version) return;
		if (shown.ok) this.preview = shown.value;
		else this.problem = shown.problem;
	};

	#narrow(q: ContactQuery): ContactQuery {
		return { ...q, ...(this.tiers.length > 0 && { tiers: [...this.tiers] }), ...(this.freshOnly && { delivery: 'none' as const }) };
	}

	/** Only contacts that were never sent were chosen. */
	get #neverSent(): boolean {
		return this.source === 'fresh' || (this.source !== 'selection' && this.freshOnly);
	}

	/**
	 * How many of those chosen as never sent are in a delivery by now, made in another tab. Not every destination knows a contact again
	 * that comes a second time.
	 */
	async #overtaken(): Promise<number> {
		const q = this.#query();
		if (!q || !this.#neverSent) return 0;
		const still = new Set(await query.ids(this.#narrow(q)));
		return this.#ids.reduce((n, id) => n + Number(!still.has(id)), 0);
	}

	async #lookUp(): Promise<{ ids: Uint32Array; byTier: Composer['byTier']; inSource: number; neverSent: number }> {
		const q = this.#query();
		if (!q) {
			const ids = this.selection?.ids ?? new Uint32Array();
			return { ids, byTier: [], inSource: ids.length, neverSent: ids.length };
		}
		const narrow = this.#narrow(q);
		const [ids, facets, neverSent] = await Promise.all([
			query.ids({ ...narrow, sort: { by: 'score', direction: 'desc' } }),
			query.facets(q),
			query.count({ ...q, delivery: 'none' })
		]);
		return { ids, byTier: facets.tiers.filter((t) => t.count > 0), inSource: facets.total, neverSent };
	}

	/** Who was chosen, in words that name how many of them are sent. */
	get selectionLabel(): string {
		const { said, label = '' } = this.selection ?? {};
		return (this.preview && said?.(this.preview.total)) ?? label;
	}

	/** Some of a selection were deleted or kept back since the dry run: it is worked out anew, and its name with it. */
	async #recount(): Promise<Problem | null> {
		if (this.source !== 'selection' || this.typed !== null || !this.selection?.said) return null;
		const now = await delivery.dryRun(this.destinationId, this.#ids, 0, this.listId, this.refused);
		if (!now.ok) return now.problem;
		if (now.value.total !== this.preview?.total) await this.refresh();
		return this.problem;
	}

	/** The proposal for the name of the delivery. */
	proposal(imports: readonly ImportManifest[], tierWords: (t: Tier) => string): string {
		const w = m.deliver.compose;
		const day = new Date().toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
		if (this.source === 'selection') return this.selectionLabel;
		const file = imports.find((i) => `import:${i.id}` === this.source)?.file.name ?? '';
		const base =
			this.source === 'fresh' || this.source === 'changed' || this.source === 'all' ? w.labels[this.source](day) : w.labels.import(file);
		return this.tiers.length > 0 ? w.tiersIn(base, this.tiers.map(tierWords).join(comma())) : base;
	}

	/**
	 * Freezes the batch and starts sending; its id, or null with `problem` set. @param label asked for once it is known how many are sent
	 */
	readonly deliver = async (label: () => string): Promise<string | null> => {
		if (this.making || !this.preview) return null;
		this.making = true;
		this.prepared = 0;
		this.problem = null;
		const got = await guarded(async () => {
			const trouble = await this.#recount();
			if (trouble) return { ok: false, problem: trouble };
			const sent = await this.#overtaken();
			return sent > 0
				? fail('deliveryChosenSent', { count: sent })
				: delivery.createBatch(this.destinationId, this.#ids, label(), this.listId, this.refused, this.#neverSent, (done, all) => {
						this.prepared = Math.floor((100 * done) / all);
					});
		});
		if (got.ok) {
			this.making = false;
			return got.value.id;
		}
		// Who is there to be chosen is another by now.
		if (OVERTAKEN.has(got.problem.code)) await this.refresh();
		this.making = false;
		this.problem = got.problem;
		return null;
	};
}

/** The destination to begin with: the one last delivered to, else the first that is not paused, a CRM before a file. */
export function likelyDestination(
	all: readonly Destination[],
	lastUsed: string | undefined,
	connectors: readonly ConnectorDescription[]
): string {
	if (lastUsed !== undefined && all.some((d) => d.id === lastUsed)) return lastUsed;
	const isNetwork = (d: Destination): boolean => connectors.find((c) => c.id === d.connector)?.kind === 'network';
	return (all.find((d) => !d.paused && isNetwork(d)) ?? all.find((d) => !d.paused) ?? all[0])?.id ?? '';
}
