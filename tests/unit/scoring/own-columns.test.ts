import { expect, it } from 'vitest';
import { keepOwnFields } from '#workers/imports/contacts/own-fields';
import { outcomeColumns } from '#workers/scoring/outcomes';
import { trainModel } from '#workers/scoring/training';
import { openStore } from '#workers/store/open';
import { changeSettings, readSettings } from '#workers/store/settings';
import { csv, importAll, nothing, plainDevice } from '../imports/harness';

const INDUSTRIES = ['Software', 'Retail', 'Banking', 'Hospitality'];
const wonOf = (i: number): boolean => (INDUSTRIES[(i * 7) % 4] === 'Retail' ? 10 : 2) > (i * 13) % 11;

it('SCO-5, MAP-3: a column that no standard field fits is known by its name once imported, holds outcomes, is learned from, and is found out where it leaks', async () => {
	await plainDevice();
	await importAll(
		csv(
			'First Name,Last Name,Email,Industry,Lead Quality,Bought It',
			Array.from({ length: 160 }, (_, i) =>
				[
					`Ana${i}`,
					'Silva',
					`ana@firm-${i}.com`,
					INDUSTRIES[(i * 7) % 4],
					(i * 3) % 10 < 8 === wonOf(i) ? 'High' : 'Low',
					wonOf(i) ? 'yes' : 'no'
				].join()
			)
		)
	);
	const db = await openStore();
	expect((await readSettings(db)).customFields.map((f) => f.label)).toEqual(['Lead Quality', 'Bought It']);
	const columns = await outcomeColumns(db);
	const bought = columns.find((c) => c.label === 'Bought It')!;
	expect(bought.values.map((v) => v.value).sort()).toEqual(['no', 'yes']);
	const got = await trainModel({ name: 'Own', field: bought.field, won: ['yes'], lost: ['no'], exclude: [], keep: [] }, nothing);
	expect(got?.ok && got.value.model.report.leaks.map((l) => l.label)).toEqual(['Lead Quality']);

	// Contacts of before, whose fields nobody had kept: the next start makes them known, once.
	await changeSettings(db, (now) => ({ ...now, customFields: [] }));
	await keepOwnFields(db);
	await keepOwnFields(db);
	expect((await readSettings(db)).customFields.map((f) => f.label)).toEqual(['Lead Quality', 'Bought It']);
});
