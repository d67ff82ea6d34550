/** Objects of a class found by a field; what a browser created twice is met here and goes. */

import { look } from '../kit/look';
import { ended, got, type Got } from '../kit/remembered';
import { keyOf, type Row } from '../kit/rows';
import type { Ctx, Api } from '../shared/api';
import { at, listAt, textOf } from '../shared/json';
import type { Settings } from './settings';

/** What stands there: its id and values. */
export interface Standing {
	id: string;
	values: Record<string, unknown>;
}

/** @param path of the class, as requests within a batch name it */
export function lookUpsIn(api: Api, s: Settings, path: string, headers: Record<string, string>) {
	/** What stands there for these values of a field, oldest first. A GET in the body of a POST: the address would grow too long. */
	async function byField(
		ctx: Ctx,
		name: string,
		values: readonly string[],
		keys: readonly string[] = []
	): Promise<Got<Map<string, Standing[]>>> {
		const standing = new Map<string, Standing[]>();
		if (values.length === 0) return got(standing);
		const body = {
			_method: 'GET',
			where: { [name]: { $in: values } },
			keys: [...new Set([name, s.idField, ...keys])].join(','),
			limit: 1000,
			order: 'createdAt'
		};
		const reply = await look(api, ctx, { method: 'POST', path: `/classes/${s.className}`, body, headers });
		if (!reply.ok) return reply;
		const found = listAt(reply.value.json, 'results');
		if (!found) return ended(api.unreadable());
		for (const entry of found) {
			const id = textOf(at(entry, 'objectId'));
			const key = keyOf(at(entry, name));
			if (id !== null) standing.set(key, [...(standing.get(key) ?? []), { id, values: entry as Record<string, unknown> }]);
		}
		return got(standing);
	}

	/** Rows with what stands there for them: by the key field, and those without a key by our id. */
	async function find(ctx: Ctx, rows: readonly Row[]): Promise<Got<Map<Row, Standing>>> {
		const keyed = rows.filter((r) => r.key !== '');
		const written = [...new Set(keyed.flatMap((r) => [r.key, String(r.values[s.keyField]).trim()]))];
		const byKey = await byField(ctx, s.keyField, written);
		if (!byKey.ok) return byKey;
		const byId = await byField(
			ctx,
			s.idField,
			rows.filter((r) => r.key === '').map((r) => r.externalId)
		);
		if (!byId.ok) return byId;
		const found = new Map<Row, Standing>();
		const twins: string[] = [];
		for (const row of rows) {
			const [first, ...more] = (row.key !== '' ? byKey.value.get(row.key) : byId.value.get(row.externalId.toLowerCase())) ?? [];
			if (!first) continue;
			found.set(row, first);
			if (first.values[s.idField] === row.externalId)
				twins.push(...more.filter((m) => m.values[s.idField] === row.externalId).map((m) => m.id));
		}
		await removeTwins(ctx, twins);
		return got(found);
	}

	/**
	 * [Note: a browser's own repeat] Where a kept connection closes before an answer began, Chromium sends a POST again by
	 * itself, and /batch knows no request ids: what it created the first time stands there twice, under our id. The younger
	 * of two that carry the same id of ours goes.
	 */
	async function removeTwins(ctx: Ctx, ids: readonly string[]): Promise<void> {
		if (ids.length > 0)
			await api.call(ctx, {
				method: 'POST',
				path: '/batch',
				headers,
				body: { requests: ids.map((id) => ({ method: 'DELETE', path: `${path}/${id}` })) }
			});
	}

	/** The ids under which created rows stand there, each once. */
	async function madeOnce(ctx: Ctx, rows: readonly Row[]): Promise<Map<string, string>> {
		const byId = await byField(
			ctx,
			s.idField,
			rows.map((r) => r.externalId)
		);
		const ids = new Map<string, string>();
		if (!byId.ok) return ids;
		const twins: string[] = [];
		for (const row of rows) {
			const [first, ...more] = byId.value.get(row.externalId.toLowerCase()) ?? [];
			if (first) ids.set(row.externalId, first.id);
			twins.push(...more.map((m) => m.id));
		}
		await removeTwins(ctx, twins);
		return ids;
	}

	return { byField, find, madeOnce };
}
