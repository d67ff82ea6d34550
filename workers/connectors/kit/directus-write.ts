import type { DeliveryResult } from '#domain/delivery';
import type { Api, Ctx, Reply } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import { rejected, taken } from '../shared/verdict';
import type { Sent } from './bisect';
import { uuidOf } from './hash';
import { keyOf, type Row } from './rows';

export interface Writing {
	api: Api;
	ctx: Ctx;
	/** Path of the collection's items. */
	items: string;
	shape: { primary: string; uuid: boolean };
	keyField: string;
	link(id: string): string;
}

/** `again`: rows that stand there after all, or no longer. `own`: rows whose id of ours is taken: delivered before, under another key. */
export interface Written extends Sent {
	again: Row[];
	own: { row: Row; id: string }[];
}

/** A server that takes all or none names the first bad value only; this many rounds go before the rest is halved. */
const NAMED_ROUNDS = 12;
/** 204: done, and nothing is said of it. */
const NOTHING = 204;

/**
 * Creates rows. All or none are taken, and a refusal names the first bad value: the row with that value is rejected (or, where
 * the value is a key that is taken, met again as one to update) and the rest is sent once more; unnamed, they are halved.
 * `known`: rows without a key whose id of ours is taken were created by an earlier try.
 */
export async function creates(w: Writing, rows: readonly Row[], known: boolean): Promise<Written> {
	const written: Written = { results: [], again: [], own: [], ended: null };
	const withIds = await Promise.all(rows.map(async (row) => ({ row, id: w.shape.uuid ? await uuidOf(row.externalId) : null })));
	const open = withIds.length > 0 ? [withIds] : [];
	let rounds = 0;
	for (let part = open.pop(); part; part = open.pop()) {
		const body = part.map(({ row, id }) => ({ ...row.values, ...(id !== null && { [w.shape.primary]: id }) }));
		const called = await w.api.call(w.ctx, { method: 'POST', path: `${w.items}?fields=${w.shape.primary},${w.keyField}`, body });
		if (called.ok) {
			const results = created(w, part, called.reply);
			if (!results) return { ...written, ended: w.api.unreadable() };
			written.results.push(...results);
			continue;
		}
		if (called.outcome.kind !== 'refused' && called.outcome.kind !== 'tooLarge') return { ...written, ended: called.outcome };
		const { taken: takenRows, bad } = faults(part, called.reply?.json, w);
		if (takenRows.length + bad.length > 0 && rounds++ < NAMED_ROUNDS) {
			for (const { row, id } of takenRows) {
				// Its id is made from our own, so it is this very record: an earlier try created it.
				if (row.key === '' && id !== null) written.results.push(taken(row, known ? 'updated' : 'created', id, w.link(id)));
				else if (id !== null && textOf(at(called.reply?.json, 'errors.0.extensions.field')) === w.shape.primary)
					written.own.push({ row, id });
				else written.again.push(row);
			}
			written.results.push(...bad.map(({ row }) => rejected(row, reasonOf(called.outcome), fieldOf(called.reply?.json))));
			const gone = new Set([...takenRows, ...bad]);
			const rest = part.filter((p) => !gone.has(p));
			if (rest.length > 0) open.push(rest);
		} else if (part.length === 1 && part[0])
			written.results.push(rejected(part[0].row, reasonOf(called.outcome), fieldOf(called.reply?.json)));
		else {
			const middle = Math.ceil(part.length / 2);
			open.push(part.slice(middle), part.slice(0, middle));
		}
	}
	return written;
}

type WithId = { row: Row; id: string | null };

/**
 * What was created, matched by our id or by the key: the order is not promised. Who may write and not read is told nothing (204).
 * null = the answer says neither.
 */
function created(w: Writing, part: readonly WithId[], { status, json }: Reply): DeliveryResult[] | null {
	const list = listAt(json, 'data');
	if (list ? list.length !== part.length : status !== NOTHING) return null;
	const ids = new Map((list ?? []).map((e) => [keyOf(at(e, w.keyField)), textOf(at(e, w.shape.primary))]));
	return part.map(({ row, id }) => {
		const crmId = id ?? (row.key === '' ? null : (ids.get(row.key) ?? null));
		return taken(row, 'created', crmId, crmId === null ? null : w.link(crmId));
	});
}

/** Which rows an error means: by the value that it names, or, where a value is missing, those without it. */
function faults(part: readonly WithId[], body: unknown, w: Writing): { taken: WithId[]; bad: WithId[] } {
	const error = at(body, 'errors.0.extensions');
	const field = textOf(at(error, 'field'));
	const value = textOf(at(error, 'value'));
	if (field === null) return { taken: [], bad: [] };
	if (at(error, 'code') === 'RECORD_NOT_UNIQUE') {
		const same = part.filter(
			(p) => value !== null && (field === w.shape.primary ? p.id === value : keyOf(p.row.values[field]) === keyOf(value))
		);
		if (field === w.shape.primary || field === w.keyField) return { taken: same, bad: [] };
		// Of two that share the value one may go in: halving finds which.
		return { taken: [], bad: same.length > 1 ? [] : same };
	}
	const missing = ['required', 'nnull', 'nempty'].includes(textOf(at(error, 'type')) ?? '') || at(error, 'code') === 'NOT_NULL_VIOLATION';
	if (missing) return { taken: [], bad: part.filter((p) => p.row.values[field] === undefined) };
	return { taken: [], bad: value === null ? [] : part.filter((p) => keyOf(p.row.values[field]) === keyOf(value)) };
}

/** Updates rows by id, all or none; refused, they are halved until the ones at fault are alone. An id that is not answered is gone. */
export async function updates(w: Writing, rows: readonly { row: Row; id: string }[]): Promise<Written> {
	const written: Written = { results: [], again: [], own: [], ended: null };
	const open = rows.length > 0 ? [rows] : [];
	for (let part = open.pop(); part; part = open.pop()) {
		const called = await w.api.call(w.ctx, {
			method: 'PATCH',
			path: `${w.items}?fields=${w.shape.primary}`,
			body: part.map(({ row, id }) => ({ ...row.values, [w.shape.primary]: id }))
		});
		if (called.ok) {
			const list = listAt(called.reply.json, 'data');
			if (!list && called.reply.status !== NOTHING) return { ...written, ended: w.api.unreadable() };
			const there = list && new Set(list.map((e) => textOf(at(e, w.shape.primary))));
			for (const { row, id } of part) {
				if (!there || there.has(id)) written.results.push(taken(row, 'updated', id, w.link(id)));
				else written.again.push(row);
			}
			continue;
		}
		if (called.outcome.kind !== 'refused' && called.outcome.kind !== 'tooLarge') return { ...written, ended: called.outcome };
		const [first] = part;
		if (part.length === 1 && first) written.results.push(rejected(first.row, reasonOf(called.outcome), fieldOf(called.reply?.json)));
		else {
			const middle = Math.ceil(part.length / 2);
			open.push(part.slice(middle), part.slice(0, middle));
		}
	}
	return written;
}

const reasonOf = (outcome: { kind: string; problem: { params: Record<string, string | number> } }): string | null =>
	textOf(outcome.problem.params.reason);
const fieldOf = (body: unknown): string | null => textOf(at(body, 'errors.0.extensions.field'));
