import { beforeEach, describe, expect, it } from 'vitest';
import type { HalfTyped } from '#domain/device/half-typed';
import type { Result } from '#domain/result';
import { stagedImport } from '../fix/fix-support';
import { api, freshDevice, nothing } from '../harness';
import { EMAIL, withTraces } from '../../privacy/traces';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const typed = (id: string, at: number, values: Record<string, string>, target = ''): HalfTyped => ({
	id,
	kind: 'contact',
	target,
	name: values['firstName'] ?? '',
	at,
	values
});
const ids = async (): Promise<string[]> => (await api.keptTyped()).map((t) => t.id);
beforeEach(freshDevice);

describe('what is typed and not saved', () => {
	it('HIS-3, APP-4: is kept with its newest letters, newest first, and is gone once it was saved or given up', async () => {
		await api.keepTyped(typed('a', 1, { firstName: 'Zo' }));
		await api.keepTyped(typed('b', 2, { firstName: 'Tom' }));
		await api.keepTyped(typed('a', 3, { firstName: 'Zoe' }));
		expect(await api.keptTyped()).toEqual([typed('a', 3, { firstName: 'Zoe' }), typed('b', 2, { firstName: 'Tom' })]);
		await api.forgetTyped('a');
		expect(await ids()).toEqual(['b']);
	});

	it('HIS-3: is its own user’s alone, and goes with the user', async () => {
		const { users } = value(await api.saveUser(null, 'Tom Berg', 'operationsManager'));
		await api.keepTyped(typed('owners', 1, { firstName: 'Zoe' }));
		value(await api.switchUser(users[1]!.id));
		expect(await ids()).toEqual([]);
		await api.keepTyped(typed('toms', 1, { firstName: 'Eva' }));
		await api.forgetTyped('owners');
		value(await api.switchUser(users[0]!.id));
		expect(await ids()).toEqual(['owners']);
		value(await api.removeUser(users[1]!.id));
		expect(await ids()).toEqual(['owners']);
	});

	it('HIS-3, IMP-8: a cell is offered while its import is open, and gone once it ended', async () => {
		const { id } = await stagedImport([['Zoe', 'New', 'zoe@', '', '', '']]);
		const cell = (key: string, target: string): HalfTyped => ({
			...typed(key, 1, { row: '2', field: 'email', text: 'zoe@new' }, target),
			kind: 'cell'
		});
		await api.keepTyped(cell('open', id));
		await api.keepTyped(cell('gone', 'no import'));
		expect(await ids()).toEqual(['open']);
		await api.cancelImport(id);
		expect(await ids()).toEqual([]);
	});

	it('CON-4: holds nothing of a person who was erased', async () => {
		const id = await withTraces(20);
		await api.keepTyped(typed('hers', 1, { email: EMAIL, note: `Write to ${EMAIL}` }, String(id)));
		value(await api.eraseContact(id, nothing));
		expect(JSON.stringify(await api.keptTyped())).not.toContain(EMAIL);
	});
});
