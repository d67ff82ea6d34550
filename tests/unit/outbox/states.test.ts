import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BATCH_STATES } from '#domain/delivery';
import { backoffMs, BACKOFF_CAP_MS } from '#workers/outbox/sending/retry';
import { createBreaker, OPEN_MS, type FailureKind } from '#workers/outbox/sending/breaker';
import {
	isMoving,
	isOpen,
	nextBatchState,
	nextEntryState,
	type BatchEvent,
	type EntryEvent,
	type EntryState
} from '#workers/outbox/sending/states';
import { requestCount } from '#workers/outbox/preparing/preview';

const ENTRY_STATES: EntryState[] = ['pending', 'sending', 'unknown', 'done', 'failed', 'cancelled'];
const ENTRY_EVENTS: EntryEvent[] = ['claim', 'settle', 'release', 'lose', 'cancel'];
const BATCH_EVENTS: BatchEvent[] = ['freeze', 'send', 'finish', 'pause', 'resume', 'cancel'];

describe('states of the outbox', () => {
	it('PUSH-3: the whole table of a request', () => {
		const table = ENTRY_STATES.map((s) => [s, ...ENTRY_EVENTS.map((e) => nextEntryState(s, e) ?? '-')].join(' '));
		expect(table).toEqual([
			'pending sending - - - cancelled',
			'sending - done pending unknown cancelled',
			'unknown sending - - - cancelled',
			'done - - - - -',
			'failed - - - - -',
			'cancelled - - - - -'
		]);
	});
	it('PUSH-3: the whole table of a batch', () => {
		const table = BATCH_STATES.map((s) => [s, ...BATCH_EVENTS.map((e) => nextBatchState(s, e) ?? '-')].join(' '));
		expect(table).toEqual([
			'preparing ready - - - - -',
			'ready - sending done paused - cancelled',
			'sending - sending done paused - cancelled',
			'done - - - - - -',
			'paused - - done - ready cancelled',
			'cancelled - - - - - -'
		]);
	});
	it('PUSH-4: nothing is done without having been sending, and what has ended never leaves', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...ENTRY_EVENTS)), (events) => {
				let state: EntryState = 'pending';
				for (const event of events) {
					const next = nextEntryState(state, event);
					if (next === 'done') expect(state).toBe('sending');
					if (!isOpen({ state })) expect(next).toBeNull();
					state = next ?? state;
				}
			})
		);
	});
	it('PUSH-3: only ready and sending batches move', () => {
		expect(BATCH_STATES.filter((state) => isMoving({ state }))).toEqual(['ready', 'sending']);
	});
});

describe('waiting', () => {
	it('PUSH-3: full jitter between nothing and a ceiling of 1 s doubling to 60 s', () => {
		expect([1, 2, 3, 4, 7, 8, 500].map((n) => backoffMs(n, 0.9999999))).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000, 60_000]);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (n, r) => {
				const ms = backoffMs(n, r);
				expect(ms).toBeGreaterThanOrEqual(0);
				expect(ms).toBeLessThanOrEqual(BACKOFF_CAP_MS);
			})
		);
	});
	it('PUSH-3: the circuit opens at the fifth failure in a row, probes after 30 s, closes on success', () => {
		const b = createBreaker();
		for (let i = 1; i <= 4; i++) {
			b.failure(0, 'silence');
			expect(b.state(0)).toBe('closed');
		}
		b.success();
		for (let i = 1; i <= 5; i++) b.failure(1000, 'silence');
		expect(b.state(1000)).toBe('open');
		expect(b.state(1000 + OPEN_MS - 1)).toBe('open');
		expect(b.state(1000 + OPEN_MS)).toBe('halfOpen');
		b.failure(40_000, 'silence');
		expect(b.state(40_001)).toBe('open');
		b.success();
		expect(b.state(40_001)).toBe('closed');
		expect(b.failures()).toBe(0);
	});
	it('PUSH-3: a server that says so itself opens it at the third answer in a row', () => {
		const after = (kinds: FailureKind[]): string[] => {
			const b = createBreaker();
			return kinds.map((kind) => {
				b.failure(0, kind);
				return b.state(0);
			});
		};
		expect(after(['answer', 'answer', 'answer'])).toEqual(['closed', 'closed', 'open']);
		expect(after(['answer', 'answer', 'silence', 'answer'])).toEqual(['closed', 'closed', 'closed', 'closed']);
		expect(after(['silence', 'answer', 'silence', 'answer', 'silence']).at(-1)).toBe('open');
		// Once open, whatever the probe dies of opens it again.
		expect(after(['answer', 'answer', 'answer', 'silence']).at(-1)).toBe('open');
	});
	it('PUSH-2: the number of requests that a dry run tells', () => {
		expect([
			requestCount(0, 200),
			requestCount(1, 200),
			requestCount(1000, 200),
			requestCount(1001, 200),
			requestCount(1796, 300),
			requestCount(50_000, 200)
		]).toEqual([0, 1, 5, 6, 7, 250]);
	});
});
