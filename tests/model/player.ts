import type { ContactValues } from '#domain/chunk';
import type { ImportSetup } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import type { Result } from '#domain/result';
import { Crm } from './crm';
import { api, Device } from './device';
import { armKill, isDead, type Moment } from './gate';
import { Oracle, type Draft, type Pair, type Row } from './oracle';
import { visitorDifferences } from './look-booth';
import { csvFile, FIELDS, type Dice, type Person } from './world';

/** What the store holds and the oracle does not, or the other way round. */
export class Broken extends Error {}
export interface Review extends Draft {
	name: string;
	cells: Person[];
	decisions: Map<string, Decided>;
}
/** What was decided on a pair, by who is on both sides. loose = the pair may have gone meanwhile, and its decision with it. */
export interface Decided {
	pair: Pair;
	decision: string;
	loose: boolean;
}
export interface Push {
	id: string;
	label: string;
	ids: number[];
	sent: { contactId: number; externalId: string; email: string | undefined }[];
	/** How much had happened when it was frozen. */
	after: number;
}

export const keyOf = (p: Pair): string => `${p.left.kind}/${p.left.ref}/${p.right}`;
const entries = (v: object): string => JSON.stringify(Object.entries(v).sort());
export const quiet = (): void => undefined;
export const sorted = (v: object): string =>
	JSON.stringify(
		Object.entries(v)
			.filter(([, x]) => x !== '' && x !== undefined)
			.sort()
	);

/** Plays a sequence on a device and on the oracle, and compares the two after each step. */
export class Player {
	readonly crm = new Crm();
	readonly device = new Device(this.crm);
	oracle = new Oracle();
	reviews: Review[] = [];
	pushes: Push[] = [];
	/** Keys by which edits of many are taken back; null = it died. */
	bulks: (string | null)[] = [];
	kills = 0;
	readonly log: string[] = [];
	readonly d: Dice;
	/** Lists of people who look alike and nothing settled by a policy: much waits, and is decided beside it. */
	readonly alike: boolean;
	files = 0;
	/** Visitors come to a booth, too. */
	readonly booth: boolean;
	constructor(d: Dice) {
		this.d = d;
		this.alike = d.chance(0.4);
		this.booth = d.chance(0.5);
		this.oracle.now = Date.UTC(2026, 10, 20, 9);
	}
	/** Time goes on by a second. At a booth somebody may set the clock by a day. */
	tick(): void {
		this.oracle.now += 1000;
		if (this.booth && this.d.chance(0.08)) this.oracle.now += this.d.pick([-1, 1]) * 86_400_000;
	}

	must<T>(r: Result<T>, what: string): T {
		if (!r.ok) throw new Broken(`${what}: ${r.problem.code} ${JSON.stringify(r.problem.params)}`);
		return r.value;
	}

	/**
	 * Runs a step during which the tab may die. After a death the tab is opened again and the step is repeated until it
	 * ends by itself (`again`), or just looked at.
	 * @returns true when it died
	 */
	async risky(step: () => Promise<unknown>, again: (() => Promise<unknown>) | null): Promise<boolean> {
		let died = false;
		let next: (() => Promise<unknown>) | null = step;
		for (let life = 0; next; life++) {
			if (life < 3 && this.d.chance(0.3)) armKill(this.d.between(1, 7), this.d.pick(['before', 'middle', 'after'] as Moment[]));
			try {
				await next();
				if (!isDead()) {
					armKill(0, 'before');
					return died;
				}
			} catch (error) {
				if (!isDead() || error instanceof Broken) throw error;
			}
			died = true;
			this.kills++;
			this.log.push('  killed');
			await this.device.reload();
			next = again;
		}
		return died;
	}

