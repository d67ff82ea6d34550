import { canClear, canSet, type BulkChange, type BulkDone, type BulkPreview } from '#domain/contacts/bulk-edit';
import type { FieldDefinition, FieldId } from '#domain/fields';
import { problemText } from '#domain/messages/index';
import type { Settings } from '#domain/settings';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { fieldsOffered } from './contact-fields';
import { toasts } from '../shell/toasts.svelte';

const words = m.contacts.bulk;

/** ms that nothing is typed before it is worked out what an edit comes to. */
const REST_MS = 300;
/** ms after which that shows how far it is (APP-4). */
const SHOWN_AFTER_MS = 500;
/** How long the way back is offered, ms. */
const UNDO_MS = 20_000;

export type BulkWay = 'add' | 'remove' | 'set' | 'clear';

/** The edit of the ticked contacts, from the choice of a field to the way back (CON-1). */
export class BulkEdit {
	open = $state(false);
	field = $state<FieldId>('tags');
	way = $state<BulkWay>('add');
	text = $state('');
	/** What it comes to, null while that is worked out or nothing is asked. */
	ahead = $state.raw<BulkPreview | null>(null);
	counting = $state(false);
	/** How much of it is worked out, 0–100; null while that takes no time worth a bar. */
	counted = $state<number | null>(null);
	running = $state(false);
	/** 0–100. */
	percent = $state(0);
	#settings: () => Settings;
	#ids: () => Promise<Uint32Array>;
	#done: () => void;
	#undo: (key: string) => Promise<void>;
	#chosen: Promise<Uint32Array> | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;

	/** @param ids the contacts that are ticked; @param done they were edited; @param undo takes an edit back */
	constructor(settings: () => Settings, ids: () => Promise<Uint32Array>, done: () => void, undo: (key: string) => Promise<void>) {
		this.#settings = settings;
		this.#ids = ids;
		this.#done = done;
		this.#undo = undo;
	}

	/** Fields that can be changed for many at once. Tags have a way of their own. */
	get fields(): FieldDefinition[] {
		const { customFields, table } = this.#settings();
		return fieldsOffered(customFields).filter((d) => d.id !== 'tags' && (canSet(d.id, table) || canClear(d.id, table)));
	}
	/** What can be done with the field. */
	get ways(): BulkWay[] {
		if (this.field === 'tags') return ['add', 'remove'];
		const { table } = this.#settings();
		return [...(canSet(this.field, table) ? ['set' as const] : []), ...(canClear(this.field, table) ? ['clear' as const] : [])];
	}
	/** Why it can't be done as it stands; '' = nothing is wrong. */
	get problem(): string {
		return this.ahead?.problem ? problemText(this.ahead.problem) : '';
	}

	/** Opens for the contacts ticked now. */
	ask = (): void => {
		this.#chosen = null;
		this.text = '';
		this.ahead = null;
		this.open = true;
		this.#look();
	};

	choose(field: FieldId): void {
		this.field = field;
		this.way = this.ways[0] ?? 'clear';
		this.text = '';
		this.#look();
	}
	turn(way: BulkWay): void {
		this.way = way;
		this.#look();
	}
	type(text: string): void {
		this.text = text;
		this.#look();
	}

	/** The edit as it stands, null while it says nothing. */
	get change(): BulkChange | null {
		const { field, way } = this;
		if (way === 'clear') return { kind: 'clear', field };
		const text = this.text.trim();
		if (text === '') return null;
		if (way === 'set') return { kind: 'set', field, value: text };
		const tags = text
			.split(/[,;]/)
			.map((t) => t.trim())
			.filter(Boolean);
		if (tags.length === 0) return null;
		return way === 'add' ? { kind: 'tags', add: tags, remove: [] } : { kind: 'tags', add: [], remove: tags };
	}

	/** Works out what it comes to, once nothing is typed. */
	#look(): void {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.ahead = null;
		const change = this.change;
		this.counting = change !== null;
		this.counted = null;
		if (!change) return;
		this.#timer = setTimeout(() => void this.#count(change, turn), REST_MS);
	}
	async #count(change: BulkChange, turn: number): Promise<void> {
		const begun = performance.now();
		try {
			const ahead = await pipeline.previewBulkEdit(await (this.#chosen ??= this.#ids()), change, (done, total) => {
				if (turn === this.#turn && performance.now() - begun >= SHOWN_AFTER_MS) this.counted = (100 * done) / total;
			});
			if (turn === this.#turn && ahead) this.ahead = ahead;
		} catch {
			/* It is worked out again as it is done. */
		} finally {
			if (turn === this.#turn) this.counting = false;
		}
	}

	async run(): Promise<void> {
		const change = this.change;
		if (!change || this.running) return;
		this.running = true;
		this.percent = 0;
		try {
			const result = await pipeline.bulkEdit(await (this.#chosen ??= this.#ids()), change, (done, total) => {
				this.percent = total > 0 ? (100 * done) / total : 100;
			});
			if (!result.ok) {
				toasts.show({ text: `${words.failed} ${problemText(result.problem)}`, tone: 'red', ms: 10_000 });
				return;
			}
			this.open = false;
			this.#tell(result.value);
			this.#done();
		} catch {
			toasts.show({ text: words.failed, tone: 'red', ms: 10_000 });
		} finally {
			this.running = false;
		}
	}

	/** The window was closed: what is at work, the look ahead as well, ends soon. */
	left(): void {
		clearTimeout(this.#timer);
		this.#turn++;
		if (this.running || this.counting) this.stop();
		this.counting = false;
	}

	/** Ends the one at work soon. */
	stop = (): void => {
		pipeline.stopBulkEdit().catch(() => undefined);
	};

	#tell(done: BulkDone): void {
		const text = words.done(
			done.changed,
			done.same,
			done.refused,
			done.stopped ? done.total - done.changed - done.same - done.refused - done.gone : 0
		);
		if (done.changed === 0) toasts.show({ text });
		else toasts.show({ text, tone: 'green', ms: UNDO_MS, action: { label: words.undo, run: () => void this.#undo(done.key) } });
	}
}
