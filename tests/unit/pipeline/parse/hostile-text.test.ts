import { describe, expect, it } from 'vitest';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { HOSTILE_TEXTS } from '../../../support/hostile-text';
import { inspectSource, readSource } from '#workers/pipeline/parse/index';
import type { ByteSource } from '#workers/pipeline/stages';

/** Reads a file the way the app does: the format check, then to the end. Rows are counted, not kept. */
async function outcome(source: ByteSource): Promise<{ end: string; rows: number; params?: Record<string, string | number> }> {
	const seen = await inspectSource(source);
	if (!seen.ok) return { end: seen.problem.code, rows: 0, params: seen.problem.params };
	let rows = 0;
	for await (const event of readSource(source, seen.value.read)) {
		if (event.kind === 'chunk') rows += event.chunk.cells.length;
		else if (event.kind === 'problem') return { end: event.problem.code, rows, params: event.problem.params };
		else expect(event.rows).toBe(rows);
	}
	return { end: 'read', rows };
}

describe('text files that mean harm', () => {
	// The bounds (2 s, 300 MB) are measured by the bench; here only what comes of it, and that something does.
	it.each(HOSTILE_TEXTS.map((h) => [h.what, h] as const))('FIL-4: %s', async (_, hostile) => {
		const { end, rows, params } = await outcome(hostile.source());
		expect(hostile.ends).toContain(end);
		if (end === 'read') {
			if (hostile.rows !== undefined) expect(rows).toBe(hostile.rows);
		} else {
			expect(knowsCode(end)).toBe(true);
			expect(messageText({ code: end, params: params ?? {} })).not.toMatch(/undefined|NaN/);
			expect(fixText({ code: end, params: params ?? {} })).not.toBe('');
		}
	});
});
