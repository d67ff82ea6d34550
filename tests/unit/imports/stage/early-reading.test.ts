import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { MATCH_FIELDS, type MatchTable } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import { namedQuestion } from '#workers/imports/match/named';
import { countsOf, findCandidatePairs } from '#workers/pipeline/match/index';
import { EarlyReading } from '#workers/imports/stage/early-reading';
import { questionOf, type ReadAhead } from '#workers/imports/match/similar-ahead';
import { findSimilar } from '#workers/pipeline/match/similar/index';
import { planOf } from '#workers/pipeline/match/similar/plan';
import { sessionOf } from '#workers/imports/match/session';
import type { DiskStaged } from '#workers/store/chunks/chunk-store';
import { openStore } from '#workers/store/engine/open';
import { stagedToDisk } from '#workers/store/chunks/staged-chunks';
import { go, similarTable } from '../../pipeline/match/similar/similar-table';
import { leftBehind } from '../../rows/stage';
import { api, csv, freshDevice, nothing, proposedSetup } from '../harness';

const FIELDS: FieldId[] = [
	'fullName',
	'firstName',
	'lastName',
	'email',
	'phone1',
	'company',
	'street',
	'city',
	'postalCode',
	'jobTitle',
	'custom:badge'
];
const GIVEN = ['Anna', 'Karl', 'Maria', 'John', 'Sven', 'Lucía', 'Peter', 'Ines'];
const FAMILY = ['Berg', 'Lindqvist', 'Okafor', 'Meyer', 'Rossi', 'Novak', 'Dubois'];

/** 420 people; every sixth stands in the list again, under a slip of the pen. Every eleventh takes no part. */
const ROWS = Array.from({ length: 420 }, (_, i) => {
	const k = i % 6 === 5 ? i - 5 : i;
	const [given, family] = [GIVEN[k % 8]!, `${FAMILY[k % 7]!}${k % 13}`];
	const spelt = k === i ? family : `${family}n`;
	return [
		`${given} ${spelt}`,
		given,
		spelt,
		`${k !== i && i % 4 === 1 ? 'sales.' : ''}p${k}@firm${k % 40}.co.uk`,
		`+4420790${10_000 + k * 7}`,
		`Firm ${k % 40} Ltd`,
		`${k % 90} High Street`,
		['Leeds', 'York', 'Hull'][k % 3]!,
		`LS${k % 20} 1AA`,
		['Buyer', 'Head of Sales', ''][k % 3]!,
		`B-${1000 + k}`
	];
});
const table = similarTable(FIELDS, ROWS);
ROWS.forEach((_, i) => {
	if (i % 11 === 3) table.active[i] = 0;
});
const records = {
	length: ROWS.length,
	storedCount: 0,
	heldCount: 0,
	primaryKey: 'email' as FieldId,
	refs: Uint32Array.from(ROWS, (_, i) => i + 2),
	active: table.active
};

/** The rows as they are staged, some at a time. */
const chunks = (size: number): DiskStaged[] =>
	Array.from({ length: Math.ceil(ROWS.length / size) }, (_, n) => {
		const [from, to] = [n * size, Math.min(ROWS.length, (n + 1) * size)];
		return stagedToDisk({
			rows: records.refs.slice(from, to),
			columns: new Map(FIELDS.map((f) => [f, table.columns.get(f)!.slice(from, to)])),
			failed: table.active.slice(from, to).map((a) => 1 - a)
		});
	});
const begun = async (settings = defaultSettings()): Promise<EarlyReading> =>
	EarlyReading.begin(await openStore(), { setup: null } as ImportManifest, settings, ROWS.length);

