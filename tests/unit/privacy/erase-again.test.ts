import { wrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { upkeep } from '#workers/imports/device/upkeep';
import { auditPage, verifyAudit } from '#workers/query/audit';
import { scanRaw } from '../../support/raw-scan';
import { api, csv, importAll, killedTab, nothing, plainDevice } from '../imports/harness';
import { value, HEADER, NAME, EMAIL, HERS, colleague, withTraces } from './traces';

let id = 0;
beforeEach(async () => {
	id = await withTraces(20);
});

describe('CON-4: erasing a person', () => {
	it('CON-4, IMP-7: a later import doesn’t bring her back, by email nor by number and name; her rows are skipped, say why and leave nothing', async () => {
		value(await api.eraseContact(id, nothing));
		expect((await api.checkContact({ fullName: 'Z Q', email: EMAIL }, null)).issues.map((i) => i.code)).toContain('erasedBefore');
		const again = csv(HEADER, [
			`${NAME},${EMAIL.toUpperCase()},,Brunnthal Werke,Geheimweg 77,Allergic to lilies 4711,KS-990017`,
			`Zephyrine,QUACKENBUSH,new.address@web-mailer.de,+49 151 99887766,,,,`,
			'Eva,Lind,eva@lind-bau.de,+49 151 99887766,Lind Bau,,,',
			colleague
		]);
		const done = await importAll(again);
		expect(done.ledger).toMatchObject({ total: 4, created: 1, merged: 1, skipped: 2, failed: 0 });
		expect(await scanRaw(HERS.filter((h) => !h.includes('99887766')))).toEqual([]);
		const text = await value(await api.errorReport(done.id, 'csv')).text();
		expect(text.match(/This person was erased from this device and is not brought back/g)).toHaveLength(2);
		expect(text).toContain('Skipped Records');
		expect(text).not.toContain('Zephyrine');
	});

	it('CON-4, APP-5: a backup from before, restored, doesn’t make the device forget whom it must not bring back', async () => {
		const { blob } = value(await api.makeBackup(null, nothing));
		value(await api.eraseContact(id, nothing));
		value(await api.restoreBackup(new File([blob], 'b.muster'), null, nothing));
		value(await api.eraseContact(id, nothing));
		const other = value(await api.makeBackup(null, nothing)).blob;
		await plainDevice();
		value(await api.restoreBackup(new File([other], 'b.muster'), null, nothing));
		expect((await importAll(csv(HEADER, [`${NAME},${EMAIL},,,,,`, 'Eva,Lind,eva@lind-bau.de,,,,']))).ledger).toMatchObject({
			created: 1,
			skipped: 1
		});
		expect(await scanRaw(HERS)).toEqual([]);
	});

	it('CON-4, APP-5: a restore that dies in the middle and is started again doesn’t forget it either', async () => {
		const blob = new File([value(await api.makeBackup(null, nothing)).blob], 'b.muster');
		value(await api.eraseContact(id, nothing));
		for (const most of [0.5, 0.6])
			await expect(
				api.restoreBackup(blob, null, (done) => {
					if (done > most) throw new Error('killed');
				})
			).rejects.toThrow('killed');
		await killedTab('none');
		value(await api.restoreBackup(blob, null, nothing));
		expect((await api.checkContact({ fullName: 'Z Q', email: EMAIL }, null)).issues.map((i) => i.code)).toContain('erasedBefore');
		expect(await api.restoreUnfinished()).toBe(false);
	});

	it('CON-4: a tab that dies in the middle leaves work that the next one finishes', async () => {
		let calls = 0;
		await expect(
			api.eraseContact(id, (done) => {
				if (done > 0.55 && ++calls === 3) throw new Error('killed');
			})
		).rejects.toThrow('killed');
		expect((await scanRaw(HERS)).length).toBeGreaterThan(0);
		await killedTab('none');
		await upkeep();
		expect(await scanRaw(HERS)).toEqual([]);
		expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
		expect((await auditPage('contacts', null, 5)).entries.filter((e) => e.action === 'contact.erased')).toHaveLength(1);
	});

	it('CON-4: a tab that dies while a delivery is emptied leaves the reasons of taking back to the next one', async () => {
		const put = IDBObjectStore.prototype.put;
		const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args: Parameters<typeof put>
		) {
			if (this.name !== 'replaced') return put.apply(this, args);
			wrap(this.transaction).done.catch(() => undefined);
			this.transaction.abort();
			throw new Error('killed');
		});
		await expect(api.eraseContact(id, nothing)).rejects.toThrow();
		spy.mockRestore();
		await killedTab('none');
		await upkeep();
		expect(await scanRaw(HERS)).toEqual([]);
	});
});
