import { beforeEach, expect, it } from 'vitest';
import type { SoughtPerson } from '#domain/contacts/erasure';
import { personReport } from '#workers/privacy/report';
import { auditPage, verifyAudit } from '#workers/query/audit';
import { openStore } from '#workers/store/engine/open';
import { scanRaw } from '../../support/raw-scan';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../imports/harness';
import { code, colleague, HEADER, HERS, NAME, value } from './traces';

beforeEach(plainDevice);

const row = (email: string): string => `${NAME},${email},0151 99887766,Brunnthal Werke,Geheimweg 77,Allergic to lilies 4711,KS-990017`;
const reportOn = async (whom: SoughtPerson): Promise<string> => value(await personReport(whom, nothing)).blob.text();
const nobody = { email: '', phone: '', name: '' };

it.each([
	['an email', { ...nobody, email: ' Zeph.Quackenbush@@brunnthal ' }],
	['a number as it is written there and the name', { ...nobody, phone: '0151 99887766', name: 'Zephyrine Quackenbush' }],
	['a number written otherwise and the name', { ...nobody, phone: '+49 151 99887766', name: 'zephyrine quackenbush' }]
])('CON-4: whoever stands in a row that failed alone is found and erased by %s', async (_, whom) => {
	const done = await importAll(csv(HEADER, [colleague, row('zeph.quackenbush@@brunnthal')]), { defaultCountry: 'DE' });
	expect(done.ledger).toMatchObject({ created: 1, failed: 1 });
	expect((await scanRaw(HERS)).length).toBeGreaterThan(0);
	const report = await reportOn(whom);
	for (const text of ['No contact on this device is this person.', 'leads.csv, row 3', 'Geheimweg 77', '0151 99887766'])
		expect(report).toContain(text);
	expect(report).not.toContain('Hofweg');
	const found = value(await api.erasePreview(whom, nothing));
	expect(found).toMatchObject({ contacts: [], rows: 1, imports: 1, held: 0, blocked: null });
	expect(value(await api.eraseContact(whom, nothing))).toEqual(found);
	expect(await scanRaw(HERS)).toEqual([]);
	expect((await scanRaw(['tom.berg@brunnthal-werke.com'])).length).toBeGreaterThan(0);
	expect((await auditPage('contacts', null, 1)).entries[0]).toMatchObject({ action: 'contact.erased', params: { contacts: 0, rows: 1 } });
	expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
	expect(value(await api.erasePreview(whom, nothing))).toMatchObject({ contacts: [], rows: 0, held: 0 });
});

it('CON-4, DUP-8: whoever waits in Manual Review alone is erased by their email, with what is known of them there; the books count the row as skipped', async () => {
	await importAll(csv(HEADER, [colleague]));
	// Her number is that of somebody else under another name: a person is to decide.
	const held = await importAll(csv(HEADER, [row('zeph.quackenbush@brunnthal-werke.com').replace('0151 99887766', '+49 89 4400990')]));
	expect(held.ledger).toMatchObject({ held: 1 });
	const whom = { ...nobody, email: 'zeph.quackenbush@brunnthal-werke.com' };
	expect(value(await api.erasePreview(whom, nothing))).toMatchObject({ contacts: [], rows: 1, held: 1 });
	expect(await reportOn(whom)).toMatch(/Everything kept about zeph\.quackenbush.*Rows that wait in Manual Review.*Geheimweg 77/s);
	value(await api.eraseContact(whom, nothing));
	expect(await scanRaw(HERS.filter((text) => text !== '99887766'))).toEqual([]);
	expect((await api.heldPage(0, 10)).total).toBe(0);
	expect((await (await openStore()).get('imports', held.id))?.heldResolved).toMatchObject({ skipped: 1 });
	// A later import does not bring her.
	const again = await importAll(csv(HEADER, [row('zeph.quackenbush@brunnthal-werke.com')]));
	expect(again.ledger).toMatchObject({ created: 0, held: 0, skipped: 1 });
});

it('CON-4: a contact is found by what they are known by as well, and a number alone tells nobody', async () => {
	await importAll(csv(HEADER, [colleague]));
	const found = value(await api.erasePreview({ ...nobody, email: 'TOM.BERG@brunnthal-werke.com' }, nothing));
	expect(found.contacts).toMatchObject([{ name: 'Tom Berg', deleted: false }]);
	expect(await reportOn({ ...nobody, email: 'TOM.BERG@brunnthal-werke.com' })).toContain('Everything kept about Tom Berg');
	const unknown = await reportOn({ ...nobody, email: 'who@nowhere.example.com' });
	expect(unknown).toMatch(/No contact on this device is this person.*No original rows are kept/s);
	expect(unknown).not.toContain('Tom');
	expect(code(await personReport({ ...nobody, name: 'Tom Berg' }, nothing))).toBe('contactGone');
	for (const whom of [nobody, { ...nobody, phone: '+49 89 4400990' }, { ...nobody, name: 'Tom Berg' }])
		expect(code(await api.eraseContact(whom, nothing))).toBe('contactGone');
	expect((await scanRaw(['tom.berg@brunnthal-werke.com'])).length).toBeGreaterThan(0);
});

it('CON-4, IMP-8: the report on who is no contact has what was typed into their row before it stayed out', async () => {
	const { id } = await toReview(csv(HEADER, [colleague, row('zeph.quackenbush@@brunnthal')]), { defaultCountry: 'DE' });
	value(await api.fixCells(id, [{ row: 3, field: 'email', value: 'zeph@@elsewhere' }]));
	value(await api.processImport(id, nothing));
	expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ created: 1, failed: 1 });
	expect(await reportOn({ ...nobody, phone: '+49 151 99887766', name: 'Zephyrine Quackenbush' })).toContain('zeph@@elsewhere');
});
