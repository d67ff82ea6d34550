import type { ContactValues } from '#domain/chunk';
import { mergeContacts } from '#workers/pipeline/merge/index';
import { phonesOf } from './erased';
import type { Draft, Held, Ledger, Oracle, Pair } from './oracle';

/** Where a row ended: with a stored contact, with one that is made now, waiting, or nowhere. */
type End =
	| { kind: 'contact'; id: number }
	| { kind: 'new'; rows: number[] }
	| { kind: 'waits'; rows: number[] }
	| { kind: 'queued'; entry: Pair['left']['ref'] }
	| { kind: 'skipped' };

/**
 * Writes an import into the oracle, row by row in the order of the file (IMP-7, IMP-10): the policy settles pairs of the
 * email, a person the others; what nobody decided waits. Returns what is wrong with the pairs themselves.
 */
export function write(o: Oracle, draft: Draft, pairs: readonly Pair[]): string[] {
	const wrong = [...missingPairs(o, draft, pairs)];
	const ends = new Map<number, End>();
	const because = new Map<number, Pair>();
	const ledger: Ledger = { total: draft.rows.length, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 };
	const merges: { row: number; id: number }[] = [];
	const groups: { kind: 'new' | 'waits'; rows: number[] }[] = [];
	/** Rows that a person merged. */
	const decided = new Set<number>();
	/** Where the other side of a pair has ended. */
	const left = (p: Pair): End =>
		p.left.kind === 'stored'
			? { kind: 'contact', id: Number(p.left.ref) }
			: p.left.kind === 'held'
				? { kind: 'queued', entry: p.left.ref }
				: ends.get(Number(p.left.ref))!;
	const alone = (row: number, kind: 'new' | 'waits'): void => {
		const end = { kind, rows: [row] };
		groups.push(end);
		ends.set(row, end);
		ledger[kind === 'new' ? 'created' : 'held']++;
	};
	const skip = (row: number, end: End = { kind: 'skipped' }): void => {
		ends.set(row, end);
		ledger.skipped++;
	};
	const join = (row: number, end: End): void => {
		if (end.kind === 'queued' || end.kind === 'skipped') return skip(row, end);
		ends.set(row, end);
		if (end.kind === 'contact') merges.push({ row, id: end.id });
		else end.rows.push(row);
		ledger[end.kind === 'waits' ? 'held' : 'merged']++;
	};
	for (const r of draft.rows) {
		if (r.failed) {
			ledger.failed++;
			continue;
		}
		const mine = pairs.filter((p) => p.right === r.row).sort((a, b) => a.n - b.n);
		const [first] = mine;
		// What a person said of such a pair, before or after it was one of the email, stands above the policy.
		if (first?.key && first.decision === 'undecided' && (draft.policy === 'update' || draft.policy === 'skip')) {
			because.set(r.row, first);
			if (draft.policy === 'skip') skip(r.row, left(first));
			else join(r.row, left(first));
			continue;
		}
		const asked = mine.filter((p) => !(p.key && draft.policy === 'create'));
		const merge = asked.filter((p) => p.decision === 'merge');
		const into = merge.find((p) => !['queued', 'skipped'].includes(left(p).kind));
		const by = (d: string): Pair | undefined => asked.find((p) => p.decision === d);
		const open = asked.find(
			(p) =>
				p.decision === 'undecided' &&
				!asked.some((other) => other !== p && other.decision !== 'undecided' && same(left(other), left(p), other, p))
		);
		const ruled = asked.find((p) => p.byRule && p.decision === 'undecided');
		if (ruled && !(ruled.left.kind === 'stored' && o.mergedInto.has(Number(ruled.left.ref))))
			wrong.push(`row ${r.row} is merged without asking, and never was before`);
		const waits = asked.find(
			(p) =>
				p.left.kind === 'held' && p.decision === 'undecided' && sameValues(o.held.find((h) => h.id === p.left.ref)?.values ?? {}, r.values)
		);
		const reason = into ?? merge[0] ?? by('skip') ?? by('manual') ?? ruled ?? waits ?? open;
		if (reason) because.set(r.row, reason);
		if (into) decided.add(r.row);
		if (into) join(r.row, left(into));
		else if (merge[0]) alone(r.row, 'waits');
		else if (by('skip')) skip(r.row);
		else if (ruled && !by('manual')) join(r.row, left(ruled));
		else if (waits && !by('manual')) skip(r.row, left(waits));
		else alone(r.row, by('manual') || open ? 'waits' : 'new');
	}
	if (pairs.some((p) => p.decision === 'keepBoth')) o.apart++;
	apply(o, draft, ledger, { groups, merges, ends, because, decided });
	return wrong;
}

const sameValues = (a: ContactValues, b: ContactValues): boolean =>
	([...Object.keys(a), ...Object.keys(b)] as (keyof ContactValues)[]).every((f) => (a[f] ?? '') === (b[f] ?? ''));

/** Whether two pairs of a row ask about the same person: a row that joined an entry of the queue is that entry. */
const same = (a: End, b: End, p: Pair, q: Pair): boolean =>
	a.kind === 'contact' && b.kind === 'contact'
		? a.id === b.id
		: a.kind === 'queued' && b.kind === 'queued'
			? a.entry === b.entry
			: 'rows' in a && 'rows' in b
				? a === b
				: a.kind === 'skipped' && p.left.ref === q.left.ref;

