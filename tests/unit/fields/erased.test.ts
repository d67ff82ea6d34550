import { beforeEach, expect, it } from 'vitest';
import { scanRaw } from '../../support/raw-scan';
import { api, nothing } from '../imports/harness';
import { HERS, value, withTraces } from '../privacy/traces';

let id = 0;
beforeEach(async () => {
	id = await withTraces(20);
});
const costCentre = async () => (await api.getSettings()).customFields.find((f) => f.label === 'Cost Centre')!;

it('CON-4, MAP-2: what a person had in a field that was deleted, or has another type by now, goes with the person', async () => {
	const field = await costCentre();
	value(await api.retypeField(field.id, { type: 'number' }, nothing));
	value(await api.deleteField(field.id, nothing));
	expect((await scanRaw(['KS-990017'])).length).toBeGreaterThan(0);
	value(await api.eraseContact(id, nothing));
	expect(await scanRaw(HERS)).toEqual([]);
	// Bringing the field back brings nobody back.
	value(await api.restoreField(field.id, nothing));
	expect(await scanRaw(HERS)).toEqual([]);
});

it('CON-4, MAP-2: a choice that a person had under another name goes, too', async () => {
	const field = await costCentre();
	value(await api.retypeField(field.id, { type: 'choice', choices: ['KS-990017'] }, nothing));
	const change = { choices: [{ was: 'KS-990017', now: 'Hall 7' }], gone: [] };
	value(await api.changeChoices(field.id, change, nothing));
	value(await api.eraseContact(id, nothing));
	const hers = HERS.filter((text) => text !== 'KS-990017');
	expect(await scanRaw(hers)).toEqual([]);
	// What the choice was called stands in the log of the field, which says nothing of her.
	expect((await scanRaw(['KS-990017'])).map((t) => t.store).filter((store) => !['journal', 'settings'].includes(store))).toEqual([]);
});
