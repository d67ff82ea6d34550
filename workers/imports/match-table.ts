import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { MATCH_FIELDS, type MatchField, type MatchTable } from '#domain/match';
import { contactId } from '../store/contact-id';
import { readChunks } from '../store/contacts';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import type { HeldRecord } from '../store/schema';
import { readStagedChunk } from '../store/staged-chunks';
import { allHeld } from './held-store';

/** The table that matching works on, and how its rows of the file lie in the staged chunks. */
export interface BuiltTable {
	table: MatchTable;
	/** Held entries in table order. */
	held: HeldRecord[];
	/** Position of the first row of each staged chunk. */
	starts: number[];
}

/** Reads all visible contacts, all held rows and the staged rows of `importId` into one table (match.ts, MatchTable). */
export async function buildMatchTable(db: Store, importId: string, chunksDone: number, primaryKey: FieldId): Promise<BuiltTable> {
	const columns = Object.fromEntries(MATCH_FIELDS.map((f) => [f, [] as Column])) as Record<MatchField, Column>;
	const keys: Column | null = primaryKey === 'email' ? null : [];
	const refs: number[] = [];
	const active: number[] = [];
	const serials = (await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks).sort((a, b) => a - b);
	for (let at = 0; at < serials.length; at += 50) {
		for (const chunk of await readChunks(db, serials.slice(at, at + 50))) {
			if (!chunk) continue;
			const alive: number[] = [];
			for (let i = 0; i < chunk.length; i++) if (chunk.alive[i] === 1) alive.push(i);
			for (const i of alive) { refs.push(contactId(chunk.serial, i)); active.push(1); }
			for (const field of MATCH_FIELDS) {
				const from = chunk.columns.get(field);
				const to = columns[field];
				for (const i of alive) to.push(from?.[i] ?? null);
			}
			if (keys) for (const i of alive) keys.push(chunk.columns.get(primaryKey)?.[i] ?? null);
		}
	}
	const storedCount = refs.length;
	const held = await allHeld(db);
	held.forEach((entry, ordinal) => {
		refs.push(ordinal);
		active.push(1);
		for (const field of MATCH_FIELDS) columns[field].push(entry.values[field] ?? null);
		keys?.push(entry.values[primaryKey] ?? null);
	});
	const starts: number[] = [];
	let position = 0;
	for (let n = 0; n < chunksDone; n++) {
		const chunk = await readStagedChunk(db, importId, n);
		starts.push(position);
		const rows = chunk.rows.length;
		position += rows;
		for (let i = 0; i < rows; i++) { refs.push(chunk.rows[i] ?? 0); active.push(chunk.failed[i] === 1 ? 0 : 1); }
		for (const field of MATCH_FIELDS) {
			const from = chunk.columns.get(field);
			const to = columns[field];
			if (from) for (let i = 0; i < rows; i++) to.push(from[i] ?? null);
			else for (let i = 0; i < rows; i++) to.push(null);
		}
		if (keys) for (let i = 0; i < rows; i++) keys.push(chunk.columns.get(primaryKey)?.[i] ?? null);
	}
	return {
		table: { length: refs.length, storedCount, heldCount: held.length, columns, primaryKey, keys, refs: Uint32Array.from(refs), active: Uint8Array.from(active) },
		held, starts
	};
}
