import { afterEach, beforeEach, expect, it } from 'vitest';
import { contact, readable, type Readable } from './readable';
import { finished } from './steps';
import { seedContacts, until } from './support';

let r: Readable;
beforeEach(async () => {
	r = await readable();
	r.crm.fields.add('lead_score').add('lead_tier');
});
afterEach(() => r.crm.stop());

let generation = 1;
async function delivered(jobTitle: string): Promise<string> {
	const ids = await seedContacts(r.db, 3, (i) => ({ ...contact(i), jobTitle }));
	await r.db.put('settings', ++generation, 'generation');
	const made = await r.t.api.createBatch(r.d.id, ids, jobTitle);
	if (!made.ok) throw new Error(made.problem.code);
	await finished(r.t, made.value.id);
	return made.value.id;
}
async function takenBack(id: string) {
	await r.t.api.takeBack(id, false);
	await until(async () => (await r.t.api.batch(id))!.takenBack?.state === 'done');
	return (await r.t.api.batch(id))!.takenBack!.counts;
}

it('PUSH-4: with the clock set back in between, the later delivery goes back first all the same', async () => {
	const first = await delivered('CEO');
	r.t.clock.now -= 3 * 3_600_000;
	const later = await delivered('CFO');
	expect(await r.t.api.takeBackPlan(first)).toMatchObject({ ok: true, value: { later: 3, deletes: 0 } });
	expect(await takenBack(first)).toMatchObject({ done: 0, failed: 3 });
	expect(r.crm.contacts.size).toBe(3);
	expect(await r.t.api.takeBackPlan(later)).toMatchObject({ ok: true, value: { later: 0, restores: 3 } });
	expect(await takenBack(later)).toMatchObject({ done: 3, failed: 0 });
	expect([...r.crm.contacts.values()].map((c) => c.properties.jobtitle)).toEqual(['CEO', 'CEO', 'CEO']);
	expect(await takenBack(first)).toMatchObject({ done: 3, failed: 0 });
	expect(r.crm.contacts.size).toBe(0);
});
