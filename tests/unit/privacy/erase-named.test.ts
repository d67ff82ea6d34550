import { beforeEach, expect, it } from 'vitest';
import type { NamedPerson } from '#domain/contacts/erasure';
import { personReport } from '#workers/privacy/report';
import { verifyAudit } from '#workers/query/audit';
import { scanRaw } from '../../support/raw-scan';
import { draft, EVENT } from '../imports/booth/tablets';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { code, colleague, HEADER, value } from './traces';

beforeEach(plainDevice);

const HERS = ['Zephyrine', 'Quackenbush', 'lilies 4711'];
const visitor = async (fullName: string, company: string, note = '', more: Record<string, string> = {}): Promise<void> => {
	value(await api.capture(EVENT, { ...draft({ values: { fullName, company, ...more } }), note }, null, { open: true }));
};
const named = async (name: string) => value(await api.peopleNamed(name, nothing));
const reportOn = async (whom: NamedPerson): Promise<string> => value(await personReport(whom, nothing)).blob.text();

it('CON-4, CAP-1: a visitor who left a name alone is found by it, reported on and erased, with the row of a file and the line of a list that have no more', async () => {
	await visitor('Zephyrine Quackenbush', 'Brunnthal Werke', 'Allergic to lilies 4711');
	value(
		await api.loadAttendees(csv('Badge,First Name,Last Name,Company', ['B7,Zephyrine,Quackenbush,Brunnthal Werke', 'B8,Tom,Berg,']), 0)
	);
	const failed = await importAll(csv(HEADER, [colleague, 'Zephyrine,Quackenbush,,,Brunnthal Werke,,Allergic to lilies 4711,']));
	expect(failed.ledger).toMatchObject({ created: 1, failed: 1 });
	const found = await named('zephyrine QUACKENBUSH');
	expect(found.map((f) => [f.kind, f.name, f.of, f.row])).toEqual([
		['visitor', 'Zephyrine Quackenbush', EVENT.name, 0],
		['attendee', 'Zephyrine Quackenbush', 'leads.csv', 1],
		['row', 'Zephyrine Quackenbush', 'leads.csv', 3]
	]);
	const whom = { name: 'Zephyrine Quackenbush', places: found.map((f) => f.id) };
	const report = await reportOn(whom);
	for (const text of ['Everything kept about Zephyrine Quackenbush', EVENT.name, 'Allergic to lilies 4711', 'leads.csv, row 3', 'b7'])
		expect(report).toContain(text);
	expect(report).not.toContain('Berg');
	const said = value(await api.erasePreview(whom, nothing));
	expect(said).toMatchObject({ contacts: [], rows: 1, imports: 1, visitors: 1, attendees: 1, pictures: 0, hashed: false, blocked: null });
	expect(value(await api.eraseContact(whom, nothing))).toEqual(said);
	expect(await scanRaw(HERS)).toEqual([]);
	expect((await scanRaw(['Berg'])).length).toBeGreaterThan(0);
	expect(await named('Zephyrine Quackenbush')).toEqual([]);
	expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
});

it('CON-4: of several of one name only those that were chosen go; who can be found otherwise is not among them', async () => {
	await visitor('Bo Li', 'Acme', 'first note 11');
	await visitor('Bo', 'Birch', 'second note 22');
	await visitor('Bo Li', 'Cedar', 'third note 33', { email: 'bo.li@cedar-works.com' });
	await visitor('Bob Lindner', 'Dorn');
	const found = await named('Bo Li');
	expect(found.map((f) => f.company).sort()).toEqual(['Acme', 'Birch']);
	const whom = { name: 'Bo Li', places: found.filter((f) => f.company === 'Acme').map((f) => f.id) };
	expect(await reportOn(whom)).not.toContain('note 22');
	value(await api.eraseContact(whom, nothing));
	expect(await scanRaw(['first note 11'])).toEqual([]);
	for (const left of ['second note 22', 'third note 33', 'Bo Li', 'Bob Lindner']) expect((await scanRaw([left])).length).toBeGreaterThan(0);
	expect((await named('Bo Li')).map((f) => f.company)).toEqual(['Birch']);
	expect(code(await api.erasePreview({ name: 'Bo Li', places: [] }, nothing))).toBe('contactGone');
	expect(await named(' ')).toEqual([]);
});
