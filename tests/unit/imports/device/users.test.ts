import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '#domain/booth/booth';
import {
	ADJUSTABLE_ROLES,
	isAllowed,
	PERMISSIONS,
	permissionsOf,
	soleKeeper,
	withPermission,
	type Permission
} from '#domain/device/permissions';
import { messageText } from '#domain/messages/index';
import type { Result } from '#domain/result';
import { ROLES, type Role } from '#domain/device/users';
import { guarded } from '#workers/guard';
import { pipelineNeeds } from '#workers/imports/needs';
import { refusedSettings } from '#workers/imports/device/users';
import { listsNeeds } from '#workers/lists/needs';
import { deliveryNeeds } from '#workers/outbox/needs';
import { queryApi } from '#workers/query/api';
import { auditPage, verifyAudit } from '#workers/query/audit';
import { queryNeeds } from '#workers/query/needs';
import { hear } from '#workers/query/snapshot';
import { api, csv, freshDevice, importAll, nothing, toReview } from '../harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const code = (r: Result<unknown> | null): string => (r === null || r.ok ? 'ok' : r.problem.code);
const window = guarded(api, pipelineNeeds);
beforeEach(freshDevice);

/** Somebody with this role at work; returns their id. */
async function at(role: Role): Promise<string> {
	const { users } = value(await api.saveUser(null, `A ${role}`, role));
	const { id } = users.at(-1)!;
	value(await api.switchUser(id));
	return id;
}

describe('HIS-3: users of this device', () => {
	it('HIS-3: a device where nobody was added is as it was: the profile is its user, and everything is allowed', async () => {
		value(await api.saveSettings({ userName: 'Ana' }));
		expect(await api.listUsers()).toMatchObject({
			added: false,
			current: { name: 'Ana', owner: true, role: 'marketingAdministrator' },
			users: [{ name: 'Ana' }]
		});
		expect(code(await window.deleteContacts([]))).toBe('ok');
		expect(await refusedSettings({ permissions: {}, defaultCountry: 'DE' })).toBeNull();
	});

	it('HIS-3, HIS-2: the first addition makes the profile the owner; every entry of the log names who was at work', async () => {
		value(await api.saveSettings({ userName: 'Ana' }));
		const { users } = value(await api.saveUser(null, '  Tom Berg ', 'operationsManager'));
		expect(users.map((u) => [u.name, u.owner, u.role])).toEqual([
			['Ana', true, 'marketingAdministrator'],
			['Tom Berg', false, 'operationsManager']
		]);
		value(await api.switchUser(users[1]!.id));
		expect((await api.getSettings()).userName).toBe('Tom Berg');
		await importAll(csv('First Name,Last Name,Email', ['Eva,Lind,eva@lind-bau.de']));
		value(await api.saveSettings({ userName: 'Thomas Berg' }));
		expect((await api.listUsers()).current.name).toBe('Thomas Berg');
		const log = (await auditPage(null, null, 100)).entries;
		expect(new Set(log.filter((e) => e.action.startsWith('import.')).map((e) => e.by))).toEqual(new Set(['Tom Berg']));
		expect(log.filter((e) => e.action.startsWith('user.')).map((e) => [e.action, e.by])).toEqual([
			['user.switched', 'Tom Berg'],
			['user.added', 'Ana']
		]);
		expect(await verifyAudit(null, nothing)).toMatchObject({ brokenAt: null });
	});

	it('HIS-3: names are there and apart; the owner and whoever is at work can’t be removed', async () => {
		value(await api.saveSettings({ userName: 'Ana' }));
		const tom = value(await api.saveUser(null, 'Tom', 'supervisor')).users[1]!;
		expect([
			code(await api.saveUser(null, ' ', 'supervisor')),
			code(await api.saveUser(null, 'tom', 'supervisor')),
			code(await api.saveUser('nobody', 'X', 'supervisor'))
		]).toEqual(['userNameNeeded', 'userNameTaken', 'userGone']);
		expect([code(await api.removeUser('owner')), code(await api.removeUser('nobody'))]).toEqual(['userIsOwner', 'userGone']);
		value(await api.switchUser(tom.id));
		expect([code(await api.removeUser('owner')), code(await api.saveUser(tom.id, 'Tom', 'marketingAdministrator'))]).toEqual([
			'notAdministrator',
			'notAdministrator'
		]);
		value(await api.switchUser('owner'));
		expect(value(await api.removeUser(tom.id)).users.map((u) => u.name)).toEqual(['Ana']);
	});
});