describe('reading for similar matches while rows are staged', () => {
	beforeEach(freshDevice);

	it.each([40, 420])(
		'DUP-2, IMP-6: %d rows at a time give the pairs, probabilities and model of all rows at once, to the bit',
		async (size) => {
			const early = await begun();
			chunks(size).forEach((chunk, n) => {
				early.add(n, chunk);
				early.add(n, chunk);
			});
			const read = early.similar(records, {})?.records ?? null;
			expect(read).not.toBeNull();
			expect(read!.features.map((f) => f.id)).toEqual(planOf(table).map((p) => p.id));
			const found = await findSimilar({ ...table, columns: new Map() }, { least: 0.01, read }, go);
			const all = await findSimilar(table, { least: 0.01 }, go);
			expect(all!.pairs.length).toBeGreaterThan(30);
			expect(found).toEqual(all);
		}
	);

	it('DUP-2: what was read is not used where it is not what would be read now', async () => {
		const early = await begun();
		chunks(60).forEach((chunk, n) => early.add(n, chunk));
		expect(early.similar({ ...records, active: records.active.map((a, i) => (i === 100 ? 1 - a : a)) }, {})).toBeNull();
		expect(early.similar({ ...records, storedCount: 1 }, {})).toBeNull();
		expect(early.similar(records, { company: 'off' })).toBeNull();
		const short = await begun();
		chunks(60)
			.slice(1)
			.forEach((chunk, n) => short.add(n, chunk));
		expect(short.similar(records, {})).toBeNull();
		const none = await begun({ ...defaultSettings(), similarUpTo: 100 });
		chunks(60).forEach((chunk, n) => none.add(n, chunk));
		expect(none.similar(records, {})).toBeNull();
	});

	it('DUP-2, IMP-6: what was found ahead is what would be found now, by the same question only; told to stop it is found by nobody', async () => {
		const settings = { ...defaultSettings(), matchFields: {} };
		const ahead = async (stopped: () => boolean): Promise<ReadAhead> => {
			const early = await begun(settings);
			chunks(60).forEach((chunk, n) => early.add(n, chunk));
			await early.findAhead(await openStore(), settings, stopped);
			return early.similar(records, {})!;
		};
		const question = questionOf(settings, []);
		const never = async (): Promise<boolean> => false;
		const { found } = await ahead(() => false);
		const now = await findSimilar(table, { ...question }, go);
		expect(now!.pairs.length).toBeGreaterThan(5);
		expect(await found!.answer(question, never)).toEqual(now);
		expect(await found!.answer({ ...question, least: 0.75 }, never)).toBeNull();
		expect(await (await ahead(() => true)).found!.answer(question, never)).toBeNull();
		// Nobody has let it end yet: the first look tells it to.
		const begunNow = await ahead(() => false);
		expect(
			await begunNow.found!.answer({ ...question, answers: [{ levels: {}, same: true }] as unknown as typeof question.answers }, never)
		).toBeNull();
	});

	it('DUP-1, IMP-6: pairs of the named types that were found ahead are those of all rows together; given once, by the same question and for the same rows only', async () => {
		const settings = defaultSettings();
		const ahead = async (): Promise<EarlyReading> => {
			const early = await begun(settings);
			chunks(60).forEach((chunk, n) => early.add(n, chunk));
			await early.findAhead(await openStore(), settings, () => false);
			return early;
		};
		const never = async (): Promise<boolean> => false;
		const question = namedQuestion(settings, 'email');
		const early = await ahead();
		const found = await early.named(records)!.answer(question, never);
		const columns = Object.fromEntries(MATCH_FIELDS.map((f) => [f, table.columns.get(f) ?? ROWS.map(() => null)]));
		const all = findCandidatePairs(
			{ ...records, columns: columns as MatchTable['columns'], keys: null },
			{ enabled: enabledTypes(settings) }
		);
		expect(all.length).toBeGreaterThan(30);
		expect(found!.pairs).toEqual(all);
		expect(found!.counts).toEqual(countsOf(all));
		expect(early.named(records)).toBeNull();
		expect(await (await ahead()).named(records)!.answer({ ...question, enabled: ['email'] }, never)).toBeNull();
		expect(await (await ahead()).named(records)!.answer({ ...question, primaryKey: 'custom:badge' }, never)).toBeNull();
		expect((await ahead()).named({ ...records, heldCount: 1 })).toBeNull();
	});

	it('IMP-3, IMP-6: an import of rows that step 2 read and cleaned is that of a file nobody looked at before; another policy reads nothing again', async () => {
		const file = (): File =>
			csv(
				'Full Name,First Name,Last Name,Email,Phone,Company,Street,City,Postal Code,Job Title,Badge',
				ROWS.slice(0, 160).map((r) => r.join(','))
			);
		const imported = async (looked: boolean): Promise<unknown> => {
			await freshDevice();
			const own = file();
			const setup = await proposedSetup(own);
			const looks = looked
				? await Promise.all([api.preflight([own], setup), api.preflight([own], { ...setup, largeFileConfirmed: true })])
				: [];
			expect(looks[0]).toBe(looks[1]);
			if (looked) expect(await api.preflight([own], { ...setup, policy: 'skip' })).toEqual(looks[0]);
			const made = await api.createImport([own], 'file', setup);
			if (!made.ok) throw new Error(made.problem.code);
			const { id } = made.value;
			const done = await api.processImport(id, nothing);
			expect(done.ok).toBe(true);
			const { pairs, nameGaps, similar } = (await sessionOf(id))!;
			expect(pairs.length).toBeGreaterThan(10);
			return { left: JSON.stringify(await leftBehind(id)), pairs, nameGaps, similar };
		};
		expect(await imported(true)).toEqual(await imported(false));
	});
});
