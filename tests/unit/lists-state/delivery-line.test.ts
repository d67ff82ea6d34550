import { describe, expect, it } from 'vitest';
import type { Batch, Destination } from '#domain/delivery';
import { messageText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import {
	askedOfTest,
	batchLine,
	filterName,
	freeName,
	isFileBatch,
	othersArrived,
	remedyOf,
	tokenMoved,
	underWay
} from '#lib/state/deliver/deliver-words';

const ended = (rejected: number, resent: number[]): Batch =>
	({
		state: 'done',
		stalled: null,
		resent,
		counts: { total: 10, waiting: 0, sent: 0, created: 10 - rejected, updated: 0, rejected, cancelled: 0 }
	}) as unknown as Batch;

describe('the line of a delivery', () => {
	it('PUSH-3: says of those rejected whether they were sent again since', () => {
		expect(batchLine(ended(3, []), false)).toEqual({ tone: 'red', text: '3 of 10 rejected' });
		expect(batchLine(ended(3, [7]), false)).toEqual({ tone: 'red', text: '3 of 10 rejected, 1 sent again since' });
		expect(batchLine(ended(3, [7, 8, 9]), false)).toEqual({ tone: 'grey', text: '3 of 10 rejected, all sent again since' });
		expect(batchLine(ended(1, [7]), false).text).toBe('1 of 10 rejected, sent again since');
		expect(batchLine(ended(0, []), false)).toEqual({ tone: 'green', text: 'All 10 delivered' });
	});
	it('PUSH-3, LST-9: of whom some were kept back while it waited, not all are delivered', () => {
		expect(batchLine({ ...ended(0, []), counts: { ...ended(0, []).counts, created: 8, cancelled: 2 } }, false)).toEqual({
			tone: 'yellow',
			text: '8 of 10 delivered'
		});
	});
	it('PUSH-3: receipts of those that may have arrived are not called unsent', () => {
		const of = (cancelled: number, unsure?: number): Batch => ({
			...ended(0, []),
			...(unsure !== undefined && { unsure }),
			counts: { ...ended(0, []).counts, created: 0, cancelled }
		});
		expect([of(5), of(5, 2), of(5, 5)].map((b) => filterName(b, 'cancelled'))).toEqual(['Not sent', 'Not sent · No answer', 'No answer']);
		expect([filterName(of(5, 5), 'rejected'), filterName(null, 'cancelled')]).toEqual(['Rejected', 'Not sent']);
	});
	it('PUSH-3: the others are said to be in the CRM only where they all are', () => {
		const of = (counts: Partial<Batch['counts']>) => ({ counts: { ...ended(2, []).counts, ...counts } });
		expect(othersArrived(of({}))).toBe(true);
		expect(othersArrived(of({ created: 0, updated: 0, accepted: 8 }))).toBe(true);
		expect(othersArrived(of({ created: 4, waiting: 4 }))).toBe(false);
		expect(othersArrived(of({ created: 4, cancelled: 4 }))).toBe(false);
		expect(othersArrived(of({ created: 0, rejected: 10 }))).toBe(false);
	});
	it('PUSH-6: a delivery whose server does not answer leads to the test of its connection', () => {
		const by = (code: string) => askedOfTest({ stalled: { code, params: {} } });
		expect(['deliveryNoAnswer', 'deliveryAnswerWithheld', 'deliveryTimeout', 'deliveryAnswerPage'].every(by)).toBe(true);
		expect(by('deliveryRateLimited') || by('deliveryOffline') || askedOfTest({ stalled: null })).toBe(false);
	});
	it('PUSH-3: a destination that was stopped says what to do, not only why', () => {
		const stalled = { code: 'deliveryUnauthorised', params: { host: 'crm.example.com', status: 401, reason: '' } };
		const waiting = { ...ended(0, []), state: 'sending', destinationId: 'crm', stalled } as Batch;
		const stopped = { id: 'crm', pausedReason: messageText(stalled) };
		expect(remedyOf(stopped, [ended(0, []), waiting])).toContain('Create a new token');
		expect(remedyOf({ id: 'other', pausedReason: stopped.pausedReason }, [waiting])).toBe('');
		expect(remedyOf({ id: 'crm', pausedReason: null }, [waiting])).toBe('');
		expect(remedyOf(stopped, [{ ...waiting, state: 'cancelled' }])).toBe('');
	});
	it('PUSH-3: one of which nothing could be taken back is still delivered', () => {
		const back = (done: number) =>
			({ ...ended(0, []), takenBack: { state: 'done', counts: { done, failed: 10 - done, open: 0 } } }) as unknown as Batch;
		expect([0, 4].map((n) => batchLine(back(n), false).text)).toEqual(['All 10 delivered', '4 contacts taken back']);
		const gone = (n: number): Batch => ({
			...back(4),
			takenBack: { ...back(4).takenBack!, counts: { done: 4, gone: n, failed: 6, open: 0 } }
		});
		expect([1, 4].map((n) => batchLine(gone(n), false).text)).toEqual(['3 contacts taken back', '4 contacts were not there any more']);
	});
	it('PUSH-3: of a cancelled delivery what left before is not called unsent until its answer is here', () => {
		const cancelled = (waiting: number, rest: number) =>
			({ ...ended(0, []), state: 'cancelled', counts: { ...ended(0, []).counts, created: 0, waiting, cancelled: rest } }) as Batch;
		expect([cancelled(4, 6), cancelled(0, 10)].map((b) => batchLine(b, false).text)).toEqual([
			'Cancelled, 4 still on the way',
			'Cancelled, 10 not sent'
		]);
		expect(batchLine({ ...ended(0, []), counts: { ...ended(0, []).counts, total: 1, created: 1 } }, false).text).toBe('1 delivered');
	});
	it('PUSH-3: behind a paused destination it does not look as if it moved', () => {
		const open = { ...ended(0, []), state: 'ready', counts: { ...ended(0, []).counts, created: 0, waiting: 10 } } as Batch;
		expect(batchLine(open, false)).toEqual({ tone: 'blue', text: '0 of 10 delivered' });
		expect(batchLine(open, false, true)).toEqual({ tone: 'grey', text: '10 waiting' });
	});
	it('PUSH-1: a delivery made as a file stays one when its destination is deleted, and one that was sent does not become one', () => {
		const made = { ...ended(0, []), lastAttemptAt: null };
		expect(isFileBatch(made, undefined, false)).toBe(true);
		expect(isFileBatch({ ...made, lastAttemptAt: 5 }, null, false)).toBe(false);
		expect(isFileBatch({ ...made, state: 'cancelled' }, null, false)).toBe(false);
		expect(isFileBatch(made, { id: 'x' } as Destination, false)).toBe(false);
	});
});

describe('what the page of deliveries says', () => {
	it('PUSH-3: what waits behind a paused destination or delivery is not on the way', () => {
		const open = (destinationId: string, state: Batch['state'], waiting: number, stalled: Batch['stalled'] = null) => ({
			destinationId,
			state,
			stalled,
			counts: { ...ended(0, []).counts, waiting }
		});
		const groups = underWay(
			[
				open('a', 'sending', 5),
				open('b', 'sending', 7),
				open('a', 'paused', 11),
				open('b', 'cancelled', 13),
				open('gone', 'done', 0),
				open('a', 'sending', 6, { code: 'deliveryLocked', params: {} }),
				open('c', 'sending', 3, { code: 'deliveryUnauthorised', params: {} }),
				open('c', 'paused', 4)
			],
			[
				{ id: 'a', paused: false, pausedReason: null },
				{ id: 'b', paused: true, pausedReason: null },
				{ id: 'c', paused: true, pausedReason: 'Not its token' }
			]
		);
		const [waiting, stalled, paused, stopped] = groups.map((group) =>
			group.filter((b) => b.state !== 'cancelled').reduce((n, b) => n + b.counts.waiting, 0)
		) as [number, number, number, number];
		const sums = { waiting, stalled, paused, stopped };
		expect(sums).toEqual({ waiting: 5, stalled: 6, paused: 18, stopped: 7 });
		expect(m.deliver.state(2, 0, { ...sums, all: 9, rejected: 0, changed: 0, visitors: 0 })).toBe(
			'2 destinations · 5 on the way · 6 waiting · 18 paused · 7 stopped'
		);
		expect(m.deliver.state(1, 0, { all: 9, waiting: 0, stalled: 0, paused: 18, stopped: 0, rejected: 0, changed: 0, visitors: 0 })).toBe(
			'1 destination · 18 paused'
		);
		const none = { waiting: 0, stalled: 0, paused: 0, stopped: 0, rejected: 0, changed: 0, visitors: 0 };
		expect(m.deliver.state(1, 0, { ...none, all: 9 })).toBe('1 destination · every contact was sent');
		expect(m.deliver.state(1, 0, { ...none, all: 9, visitors: 1 })).toBe('1 destination · 1 visitor of the booth not yet delivered');
		expect(m.deliver.state(1, 0, { ...none, all: 9, changed: 1 })).toBe('1 destination · 1 changed since delivery');
		expect(m.deliver.state(1, 0, { ...none, all: 0 })).toBe('1 destination');
	});
});

it('PUSH-1: a second delivery of a day is proposed under another name than the first', () => {
	const named = (...labels: string[]): { label: string }[] => labels.map((label) => ({ label }));
	expect(freeName('All contacts, 29 Nov', named('Fair'))).toBe('All contacts, 29 Nov');
	expect(freeName('All contacts, 29 Nov', named('All contacts, 29 Nov', 'All contacts, 29 Nov (2)'))).toBe('All contacts, 29 Nov (3)');
	expect(freeName('All contacts, 29 Nov', named('All contacts, 29 Nov (2)'))).toBe('All contacts, 29 Nov');
});

describe('the form of a destination', () => {
	it('PUSH-5: says that a saved token does not go along only where the calls go to another origin', () => {
		const relay = { secretOrigin: 'https://relay.example', settings: { relayUrl: 'https://relay.example/hub' } };
		expect(tokenMoved(relay, { relayUrl: 'https://relay.example/other' })).toBe(false);
		expect(tokenMoved(relay, { relayUrl: 'https://elsewhere.example' })).toBe(true);
		expect(tokenMoved(relay, { relayUrl: '' })).toBe(true);
		// A relay stands before the address.
		expect(
			tokenMoved(
				{ secretOrigin: 'https://relay.example', settings: { url: 'https://crm.example', relayUrl: 'https://relay.example' } },
				{ url: 'https://crm2.example', relayUrl: 'https://relay.example' }
			)
		).toBe(false);
		const direct = { secretOrigin: 'https://crm.example', settings: { url: 'https://crm.example/a' } };
		expect(
			[{ url: 'https://crm.example/b' }, { url: 'https://crm.example.org' }, { url: 'https:' }].map((s) => tokenMoved(direct, s))
		).toEqual([false, true, true]);
		// The vendor's own address stands in no setting.
		const vendor = { secretOrigin: 'https://api.example', settings: { relayUrl: '' } };
		expect([{ relayUrl: '' }, { relayUrl: 'https://relay.example' }].map((s) => tokenMoved(vendor, s))).toEqual([false, true]);
		expect(tokenMoved({ ...direct, secretOrigin: null }, { url: 'https://else.example' })).toBe(false);
	});
});
