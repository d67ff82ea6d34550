import { describe, expect, it, vi } from 'vitest';
import type { RowCall } from '#workers/contract';
import { lineToRowWorker } from '#workers/rows/line';
import type { FromRows } from '#workers/rows/messages';

/** The worker's side of its window: what it said, and who listens. */
function scope() {
	const said: RowCall[] = [];
	const listeners = new Set<(e: MessageEvent) => void>();
	const at = {
		postMessage: (message: RowCall) => void said.push(message),
		addEventListener: (_: string, listen: (e: MessageEvent) => void) => void listeners.add(listen),
		removeEventListener: (_: string, listen: (e: MessageEvent) => void) => void listeners.delete(listen)
	};
	return {
		said,
		listeners,
		at: at as unknown as Worker,
		tell: (data: unknown) => {
			for (const listen of [...listeners]) listen({ data } as MessageEvent);
		}
	};
}

describe('IMP-6: the line to a row worker', () => {
	it('IMP-6: what is said arrives at the end that the window was given, and answers come back', async () => {
		const { said, at } = scope();
		const line = lineToRowWorker(at);
		const [call] = said;
		if (call?.rows !== 'start') throw new Error('no row worker was asked for');
		const answered = new Promise<FromRows>((done) => {
			line.onmessage = (e) => done(e.data);
		});
		call.port.onmessage = ({ data }: MessageEvent<{ n: number }>) => call.port.postMessage({ n: data.n, seen: true });
		line.postMessage({ kind: 'prove', id: 1, n: 7 });
		expect(await answered).toEqual({ n: 7, seen: true });
		line.terminate();
		call.port.close();
	});

	it('IMP-6: hears of the death of its own row worker alone, and says once that one may end', () => {
		const { said, at, tell, listeners } = scope();
		const [one, other] = [lineToRowWorker(at), lineToRowWorker(at)];
		const [ofOne, ofOther] = [vi.fn(), vi.fn()];
		[one.onerror, other.onerror] = [ofOne, ofOther];
		const { id } = said[1]!;
		tell({ rows: 'lost', id });
		tell({ type: 'APPLY', id });
		tell(null);
		expect([ofOne.mock.calls.length, ofOther.mock.calls.length]).toEqual([0, 1]);
		other.terminate();
		expect(said.at(-1)).toEqual({ rows: 'end', id });
		expect(listeners.size).toBe(1);
		one.terminate();
		for (const call of said) if (call.rows === 'start') call.port.close();
	});
});
