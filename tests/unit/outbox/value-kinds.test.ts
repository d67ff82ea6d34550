import { beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import { typedProperties, typedValue } from '#domain/deliveries/value-kinds';
import { hookBody } from '#workers/connectors/kit/hook-body';
import type { Store } from '#workers/store/engine/open';
import { changeSettings } from '#workers/store/settings';
import { finished } from './steps';
import { freshStore, person, sandboxAt, seedContacts, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
	await changeSettings(db, () => ({
		...defaultSettings(),
		customFields: [
			{ id: 'custom:booth-size', label: 'Booth size', type: 'number' },
			{ id: 'custom:vip', label: 'VIP', type: 'yesNo' },
			{ id: 'custom:badge', label: 'Badge', type: 'text' }
		]
	}));
});

const contact = (i: number): ReturnType<typeof person> => ({
	...person(i),
	visits: '3',
	'custom:booth-size': '12.50',
	'custom:vip': i === 0 ? 'yes' : 'no',
	'custom:badge': '0042'
});

function recorder() {
	const sent: Record<string, unknown>[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: Record<string, unknown>[] };
			sent.push(...records);
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created' })) });
		}
	});
	return { sent, t };
}

it('PUSH-1, PUSH-2: a webhook gets numbers as numbers and yes or no as true or false, as the dry run shows them', async () => {
	const { sent, t } = recorder();
	const d = await sandboxAt(db, 'https://crm.example');
	const ids = await seedContacts(db, 2, contact);
	const dry = await t.api.dryRun(d.id, ids, 5);
	const made = await t.api.createBatch(d.id, ids, 'Fair');
	if (!made.ok || !dry.ok) throw new Error('not made');
	await finished(t, made.value.id);
	expect(sent).toMatchObject([
		{ visits: 3, 'booth-size': 12.5, vip: true, badge: '0042', phone1: '+4915112345678' },
		{ visits: 3, 'booth-size': 12.5, vip: false, badge: '0042' }
	]);
	expect(dry.value.records.map((r) => typedProperties(r.properties, dry.value.kinds))).toEqual(
		sent.map(({ externalId: _, ...properties }) => properties)
	);
});

it('PUSH-4: a delivery that an earlier version made is sent as it was made, and a type that changes later changes nothing of one that waits', async () => {
	const { sent, t } = recorder();
	const d = await sandboxAt(db, 'https://crm.example', {}, { paused: true });
	const ids = await seedContacts(db, 1, contact);
	const before = await t.api.createBatch(d.id, ids, 'Before');
	const since = await t.api.createBatch(d.id, ids, 'Since');
	if (!before.ok || !since.ok) throw new Error('not made');
	const { kinds: _, ...old } = before.value;
	await db.put('batches', old, old.id);
	await changeSettings(db, (now) => ({ ...now, customFields: now.customFields.map((f) => ({ ...f, type: 'text' as const })) }));
	await t.api.resumeDestination(d.id);
	await finished(t, since.value.id);
	expect(sent).toMatchObject([
		{ 'booth-size': '12.50', vip: 'yes' },
		{ 'booth-size': 12.5, vip: true }
	]);
});

it('PUSH-1: CSV and web forms keep the text, and a number that JSON would change stays text', () => {
	const records = [{ externalId: 'd-1', properties: { size: '12.50', vip: 'yes' } }];
	const batch = { id: 'b', label: '', requestId: 'b-0', kinds: { size: 'number', vip: 'yesNo' } as const };
	const envelope = { batch: 'batch', records: 'records' };
	expect(hookBody('csv', records, batch, envelope)).toContain('d-1,12.50,yes');
	expect(hookBody('form', records, batch, envelope)).toBe('size=12.50&vip=yes&externalId=d-1');
	expect(hookBody('ndjson', records, batch, envelope)).toBe('{"size":12.5,"vip":true,"externalId":"d-1"}\n');
	for (const text of ['12345678901234567890', '007', '1e5', 'about 5', '']) expect(typedValue(text, 'number')).toBe(text);
	expect(typedValue('maybe', 'yesNo')).toBe('maybe');
});

it('PUSH-2: the dry run names own fields with values that a CRM has no name for, and is quiet once they are mapped', async () => {
	const { t } = recorder();
	const d = await sandboxAt(db, 'https://crm.example', { token: 't', relayUrl: 'https://relay.example' }, { connector: 'hubspot' });
	// Only one far behind those shown has a badge; nobody is a VIP.
	const ids = await seedContacts(db, 40, (i) => ({ ...person(i), 'custom:booth-size': '3', ...(i === 30 && { 'custom:badge': 'B' }) }));
	const unsent = async (): Promise<string[] | undefined> => {
		const dry = await t.api.dryRun(d.id, ids, 3);
		if (!dry.ok) throw new Error(dry.problem.code);
		return dry.value.unsent;
	};
	expect(await unsent()).toEqual(['Booth size', 'Badge']);
	const mapping = { scoreField: d.scoreField, tierField: d.tierField, factorsField: d.factorsField };
	await t.api.saveFieldMapping(d.id, { ...mapping, fields: { 'custom:booth-size': 'size', 'custom:badge': 'badge' } });
	expect(await unsent()).toBeUndefined();
	expect(await t.api.dryRun((await sandboxAt(db, 'https://hook.example', {}, { id: 'hook' })).id, ids, 3)).not.toMatchObject({
		value: { unsent: expect.anything() }
	});
});
