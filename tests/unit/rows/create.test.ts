import { beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import { StagedRows } from '#workers/imports/stage/staged';
import type { CreatedChunk, CreateOrder, CreateTask } from '#workers/rows/create-work';
import { RowPool } from '#workers/rows/pool';
import { freshDevice } from '../imports/harness';
import { createdImport, good, someRows, staged } from './stage';
import { fakes } from './support';

beforeEach(freshDevice);

const withoutStamps = ({ ready: { chunk, head, ...ready }, history, issues }: CreatedChunk) => ({
	chunk: { ...chunk, stamp: 0 },
	head: { ...head, stamp: 0 },
	ready,
	history,
	issues
});

it('IMP-12, SCO-7: contacts created by row workers, or by what stays when they die, are those that one thread creates', async () => {
	const made = await createdImport(someRows(2_600));
	good(await staged(made.id, { start: () => null, workers: 0 }));
	const rows = new StagedRows(made.id, [0, 1000, 2000]);
	// Every third row is left out, as after a review; the places run over the ends of chunks.
	const places = Uint32Array.from({ length: 2600 }, (_, i) => i).filter((i) => i % 3 !== 0);
	const order: CreateOrder = {
		importId: made.id,
		by: 'Ana',
		at: 1_790_000_000_000,
		rule: 'newestWins',
		parts: [],
		scoring: { profile: defaultSettings().scoringProfile, model: null, also: new Map(), byHand: new Map() }
	};
	const tasks = await Promise.all(
		[0, 1].map(async (n): Promise<CreateTask> => {
			const some = places.slice(n * 800, (n + 1) * 800);
			return {
				serial: 10 + n,
				rows: some.map((i) => i + 2),
				pieces: await rows.pieces(some),
				historyKey: `m/c${n}`,
				merges: [
					{ position: 7, row: 9000, values: { firstName: 'Grace', company: 'Harbour' }, matchType: 'email', decidedBy: 'rule', picks: {} }
				]
			};
		})
	);
	expect(tasks[0]!.pieces.map((p) => p.places.length)).toEqual([666, 134]);
	const by = async (options: ConstructorParameters<typeof RowPool>[0]) => {
		const pool = new RowPool(options);
		const all = await Promise.all(tasks.map((task) => pool.create(order, task)));
		pool.close();
		return all.map(withoutStamps);
	};
	const alone = await by({ start: () => null, workers: 0 });
	expect(alone.map((c) => [c.chunk.length, c.history.length])).toEqual([
		[800, 1],
		[800, 1]
	]);
	expect(alone[0]!.history[0]).toMatchObject({ row: 9000, after: { firstName: 'Grace' } });
	expect([...alone[0]!.chunk.scores].some((score) => score > 0 && score <= 100)).toBe(true);
	for (const manner of [{ after: 1 }, 'dies'] as const) expect(await by(fakes(2, () => () => manner).options)).toEqual(alone);
});
