import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowsCode } from '#domain/messages/index';
import { decoderOf } from '#workers/pipeline/parse/encoding/decoder';
import { inspectSource, readSource } from '#workers/pipeline/parse/index';
import { dice, type Dice } from '../../../support/dice';
import { memory } from './source';
import { LONG } from '../../../support/long';

const folder = new URL('../../../fixtures/files/', import.meta.url);
const FIXTURES = [...readdirSync(folder), ...readdirSync(new URL('csv/', folder)).map((n) => `csv/${n}`)]
	.filter(
		(n) =>
			/\.(csv|tsv|txt)$/.test(n) &&
			!/delimiter-(tilde|hash|colon|double|caret)|cards|rubbish|workbook|data\.csv|page\.csv|text\.xls/.test(n)
	)
	.sort();
/** Of the faults of the long run the first. */
const MUTATIONS = LONG ? 100 : 20;

/** One fault, as files get them on their way. */
function mutate(bytes: Uint8Array, g: Dice): Uint8Array {
	const at = g.range(0, Math.max(0, bytes.length - 1));
	const insert = (...what: number[]): Uint8Array => Uint8Array.from([...bytes.subarray(0, at), ...what, ...bytes.subarray(at)]);
	const lines = (): number[][] => {
		const out: number[][] = [[]];
		for (const b of bytes) {
			(out[out.length - 1] as number[]).push(b);
			if (b === 10) out.push([]);
		}
		return out;
	};
	return g.pick<() => Uint8Array>([
		() => bytes.map((b, i) => (i === at ? b ^ (1 << g.range(0, 7)) : b)),
		() => bytes.subarray(0, at),
		() => bytes.subarray(at),
		() => insert(0x22),
		() => insert(0x22, 0x22, 0x22),
		() => insert(0x27),
		() => insert(0),
		() => insert(13),
		() => insert(10),
		() => insert(0x2c),
		() => insert(0xff),
		() => insert(0x5c, 0x22),
		() => Uint8Array.from([...bytes, ...bytes]),
		() =>
			Uint8Array.from(
				lines()
					.filter(() => g.chance(0.8))
					.flat()
			),
		() => Uint8Array.from(lines().flatMap((l) => (g.chance(0.2) ? [...l, ...l] : l))),
		() =>
			Uint8Array.from(
				lines()
					.map((l) => (g.chance(0.3) ? l.slice(0, g.range(0, l.length)) : l))
					.flat()
			)
	])();
}

/** Letters and digits: what no reading may lose, however it cuts. */
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

async function read(source: ReturnType<typeof memory>, overrides: Parameters<typeof inspectSource>[1]) {
	const seen = await inspectSource(source, overrides, { maxColumns: 16_000 });
	if (!seen.ok) return { problem: seen.problem.code, rows: [], seen: null, end: null };
	const rows: string[][] = [];
	for await (const event of readSource(source, seen.value.read)) {
		if (event.kind === 'chunk') rows.push(...event.chunk.cells);
		else if (event.kind === 'problem') return { problem: event.problem.code, rows, seen: seen.value, end: null };
		else return { problem: null, rows, seen: seen.value, end: event };
	}
	throw new Error('reading ended without saying so');
}

describe('faulty files', () => {
	it.each(FIXTURES)(
		'FIL-4: of dozens of faults in %s none crashes, and none loses a letter in silence',
		async (name) => {
			const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
			for (let m = 0; m < MUTATIONS; m++) {
				const faulty = mutate(bytes, dice(m * 7919 + name.length));
				const source = memory(faulty, name.replace(/^.*\//, ''));
				// Everything as rows: what the text says must stand in them, or a problem says that it doesn't.
				const all = await read(source, { headerRow: 0, trim: false });
				if (all.problem) expect(knowsCode(all.problem)).toBe(true);
				else {
					const text = decoderOf(all.seen!.read.encoding)!.decode(faulty);
					const separator = /^\ufeff?"?sep=[^\r\n"]"?[ \t,;|]*(\r\n|\r|\n|$)/i.exec(text.replaceAll('\0', ''))?.[0] ?? '';
					expect(letters(all.rows.flat().join(' ')), `${m}: ${text}`).toBe(letters(text) - letters(separator));
				}
				// As the app reads it: every record is above the table, its header, a row, or left out and counted.
				const table = await read(source, {});
				if (table.problem) {
					expect(knowsCode(table.problem)).toBe(true);
					continue;
				}
				const { headerRow } = table.seen!.read;
				const above =
					all.rows.length + all.end!.leftOut.blank - (table.rows.length + Object.values(table.end!.leftOut).reduce((a, b) => a + b, 0));
				expect(above, `${m}: ${new TextDecoder().decode(faulty)}`).toBe(headerRow);
			}
		},
		120_000
	);
});
