import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messageText } from '#domain/messages/index';
import { upkeep } from '#workers/imports/device/upkeep';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { csv, importAll, plainDevice } from '../imports/harness';
import { turns } from '../../support/turns';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 2, 10, 12);
const HEADER = 'First Name,Last Name,Email,Company,Job Title,Industry,Lead Source';
const BEN = 'Ben,Novak,ben@apex-tools.com,Apex,Sales Manager,Retail,LinkedIn';

const after = (days: number): void => {
	vi.setSystemTime(BEGIN + days * DAY);
};
const shown = async () => {
	await turns();
	const [row] = (await queryApi.page({}, 0, 5)).rows;
	const { score } = (await queryApi.contact(row!.id))!;
	const recency = score.contributions.find((c) => c.factorId === 'recency');
	return { listed: row!.score, score: score.score, said: recency && messageText(recency.reason), points: recency?.points };
};
const rescorings = async (): Promise<number> =>
	(await (await openStore()).getAll('journal')).filter((j) => j.action === 'contacts.rescored').length;

beforeEach(async () => {
	vi.useFakeTimers({ now: BEGIN, toFake: ['Date'] });
	await plainDevice();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('scores as time goes by', () => {
	it('SCO-2: who was active yesterday is said to have been so long ago when it is, and within a week has the points of then', async () => {
		await importAll(csv(`${HEADER},Last Activity Date`, [`${BEN},2026-03-09`]));
		await upkeep();
		const first = await shown();
		expect(first).toMatchObject({ said: 'Last active yesterday.', listed: first.score });
		after(5);
		await upkeep();
		expect(await shown()).toEqual({ ...first, said: 'Last active 6 days ago.' });
		expect(await rescorings()).toBe(0);
		after(60);
		expect((await shown()).said).toBe('Last active 61 days ago.');
		await upkeep();
		const faded = await shown();
		expect(faded.listed).toBe(faded.score);
		expect(faded.points!).toBeLessThan(first.points! / 3);
		expect(faded.said).toMatch(/^Last active 61 days ago, which/);
		await upkeep();
		expect(await rescorings()).toBe(1);
	});

	it('SCO-2: scores of a day that is yet to come, for the clock was wrong, are made anew once it is right', async () => {
		after(400);
		await importAll(csv(`${HEADER},Last Activity Date`, [`${BEN},2026-03-09`]));
		const wrong = await shown();
		after(0);
		await upkeep();
		expect((await shown()).points!).toBeGreaterThan(wrong.points!);
	});

	it('SCO-2: where nothing fades, scores stay as they are', async () => {
		await importAll(csv(HEADER, [BEN]));
		after(60);
		await upkeep();
		expect(await rescorings()).toBe(0);
	});
});