describe('HIS-3: permissions', () => {
	it('HIS-3: administrators and owners may everything whatever the table says; each cell can be switched there and back', () => {
		expect(ROLES.filter((r) => PERMISSIONS.every((p) => isAllowed({ role: r, owner: false }, { marketingAdministrator: [] }, p)))).toEqual([
			'marketingAdministrator'
		]);
		expect(PERMISSIONS.every((p) => isAllowed({ role: 'accountExecutive', owner: true }, { accountExecutive: [] }, p))).toBe(true);
		for (const role of ADJUSTABLE_ROLES)
			for (const p of PERMISSIONS) {
				const had = permissionsOf(role, {}).includes(p);
				const turned = withPermission({}, role, p, !had);
				expect([isAllowed({ role, owner: false }, turned, p), withPermission(turned, role, p, had)]).toEqual([!had, {}]);
			}
	});

	it.each(ROLES)(
		'HIS-3: %s: every call of the workers is refused exactly where the table says so, as data and with a sentence',
		async (role) => {
			await at(role);
			const all = { ...pipelineNeeds, ...queryNeeds, ...deliveryNeeds, ...listsNeeds } as Record<string, Permission>;
			const asked = guarded(
				Object.fromEntries(Object.keys(all).map((name) => [name, async () => ({ ok: true, value: 'done' })])),
				all
			) as Record<string, () => Promise<Result<unknown>>>;
			for (const [name, permission] of Object.entries(all)) {
				const said = await asked[name]!();
				expect([name, code(said)]).toEqual([name, permissionsOf(role, {}).includes(permission) ? 'ok' : 'notAllowed']);
				if (!said.ok) expect(messageText(said.problem)).toMatch(/^Your role, .+, may not .+\.$/);
			}
		}
	);

	it('HIS-3: saving events or consents as a file is export, a field made while mapping is import, and who pauses a delivery may deliver', () => {
		expect([queryNeeds.exportEvents, pipelineNeeds.consentReport, pipelineNeeds.addCustomField, deliveryNeeds.pauseBatch]).toEqual([
			'export',
			'export',
			'import',
			'push'
		]);
	});

	it('HIS-3: many contacts at once, what came of a call, and the log are not everybody’s: the worker refuses them, not the button alone', async () => {
		await importAll(csv('First Name,Last Name,Email', ['Eva,Lind,eva@lind-bau.de']));
		await at('accountExecutive');
		const ids = Uint32Array.of(1024);
		const change = { kind: 'set', field: 'city', value: 'Bremen' } as const;
		expect([
			code(await window.bulkEdit(ids, change, nothing)),
			code(await window.undoBulkEdit('edit/1-many', nothing)),
			code(await guarded(queryApi, queryNeeds).auditPage(null, null, 10)),
			listsNeeds.attempt,
			listsNeeds.takeBackAttempt
		]).toEqual(['notAllowed', 'notAllowed', 'notAllowed', 'lists', 'lists']);
		expect((await queryApi.contact(1024))!.values.city).toBeUndefined();
		value(await api.switchUser('owner'));
		expect(code(await window.bulkEdit(ids, change, nothing))).toBe('ok');
		expect(value(await guarded(queryApi, queryNeeds).auditPage(null, null, 1)).entries[0]!.action).toBe('contacts.edited');
	});

	it('HIS-2, HIS-3: nobody takes another user’s name, or none, in their profile: the log says by name who acted', async () => {
		expect(code(await refusedSettings({ userName: '' }))).toBe('ok');
		await api.saveSettings({ userName: 'Ann' });
		await at('accountExecutive');
		expect([
			code(await refusedSettings({ userName: ' ann ' })),
			code(await refusedSettings({ userName: '  ' })),
			code(await refusedSettings({ userName: 'Eva Lind', theme: 'dark' })),
			code(await refusedSettings({ userName: 'A accountExecutive' }))
		]).toEqual(['userNameTaken', 'userNameNeeded', 'ok', 'ok']);
	});

	it('HIS-3, CAP-1: everybody takes back whom they captured, and somebody else’s visitor who may delete; one contact’s score is everybody’s', async () => {
		const event = { id: 'h26', name: 'Fair', source: '', goal: 0, qualifiers: [], nextSteps: [], consentText: '' };
		const capture = async (email: string): Promise<{ captureId: string; id: number | null }> =>
			value(await window.capture(event, { ...emptyDraft(), values: { email } }, null));
		const owners = await capture('ada@engines.co.uk');
		await at('accountExecutive');
		const own = await capture('tom@engines.co.uk');
		expect(code(await window.takeBackVisitor(event, owners.captureId))).toBe('notAllowed');
		expect((await window.visitors(event.id)).map((v) => v.contactId)).toEqual([own.id, owners.id]);
		expect(code(await window.setScore(owners.id ?? 0, 80, 'Met her'))).toBe('ok');
		expect(code(await window.takeBackVisitor(event, own.captureId))).toBe('ok');
		value(await api.switchUser('owner'));
		await at('operationsManager');
		expect(value(await window.takeBackVisitor(event, owners.captureId)).total).toBe(0);
	});

	it('HIS-3, DUP-6: a merge is taken back by those who may settle duplicates alone; an edit by everybody', async () => {
		const header = 'First Name,Last Name,Email';
		await importAll(csv(header, ['Eva,Lind,eva@lind-bau.de']));
		await importAll(csv(header, ['Evelyn,Lind,eva@lind-bau.de']));
		const events = async (kind: string): Promise<string> => (await queryApi.contact(1024))!.history.find((e) => e.kind === kind)!.id;
		const merge = await events('merged');
		await at('accountExecutive');
		expect(await window.undoEvent(1024, merge)).toMatchObject({ ok: false, problem: { code: 'notAllowed', params: { what: 'decide' } } });
		expect(await queryApi.count({})).toBe(1);
		const { values } = (await queryApi.contact(1024))!;
		value(await window.saveContact({ ...values, city: 'Bremen' }, 1024));
		hear({ kind: 'contacts', serials: [1] });
		value(await window.undoEvent(1024, await events('edited')));
		value(await api.switchUser('owner'));
		value(await window.undoEvent(1024, merge));
		hear({ kind: 'contacts', serials: [1] });
		expect(await queryApi.count({})).toBe(2);
	});

	it('HIS-3: an import is thrown away by those who may import alone', async () => {
		const { id } = await toReview(csv('First Name,Last Name,Email', ['Eva,Lind,eva@lind-bau.de']));
		await at('salesManager');
		expect(code(await window.cancelImport(id))).toBe('notAllowed');
		expect((await api.getImport(id))?.phase).toBe('review');
		value(await api.switchUser('owner'));
		expect(code(await window.cancelImport(id))).toBe('ok');
	});

	it('HIS-3: who alone could mend a forgotten passphrase is known', () => {
		const user = (id: string, role: Role, owner = false) => ({ id, name: id, role, owner, createdAt: 1 });
		const [owner, second, rep] = [user('owner', 'supervisor', true), user('second', 'marketingAdministrator'), user('rep', 'supervisor')];
		expect(soleKeeper([owner, second, rep], ['owner', 'rep'])).toBe(owner);
		expect(soleKeeper([owner, second, rep], ['second', 'rep'])).toBe(second);
		expect([soleKeeper([owner, second, rep], ['owner', 'second']), soleKeeper([owner, rep], [])]).toEqual([null, null]);
	});

	it('HIS-3: what is refused changes nothing, and the table is the administrator’s', async () => {
		await importAll(csv('First Name,Last Name,Email', ['Eva,Lind,eva@lind-bau.de']));
		await at('supervisor');
		expect(await window.deleteContacts([1024])).toMatchObject({
			ok: false,
			problem: { code: 'notAllowed', params: { what: 'delete', role: 'supervisor' } }
		});
		expect([
			code(await refusedSettings({ theme: 'dark', language: 'de', singleKeys: false })),
			code(await refusedSettings({ defaultCountry: 'DE' }))
		]).toEqual(['ok', 'notAllowed']);
		value(await api.switchUser('owner'));
		value(
			await api.saveSettings({
				permissions: withPermission(withPermission({}, 'supervisor', 'settings', true), 'supervisor', 'delete', true)
			})
		);
		const tom = (await api.listUsers()).users.find((u) => !u.owner)!;
		value(await api.switchUser(tom.id));
		expect([
			code(await refusedSettings({ defaultCountry: 'DE' })),
			code(await refusedSettings({ permissions: {} })),
			code(await window.deleteContacts([]))
		]).toEqual(['ok', 'notAdministrator', 'ok']);
	});

	it('HIS-3: somebody who is gone has the least rights, never the owner’s', async () => {
		const id = await at('operationsManager');
		const { openStore } = await import('#workers/store/engine/open');
		await (await openStore()).delete('users', id);
		expect(code(await window.deleteContacts([]))).toBe('notAllowed');
	});
});