interface Settled {
	groups: { kind: 'new' | 'waits'; rows: number[] }[];
	merges: { row: number; id: number }[];
	ends: Map<number, End>;
	because: Map<number, Pair>;
	decided: ReadonlySet<number>;
}

function apply(o: Oracle, draft: Draft, ledger: Ledger, s: Settled): void {
	const values = new Map(draft.rows.map((r) => [r.row, r.values]));
	const of = (row: number): ContactValues => ({ ...values.get(row) });
	o.finished.set(draft.id, {
		serials: [],
		rule: draft.rule,
		policy: draft.policy,
		ledger,
		heldResolved: { created: 0, merged: 0, skipped: 0 },
		undone: false
	});
	const contactOf = new Map<number, number>();
	const merge = (id: number, row: number): void =>
		o.mergeInto(o.of(id)!, of(row), draft.rule, draft.id, row, { decided: s.decided.has(row), waited: false });
	for (const { kind, rows } of s.groups) {
		if (kind !== 'new') continue;
		const id = o.append(draft.id, of(rows[0]!));
		for (const row of rows) contactOf.set(row, id);
		for (const row of rows.slice(1)) merge(id, row);
	}
	for (const { row, id } of s.merges) {
		contactOf.set(row, id);
		merge(id, row);
	}
	for (const { kind, rows } of s.groups) {
		if (kind !== 'waits') continue;
		const together = rows
			.slice(1)
			.reduce((sum, row) => ({ ...mergeContacts(sum, of(row), { rule: draft.rule, existingAt: 0, incomingAt: 1 }).values }), of(rows[0]!));
		o.held.push({
			id: `${draft.id}:${rows[0]}`,
			importId: draft.id,
			nth: draft.nth,
			rows,
			values: together,
			match: matchOf(rows, s, contactOf)
		});
	}
	o.held.sort((a, b) => a.nth - b.nth);
}

/** Whom a waiting entry looks like: the first of its reasons. */
function matchOf(rows: readonly number[], s: Settled, contactOf: ReadonlyMap<number, number>): Held['match'] {
	for (const row of rows) {
		const p = s.because.get(row);
		if (p?.left.kind === 'stored') return { kind: 'stored', ref: Number(p.left.ref) };
		if (p?.left.kind === 'held') return waitingMatch(String(p.left.ref));
		if (p?.left.kind !== 'row') continue;
		const id = contactOf.get(Number(p.left.ref));
		return id === undefined ? { kind: 'row', ref: Number(p.left.ref) } : { kind: 'stored', ref: id };
	}
	return null;
}

/** A row of an earlier import that waits, by the id of its entry. */
function waitingMatch(id: string): Held['match'] {
	const colon = id.lastIndexOf(':');
	return { kind: 'row', ref: Number(id.slice(colon + 1)), importId: id.slice(0, colon) };
}

/**
 * Rows that share an email, a phone, or name and company with an earlier record that takes part, and yet have no pair; and pairs without a
 * reason.
 */
function* missingPairs(o: Oracle, draft: Draft, pairs: readonly Pair[]): Generator<string> {
	const before: { kind: string; ref: number | string; values: ContactValues }[] = [
		...o.alive().map((c) => ({ kind: 'stored', ref: c.id, values: c.values })),
		...o.held.map((h) => ({ kind: 'held', ref: h.id, values: h.values }))
	];
	for (const r of draft.rows) {
		const mine = pairs.filter((p) => p.right === r.row);
		if (r.failed) {
			if (mine.length > 0) yield `row ${r.row} failed and has pairs`;
			continue;
		}
		const alike = before.filter((b) => isAlike(b.values, r.values));
		const byEmail = ofEmail(before, r.values);
		const sure = o.apart ? alike.filter((b) => b.values.email === r.values.email) : alike;
		if (sure.length > 0 && mine.length === 0) yield `row ${r.row} is like ${sure[0]!.kind} ${sure[0]!.ref} and has no pair`;
		for (const p of mine)
			if (!p.similar && !alike.some((b) => b.kind === p.left.kind && b.ref === p.left.ref))
				yield `row ${r.row} is unlike ${p.left.kind} ${p.left.ref} and has a pair with it`;
		const key = mine.find((p) => p.key);
		if (byEmail && (key?.left.kind !== byEmail.kind || key.left.ref !== byEmail.ref))
			yield `row ${r.row} has the email of ${byEmail.kind} ${byEmail.ref}, its pair is with ${key?.left.kind} ${key?.left.ref}`;
		before.push({ kind: 'row', ref: r.row, values: r.values });
	}
}

/**
 * Whom a row is about by its email: the first who was here before the file with its name too, else the first of all. Names here are one's own
 * or another's plainly.
 */
function ofEmail<B extends { kind: string; values: ContactValues }>(before: readonly B[], r: ContactValues): B | undefined {
	const same = before.filter((b) => b.values.email === r.email);
	return same.find((b) => b.kind !== 'row' && b.values.firstName === r.firstName && b.values.lastName === r.lastName) ?? same[0];
}

const isAlike = (a: ContactValues, b: ContactValues): boolean =>
	a.email === b.email ||
	phonesOf(b).some((p) => phonesOf(a).includes(p)) ||
	(a.firstName === b.firstName && a.lastName === b.lastName && a.company !== undefined && a.company === b.company);
