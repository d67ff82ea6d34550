import { expect } from 'vitest';
import { messageText } from '#domain/messages/index';
import { vcard } from '#workers/pipeline/parse/formats/vcard';
import type { ByteSource } from '#workers/pipeline/stages';
import { fixture, memory } from './source';

export const LIMITS = { maxColumns: 500 };

/** Inspects and reads a file that must be accepted; cards as objects of their filled columns. */
export async function read(source: ByteSource) {
	const seen = await vcard.inspect(source, {}, LIMITS);
	if (!seen.ok) throw new Error(`refused: ${JSON.stringify(seen.problem)}`);
	const rows: string[][] = [];
	const numbers: number[] = [];
	for await (const event of vcard.read(source, seen.value.read)) {
		if (event.kind === 'problem') throw new Error(event.problem.code);
		if (event.kind === 'end') expect(event.rows).toBe(rows.length);
		else {
			rows.push(...event.chunk.cells);
			numbers.push(...event.chunk.rowNumbers);
		}
	}
	const { headers, notes } = seen.value;
	const cards = rows.map((cells) => Object.fromEntries(cells.flatMap((c, i) => (c === '' ? [] : [[headers[i] as string, c]]))));
	return {
		seen: seen.value,
		headers,
		rows,
		numbers,
		cards,
		notes: notes.map((n) => n.code),
		said: notes.map((n) => messageText(n)).join(' ')
	};
}
export const cards = (name: string) => fixture(`vcards/${name}`);
export const card = (...lines: string[]) => memory(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'), 'a.vcf');
