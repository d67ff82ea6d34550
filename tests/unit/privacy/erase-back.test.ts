import { beforeEach, describe, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { scanRaw } from '../../support/raw-scan';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { draft, EVENT } from '../imports/booth/tablets';
import { value } from './traces';

beforeEach(plainDevice);

const EMAIL = 'zeph.quackenbush@brunnthal-werke.com';
const HERS = ['Zephyrine', 'Quackenbush', EMAIL, '99887766'];
const ZEPH = { firstName: 'Zephyrine', lastName: 'Quackenbush', fullName: 'Zephyrine Quackenbush', phone1: '+4915199887766' };
const TOM = { firstName: 'Tom', lastName: 'Berg', email: 'tom.berg@brunnthal-werke.com' };
const badges = (): File =>
	csv('Badge ID,Name,E-mail,Phone', [
		'A-1,Tom Berg,tom.berg@brunnthal-werke.com,',
		`A-2,Zephyrine Quackenbush,${EMAIL.toUpperCase()},`,
		'A-3,Zephyrine Quackenbush,,0151 99887766'
	]);

describe('CON-4: who was erased is not brought back', () => {
	it('CON-4, CON-1: by the Undo of a deletion of before: who was deleted with her is back, and no contact without a value', async () => {
		const tom = value(await api.saveContact(TOM, null)).id;
		const other = value(await api.saveContact({ ...ZEPH, email: 'zq@web-mailer.de' }, null)).id;
		const id = value(await api.saveContact({ ...ZEPH, email: EMAIL }, null)).id;
		value(await api.deleteContacts([other, tom]));
		value(await api.eraseContact(id, nothing));
		expect(value(await api.restoreContacts([other, tom]))).toMatchObject({ restored: 1 });
		const { rows } = await queryApi.page({}, 0, 10);
		expect(rows.map((r) => r.id)).toEqual([tom]);
		expect(value(await api.restoreContacts([other]))).toMatchObject({ restored: 0 });
	});

	it('CON-4, CAP-2: by a scan of her badge, though the list of attendees was read before', async () => {
		value(await api.loadAttendees(badges(), 0));
		expect(await api.readCode('A-2')).toMatchObject({ kind: 'attendee' });
		const id = value(await api.saveContact({ ...ZEPH, email: EMAIL }, null)).id;
		value(await api.eraseContact(id, nothing));
		expect(await api.readCode('A-2')).toMatchObject({ kind: 'text' });
		expect(await api.readCode('A-3')).toMatchObject({ kind: 'text' });
		expect(await api.readCode('A-1')).toMatchObject({ kind: 'attendee' });
		expect(await api.attendeeLists()).toMatchObject([{ people: 1 }]);
	});

	it('CON-4, CAP-2: by a list of attendees that is loaded later, which says who stayed out', async () => {
		value(await api.saveSettings({ defaultCountry: 'DE' }));
		const id = value(await api.saveContact({ ...ZEPH, email: EMAIL }, null)).id;
		value(await api.eraseContact(id, nothing));
		value(await api.capture(EVENT, draft({ code: 'a-2' }), null, { open: true }));
		expect(value(await api.loadAttendees(badges(), 0))).toMatchObject({ list: { people: 1 }, resolved: 0, erased: 2 });
		expect(await api.readCode('A-2')).toMatchObject({ kind: 'text' });
		expect(await scanRaw(HERS)).toEqual([]);
		expect(value(await api.loadAttendees(csv('Badge ID,Name,E-mail', [`A-2,Zephyrine Quackenbush,${EMAIL}`]), 0))).toMatchObject({
			list: { people: 0 },
			erased: 1
		});
	});

	it('CON-4, APP-5: in silence: a restore says who of the backup was erased here since', async () => {
		await importAll(csv('First Name,Last Name,Email', [`Zephyrine,Quackenbush,${EMAIL}`, 'Tom,Berg,tom.berg@brunnthal-werke.com']));
		const backup = new File([value(await api.makeBackup(null, nothing)).blob], 'b.muster');
		expect(value(await api.restoreBackup(backup, null, nothing))).toEqual({ contacts: 2, paused: 0, tokenless: [] });
		const { duplicates } = await api.checkContact({ email: EMAIL, fullName: 'Z Q' }, null);
		value(await api.eraseContact(duplicates[0]!.id, nothing));
		expect(value(await api.restoreBackup(backup, null, nothing))).toMatchObject({
			contacts: 2,
			erased: { contacts: 1, names: ['Zephyrine Quackenbush'] }
		});
	});
});
