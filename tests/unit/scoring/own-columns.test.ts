import { expect, it } from 'vitest';
import { keepOwnFields } from '#workers/imports/contacts/own-fields';
import { outcomeColumns } from '#workers/scoring/outcomes';
import { renameField } from '#workers/fields/api';
import { queryApi } from '#workers/query/api';
import { modelViews, trainModel } from '#workers/scoring/training';
import { readModel } from '#workers/store/models';
import { openStore } from '#workers/store/engine/open';
import { changeSettings, readSettings } from '#workers/store/settings';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

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

it('SCO-5, MAP-2: what a model learned names an own field as it is called by now, in its report, on the page of a contact and in its file', async () => {
	await plainDevice();
	await importAll(
		csv(
			'First Name,Last Name,Email,Industry,Booth Size,Lead Status',
			Array.from({ length: 160 }, (_, i) =>
				[`Ana${i}`, 'Silva', `ana@firm-${i}.com`, INDUSTRIES[i % 4], INDUSTRIES[(i * 7) % 4] === 'Retail' ? 'large' : 'small', wonOf(i)]
					.map((v) => (v === true ? 'Won' : v === false ? 'Lost' : v))
					.join()
			)
		)
	);
	const db = await openStore();
	const got = await trainModel({ name: 'Fair', field: 'leadStatus', won: ['Won'], lost: ['Lost'], exclude: [], keep: [] }, nothing);
	if (!got?.ok) throw new Error('nothing learned');
	await api.saveModel(got.value.model);
	await api.useModel(got.value.model.id);
	const before = await readModel(db, got.value.model.id);
	expect(await readModel(db, got.value.model.id)).toBe(before);
	const file = await api.exportModel(got.value.model.id);
	const [own] = (await readSettings(db)).customFields;
	await renameField(own!.id, 'Stand');

	const words = async (): Promise<string> => JSON.stringify((await modelViews()).map((v) => [v.words, v.model.encoders, v.model.report]));
	expect([(await words()).includes('Stand'), (await words()).includes('Booth Size')]).toEqual([true, false]);
	await api.rescoreAll(nothing);
	const [row] = (await queryApi.page({}, 0, 1)).rows;
	expect(JSON.stringify((await queryApi.contact(row!.id))!.details.learned)).toContain('Stand');
	// The file of before is the version that is kept, and no other one.
	if (!file.ok) throw new Error('no file');
	expect(await api.importModel(new File([file.value.blob], 'fair.json'))).toEqual({ ok: true, value: { id: got.value.model.id } });
	expect((await modelViews()).length).toBe(1);
});