	/** A change that is one transaction: done or not done, nothing between. */
	async atomic(step: () => Promise<unknown>, after: Oracle): Promise<void> {
		await this.inTurn(step, [after]);
	}
	/** A change that ends in one of several ways, as nothing but the store tells; `again` = what follows a death. */
	async oneOf(step: () => Promise<unknown>, states: readonly Oracle[], again: (() => Promise<unknown>) | null = null): Promise<void> {
		const before = this.oracle;
		const died = await this.risky(step, again);
		if (!died) this.oracle = states[0]!;
		for (const state of [...(died ? [before] : []), ...states])
			if ((await this.differences(state)).length === 0) {
				this.oracle = state;
				break;
			}
		this.loosen(before);
	}
	/** A change of several transactions, one after the other: done up to one of them. `states` = what is there after each. */
	async inTurn(step: () => Promise<unknown>, states: readonly Oracle[]): Promise<void> {
		const before = this.oracle;
		const died = await this.risky(step, null);
		for (const state of states) if (!died || (await this.differences(this.oracle)).length > 0) this.oracle = state;
		this.loosen(before);
	}
	/**
	 * A pair goes when its other side does, or is changed; one of the email also when an earlier record with that email turns
	 * up; any other when a record with the email of one of its rows does, which is the stronger match then; one that is asked about when
	 * people were said to be two, who may be these or of their group.
	 */
	loosen(before: Oracle): void {
		const side = (o: Oracle, { left }: Pair): string => {
			const found = left.kind === 'stored' ? o.alive().find((c) => c.id === left.ref) : o.held.find((h) => h.id === left.ref);
			return found ? sorted(found.values) : '';
		};
		const emails = (o: Oracle): string[] => [...o.alive(), ...o.held].flatMap((x) => x.values.email ?? []);
		const known = new Set(emails(before));
		const fresh = new Set(emails(this.oracle).filter((e) => !known.has(e)));
		const met = (r: Review, row: number | string): boolean => fresh.has(r.rows.find((x) => x.row === row)?.values.email ?? '');
		for (const r of this.reviews)
			for (const d of r.decisions.values()) {
				const { key, left, right } = d.pair;
				const inFile = left.kind === 'row';
				if (
					key ||
					before.apart < this.oracle.apart ||
					met(r, right) ||
					(inFile ? met(r, left.ref) : side(before, d.pair) !== side(this.oracle, d.pair))
				)
					d.loose = true;
			}
	}

	async setup(file: File, more: Partial<ImportSetup>): Promise<ImportSetup> {
		const seen = this.must(await api.inspectFiles([file]), 'reading');
		const s = defaultSettings();
		return {
			parts: seen.setups,
			mapping: seen.mapping,
			policy: s.duplicatePolicy,
			requiredPolicy: s.requiredPolicy,
			survivorship: s.survivorship,
			defaultCountry: s.defaultCountry,
			leadSource: '',
			normalizersOff: [],
			dateOrders: {},
			fixes: [],
			largeFileConfirmed: false,
			...more
		};
	}

	/** Rows of an import in review as the grid shows them. */
	async rows(id: string): Promise<Row[]> {
		const { rows } = this.must(await api.fixPage(id, { show: 'all' }, 0, 200), 'the grid');
		return rows.map((r) => ({ row: r.row, values: { ...r.values }, failed: r.issues.some((i) => i.severity === 'error') }));
	}
	/** Reads rows into a review, and checks that they say what the file said. */
	async takeRows(r: Review): Promise<void> {
		r.rows = await this.rows(r.id);
		if (r.rows.length !== r.cells.length) throw new Broken(`${r.name} has ${r.cells.length} rows, ${r.rows.length} are in review`);
		for (const [i, { values, failed }] of r.rows.entries()) {
			const cells = r.cells[i]!;
			for (const f of FIELDS)
				if ((values[f] ?? '') !== cells[f] && cells[f] !== 'nobody')
					throw new Broken(`${r.name} row ${i + 2}: ${f} is "${values[f] ?? ''}", the file said "${cells[f]}"`);
			if (failed !== (cells.email === 'nobody'))
				throw new Broken(`${r.name} row ${i + 2} (${cells.email}) ${failed ? 'failed' : 'went in'}`);
		}
	}

