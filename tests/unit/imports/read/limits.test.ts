import { beforeEach, describe, expect, it } from 'vitest';
import { api, csv, freshDevice, nothing, proposedSetup, toReview } from '../harness';

beforeEach(freshDevice);
const file = (rows: number): File =>
	csv(
		'First Name,Last Name,Email',
		Array.from({ length: rows }, (_, i) => `Ada,Love${i},ada${i}@engines.co.uk`)
	);

describe('IMP-5: the device limit', () => {
	it('IMP-5: holds to the row: as many as it says go in, one more is refused with the figures and nothing is lost', async () => {
		await api.saveSettings({ standardRows: 100, deviceRows: 300 });
		expect((await toReview(file(300))).rowsTotal).toBe(300);
		const over = file(301);
		expect(await api.preflight([over], await proposedSetup(over))).toMatchObject({
			ok: false,
			problem: { code: 'overDeviceLimit', params: { rows: 301, maxRows: 300 } }
		});
		const made = await api.createImport([over], 'file', await proposedSetup(over));
		if (!made.ok) throw new Error(made.problem.code);
		expect(await api.processImport(made.value.id, nothing)).toMatchObject({ ok: false, problem: { code: 'overDeviceLimit' } });
		await api.saveSettings({ deviceRows: 1000 });
		expect(await api.processImport(made.value.id, nothing)).toMatchObject({ ok: true, value: { rowsTotal: 301 } });
	});
	it('IMP-5: a file is refused at first sight only when it is surely above: its rows are an estimate then', async () => {
		await api.saveSettings({ standardRows: 100, deviceRows: 300 });
		expect(await api.inspectFiles([file(320)])).toMatchObject({ ok: true, value: { overStandardLimit: true } });
		expect(await api.inspectFiles([file(400)])).toMatchObject({ ok: false, problem: { code: 'overDeviceLimit' } });
	});
});
