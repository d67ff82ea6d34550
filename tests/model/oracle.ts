import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { SurvivorshipRuleId } from '#domain/settings';
import { mergeContacts } from '#workers/pipeline/merge/index';
import type { Change, Contact, Finished, Held, Visitor } from './nouns';
import { isAbove, together } from './units';
import { apartFromVisitors } from './visitors';

export type * from './nouns';

export const BY_HAND = 'by-hand';
const ROOM = 1000;
const giveOrigin = (origins: Record<string, number | null>, field: string, origin: number | null | undefined): void => {
	if (origin === undefined) delete origins[field];
	else origins[field] = origin;
};
const some = (origins: Record<string, number | null>, fields: readonly string[]): Record<string, number | null> =>
	Object.fromEntries(Object.entries(origins).filter(([f]) => fields.includes(f)));
const idOf = (serial: number, position: number): number => serial * 1024 + position;

/** What must be in the store, kept by the plain rules of SPEC: no chunks, no transactions, no checkpoints. */
export class Oracle {
	contacts: Contact[] = [];
	held: Held[] = [];
	finished = new Map<string, Finished>();
	visitors: Visitor[] = [];
	/** The time of the device, ms, and how much has happened. */
	now = 0;
	happened = 0;
	nextSerial = 1;
	/** Contacts that something was merged into: the same may be merged again without asking. */
	mergedInto = new Set<number>();
	/**
	 * How often somebody said of records that they are two: matches of such pairs may be left out from then on, and what lay together with
	 * them falls into other groups.
	 */
	apart = 0;

	copy(): Oracle {
		return Object.assign(
			new Oracle(),
			structuredClone({
				contacts: this.contacts,
				held: this.held,
				finished: this.finished,
				visitors: this.visitors,
				now: this.now,
				happened: this.happened,
				nextSerial: this.nextSerial,
				mergedInto: this.mergedInto,
				apart: this.apart
			})
		);
	}
	of = (id: number): Contact | undefined => this.contacts.find((c) => c.id === id);
	alive = (): Contact[] => this.contacts.filter((c) => c.alive);

	/** Adds a contact behind the others of its import. */
	append(importId: string, values: ContactValues): number {
		const home = this.finished.get(importId) ?? {
			serials: [],
			rule: 'newestWins' as const,
			policy: 'update' as const,
			ledger: null,
			heldResolved: { created: 0, merged: 0, skipped: 0 },
			undone: false
		};
		this.finished.set(importId, home);
		let serial = home.serials.at(-1);
		const there = (s: number): number => this.contacts.filter((c) => Math.floor(c.id / 1024) === s).length;
		if (serial === undefined || there(serial) >= ROOM) home.serials.push((serial = this.nextSerial++));
		const id = idOf(serial, there(serial));
		this.contacts.push({ id, importId, alive: true, values, changes: [], origins: {} });
		this.contacts.sort((a, b) => a.id - b.id);
		return id;
	}

	/** Changes values and notes how to take it back; nothing where nothing differs, unless somebody decided on it (`always`, DUP-6). */
	change(
		c: Contact,
		values: ContactValues,
		merged: Change['merged'],
		bulk: number | null = null,
		typed = merged === null,
		always = false
	): void {
		const fields = [...new Set([...Object.keys(c.values), ...Object.keys(values)])].filter(
			(f) => (c.values[f as FieldId] ?? '') !== (values[f as FieldId] ?? '')
		);
		if (fields.length === 0 && !always) return;
		const side = (v: ContactValues): Record<string, string | null> => Object.fromEntries(fields.map((f) => [f, v[f as FieldId] ?? null]));
		c.changes.push({ merged, before: side(c.values), after: side(values), undone: false, bulk, origins: some(c.origins, fields) });
		for (const f of fields) if (values[f as FieldId] !== undefined) c.origins[f] = typed ? this.now : null;
		c.values = values;
	}
	/** @param decided by somebody, in the review or, having `waited`, in Manual Review */
	mergeInto(
		c: Contact,
		values: ContactValues,
		rule: SurvivorshipRuleId,
		importId: string,
		row: number,
		{ decided, waited }: { decided: boolean; waited: boolean }
	): void {
		this.mergedInto.add(c.id);
		this.change(
			c,
			{ ...mergeContacts(c.values, values, { rule, picks: {}, existingAt: 0, incomingAt: 1 }).values },
			{ importId, row, values, waited },
			null,
			false,
			decided
		);
	}

	/** Takes a change back; false where it must be refused. */
	undo(c: Contact, change: Change): boolean {
		if (change.undone || !c.alive) return false;
		this.takeOff(c, change);
		if (change.merged) this.apart++;
		if (change.merged) this.standAlone(change.merged);
		return true;
	}

	private takeOff(c: Contact, change: Change): void {
		change.undone = true;
		c.values = { ...c.values };
		const later = c.changes.slice(c.changes.indexOf(change) + 1).filter((l) => !l.undone);
		for (const [f, v] of Object.entries(change.before)) {
			// What changed again since, or what it belongs to did, stays; the later change then goes back to what was before this one.
			const next = later.find((l) => together(f).some((g) => g in l.after));
			if (next) {
				if (!(f in next.after)) next.after[f] = change.after[f] ?? null;
				next.before[f] = v;
				giveOrigin(next.origins, f, change.origins[f]);
				continue;
			}
			if (v === null) delete c.values[f as FieldId];
			else c.values[f as FieldId] = v;
			giveOrigin(c.origins, f, change.origins[f]);
		}
	}