	/** All pairs of a review with their decisions, checked against what was decided. */
	async pairs(r: Review): Promise<{ pair: Pair; settled: boolean }[]> {
		const queue = await this.device.held();
		const found: { pair: Pair; settled: boolean }[] = [];
		for (;;) {
			const page = await api.reviewPage(r.id, 'all', found.length, 100);
			for (const p of page.pairs) {
				const ref = p.left.kind === 'held' ? (queue[p.left.ref]?.id ?? '?') : p.left.ref;
				found.push({
					settled: p.settled,
					pair: {
						n: p.pair,
						key: p.type === 'exact' || p.type === 'email',
						left: { kind: p.left.kind, ref },
						right: p.right.ref,
						decision: p.decision,
						similar: p.type === 'similar',
						byRule: p.byRule
					}
				});
			}
			if (page.pairs.length === 0 || found.length >= page.total) break;
		}
		const seen = new Set<string>();
		for (const { pair } of found) {
			const key = keyOf(pair);
			if (seen.has(key)) throw new Broken(`${r.name}: the pair ${key} is there twice`);
			seen.add(key);
			const known = r.decisions.get(key);
			if (pair.decision !== (known?.decision ?? 'undecided') && !(known?.loose && pair.decision === 'undecided'))
				throw new Broken(`${r.name}: the pair ${key} reads ${pair.decision}, decided was ${known?.decision ?? 'nothing'}`);
			if (known && pair.decision === 'undecided') r.decisions.delete(key);
		}
		for (const [key, { loose }] of r.decisions)
			if (!seen.has(key)) {
				if (!loose) throw new Broken(`${r.name}: the decided pair ${key} is gone`);
				r.decisions.delete(key);
			}
		return found.sort((a, b) => a.pair.n - b.pair.n);
	}

	/** Where the store is not what the oracle says. */
	async differences(o: Oracle): Promise<string[]> {
		const found: string[] = [];
		const compare = (what: string, want: string[], got: string[]): void => {
			const [a, b] = [new Set(want), new Set(got)];
			for (const line of want) if (!b.has(line)) found.push(`${what} missing: ${line}`);
			for (const line of got) if (!a.has(line)) found.push(`${what} too many: ${line}`);
			if (want.length !== got.length) found.push(`${want.length} of ${what} expected, ${got.length} there`);
		};
		const contact = (c: { id: number; importId: string; alive: boolean; values: ContactValues }): string =>
			`${c.id} ${c.importId} ${c.alive ? 'alive' : 'deleted'} ${sorted(c.values)}`;
		compare('contacts', o.contacts.map(contact), (await this.device.contacts()).map(contact));
		const held = (h: {
			id: string;
			rows: number[];
			values: ContactValues;
			match: { kind: string; ref: number; importId?: string } | null;
		}): string => `${h.id} ${h.rows.join('+')} ${sorted(h.values)} ${h.match?.kind} ${h.match?.ref} ${h.match?.importId}`;
		compare('held rows', o.held.map(held), (await this.device.held()).map(held));
		const line = (id: number, merged: boolean, h: { before: object; after: object; undone?: boolean }): string =>
			`${id} ${merged ? 'merged' : 'edited'} ${h.undone ? 'undone' : 'stands'} ${entries(h.before)} ${entries(h.after)}`;
		compare(
			'lines of history',
			o.contacts.flatMap((c) => c.changes.map((h) => line(c.id, h.merged !== null, h))),
			(await this.device.history())
				.filter(({ record }) => record.contactId !== 0)
				.map(({ record: h }) => line(h.contactId, h.kind === 'merged', h))
		);
		const imports = await this.device.imports();
		compare(
			'imports',
			[...o.finished.keys(), ...this.reviews.map((r) => r.id)],
			imports.map((m) => m.id)
		);
		for (const m of imports) {
			const home = o.finished.get(m.id);
			if (!home?.ledger) continue;
			compare(
				'ledgers',
				[`${m.id} ${sorted(home.ledger)} ${sorted(home.heldResolved)}`],
				[`${m.id} ${sorted(m.ledger)} ${sorted(m.heldResolved)}`]
			);
		}
		if (this.booth) await visitorDifferences(this, o, compare);
		return found;
	}

	async check(): Promise<void> {
		const found = await this.differences(this.oracle);
		if (found.length > 0) throw new Broken(found.slice(0, 6).join('\n'));
	}
	file = (rows: Person[]): { name: string; file: File; nth: number } => {
		const nth = ++this.files;
		const name = `list-${nth}.csv`;
		return { name, file: csvFile(name, rows), nth };
	};
}
