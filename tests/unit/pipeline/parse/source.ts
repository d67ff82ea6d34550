import { readFileSync } from 'node:fs';
import type { ReadOptions } from '#domain/imports/import-reading';
import type { ByteSource } from '#workers/pipeline/stages';
import { inspectSource, readSource, type ReadEvent } from '#workers/pipeline/parse/index';

/** A file in memory, counting what is asked of it. */
export function memory(content: string | Uint8Array, name = 'contacts.csv'): ByteSource & { largest: number } {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const source = {
		name,
		type: '',
		size: bytes.length,
		largest: 0,
		async slice(start: number, end: number) {
			source.largest = Math.max(source.largest, end - start);
			return bytes.slice(start, end);
		}
	};
	return source;
}

/** A fixture of tests/fixtures/files. */
export const fixture = (name: string): ByteSource =>
	memory(new Uint8Array(readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url))), name);

/** Inspects a file that must be accepted. */
export async function inspected(source: ByteSource, overrides: Partial<ReadOptions> = {}) {
	const result = await inspectSource(source, overrides);
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
	return result.value;
}

/** The problem of a file that must be refused. */
export async function refused(source: ByteSource, overrides: Partial<ReadOptions> = {}, limits?: { maxColumns: number }) {
	const result = await inspectSource(source, overrides, limits);
	if (result.ok) throw new Error('accepted');
	return result.problem;
}

/** Everything that reading yields, with rows, numbers and the last event at hand. */
export async function readAll(source: ByteSource, overrides: Partial<ReadOptions> = {}) {
	const { read } = await inspected(source, overrides);
	return collect(source, { ...read, ...overrides });
}

export async function collect(source: ByteSource, options: ReadOptions) {
	const events: ReadEvent[] = [];
	for await (const e of readSource(source, options)) events.push(e);
	const chunks = events.flatMap((e) => (e.kind === 'chunk' ? [e.chunk] : []));
	return {
		events,
		chunks,
		last: events.at(-1) as ReadEvent,
		rows: chunks.flatMap((c) => c.cells),
		numbers: chunks.flatMap((c) => [...c.rowNumbers])
	};
}