	/** Gives contacts another value in a field, or none, as the n-th edit of many. */
	editMany(ids: readonly number[], field: FieldId, value: string, bulk: number): void {
		for (const id of ids) {
			const c = this.of(id);
			if (!c?.alive) continue;
			const { [field]: _, ...others } = c.values;
			this.change(c, value === '' ? others : { ...others, [field]: value }, null, bulk);
		}
	}
	/** Takes an edit of many back; who was deleted since is as before as well. */
	undoMany(bulk: number): void {
		for (const c of this.contacts) for (const h of c.changes) if (h.bulk === bulk && !h.undone) this.takeOff(c, h);
	}

	/**
	 * Takes an import back as a whole (IMP-13): those that it made go, those that it changed are as before; `keep` = who was changed since
	 * stays.
	 */
	undoImport(id: string, changed: 'keep' | 'undo'): void {
		for (const c of this.alive()) {
			const isOwn = (h: Change): boolean => h.merged?.importId === id;
			const standing = c.changes.filter((h) => !h.undone);
			const own = standing.filter(isOwn);
			const isMade = c.importId === id;
			if (!isMade && own.length === 0) continue;
			const others = standing.filter((h) => !isOwn(h));
			const since = isMade ? others : others.filter((h) => own.some((o) => isAbove(standing, o, h)));
			if (changed === 'keep' && since.length > 0) continue;
			if (isMade) c.alive = false;
			else for (const h of own.reverse()) this.takeOff(c, h);
		}
		this.held = this.held.filter((h) => h.importId !== id);
		this.finished.get(id)!.undone = true;
	}

	/** A row that was merged is a contact of its own, and counts as created. */
	private standAlone({ importId, row, values, waited }: NonNullable<Change['merged']>): void {
		apartFromVisitors(this, importId, row, this.append(importId, { ...values }));
		const home = this.finished.get(importId)!;
		const books = waited ? home.heldResolved : home.ledger;
		if (!books) return;
		books.created++;
		books.merged--;
	}

	/**
	 * The contact that has the email of a row that waits; where it would be there twice after a decision, the row goes on waiting for that
	 * one (DUP-7).
	 */
	private twin(h: Held, decision: 'merge' | 'keepBoth' | 'skip'): Contact | null {
		const { policy, rule } = this.finished.get(h.importId)!;
		const { email } = h.values;
		const has = email && decision !== 'skip' && policy !== 'create' ? this.alive().find((c) => c.values.email === email) : undefined;
		if (!has) return null;
		const seen = h.match?.kind === 'stored' ? this.of(h.match.ref) : undefined;
		const shown = seen?.alive ? seen : undefined;
		if (decision === 'keepBoth') return policy === 'review' && shown?.values.email === email ? null : has;
		if (!shown || shown.values.email === email) return null;
		return mergeContacts(shown.values, h.values, { rule, picks: {}, existingAt: 0, incomingAt: 1 }).values.email === email ? has : null;
	}

	/**
	 * What is there as rows that wait are settled: after each round. Entries in the order of the queue; of those with one email the second
	 * sees what the first became.
	 */
	settled(ids: readonly string[], decision: 'merge' | 'keepBoth' | 'skip'): Oracle[] {
		const rounds: string[][] = [];
		const seen = new Map<string, number>();
		for (const {
			id,
			values: { email }
		} of this.held.filter((h) => ids.includes(h.id))) {
			const round = email && decision !== 'skip' ? (seen.get(email) ?? 0) : 0;
			if (email) seen.set(email, round + 1);
			(rounds[round] ??= []).push(id);
		}
		const states: Oracle[] = [];
		for (const round of rounds) {
			const after = (states.at(-1) ?? this).copy();
			after.settleTogether(round, decision);
			states.push(after);
		}
		return states;
	}

	private settleTogether(ids: readonly string[], decision: 'merge' | 'keepBoth' | 'skip'): void {
		const chosen = this.held.filter((h) => ids.includes(h.id));
		const became = new Map<string, number>();
		const twins = new Map(
			chosen.flatMap((h) => {
				const c = this.twin(h, decision);
				return c ? [[h.id, c.id] as const] : [];
			})
		);
		for (const h of chosen) {
			const home = this.finished.get(h.importId)!.heldResolved;
			if (twins.has(h.id)) continue;
			if (decision === 'keepBoth') {
				this.apart++;
				became.set(h.id, this.append(h.importId, { ...h.values }));
				home.created++;
				home.merged += h.rows.length - 1;
			} else if (decision === 'skip') {
				became.set(h.id, 0);
				home.skipped += h.rows.length;
			} else {
				const other = h.match?.kind === 'stored' ? this.of(h.match.ref) : undefined;
				if (!other?.alive) continue;
				this.mergeInto(other, h.values, this.finished.get(h.importId)!.rule, h.importId, h.rows[0] ?? 0, {
					decided: true,
					waited: true
				});
				became.set(h.id, other.id);
				home.merged += h.rows.length;
			}
		}
		this.held = this.held
			.filter((h) => !became.has(h.id))
			.map((h) => {
				if (twins.has(h.id)) return { ...h, match: { kind: 'stored' as const, ref: twins.get(h.id)! } };
				const other =
					h.match?.kind === 'row'
						? chosen.find((o) => o.importId === (h.match!.importId ?? h.importId) && o.rows.includes(h.match!.ref))
						: undefined;
				const id = other ? (became.get(other.id) ?? 0) : 0;
				return id > 0 ? { ...h, match: { kind: 'stored' as const, ref: id } } : h;
			});
	}
}
