import { beforeEach, describe, expect, it } from 'vitest';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/imports/context';
import { fromNoon } from '../../../support/from-noon';
import { api, csv, importAll, nothing, plainDevice } from '../harness';
import { EVENT, draft, value } from './tablets';

fromNoon();

const ADA = { fullName: 'Ada Byron', email: 'ada@engines.example.com' };
const valuesOf = async (id: number | null) => (await readContacts(await openStore(), [id ?? 0]))[0]?.values;

describe('CAP-1, IMP-7: a visitor is taken back whose contact is no longer the visit’s alone', () => {
	beforeEach(() => plainDevice());

	it('CAP-1, IMP-7: the contact stays where a row of a file was merged into it since', async () => {
		const { id, captureId } = value(await api.capture(EVENT, draft({ values: ADA }), null));
		const m = await importAll(csv('Name,Email,Job Title', ['Ada Byron,ada@engines.example.com,Analyst']));
		expect(m.ledger).toMatchObject({ total: 1, merged: 1 });
		expect(value(await api.takeBackVisitor(EVENT, captureId))).toMatchObject({ total: 0, waiting: 0 });
		expect(await valuesOf(id)).toMatchObject({ jobTitle: 'Analyst', email: 'ada@engines.example.com' });
		expect((await api.getImport(`booth-${EVENT.id}`))?.ledger).toMatchObject({ total: 1, created: 1, skipped: 0 });
	});

	it('DUP-6, CAP-1: a visitor told apart from another contact takes along what was completed since', async () => {
		const { id } = value(await api.capture(EVENT, draft({ values: ADA }), null));
		const again = value(await api.capture(EVENT, draft({ values: { ...ADA, fullName: 'Anne Byron', company: 'Looms' } }), id));
		expect(again).toMatchObject({ id, merged: true });
		value(
			await api.capture(EVENT, draft({ values: { ...ADA, fullName: 'Anne Byron', company: 'Looms', phone1: '+12125550199' } }), null, {
				id: again.captureId
			})
		);
		const db = await openStore();
		const key = (await db.getAllKeys('history')).find((k) => String(k).includes('/b')) as string;
		value(await api.undoEvent(id ?? 0, `${key}#0`));
		const line = (await api.visitors(EVENT.id)).find((v) => v.id === again.captureId);
		expect(line?.contactId).not.toBe(id);
		expect(await valuesOf(line?.contactId ?? 0)).toMatchObject({ company: 'Looms', phone1: '+12125550199' });
	});

	it('IMP-13, CAP-1: an event taken back as a whole leaves nothing of its visitors in contacts that were here before', async () => {
		await importAll(csv('Name,Email,Job Title', ['Ada Byron,ada@engines.example.com,Analyst']));
		const { id, merged } = value(await api.capture(EVENT, draft({ values: { ...ADA, company: 'Looms' } }), null));
		expect(merged).toBe(true);
		const event = `booth-${EVENT.id}`;
		expect(value(await api.undoPreview(event))).toMatchObject({ created: 0, merged: 1 });
		expect(value(await api.undoImport(event, 'keep', nothing)).undone?.tally).toMatchObject({ returned: 1 });
		const now = await valuesOf(id);
		expect(now).toMatchObject({ jobTitle: 'Analyst' });
		expect([now?.company, now?.tags, now?.eventVisits]).toEqual([undefined, undefined, undefined]);
	});
});
