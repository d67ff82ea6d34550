import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#domain/result';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const settings = (type: 'text' | 'number') => ({
	customFields: ['Hall', 'Stand'].map((label) => ({ id: `custom:${label.toLowerCase()}` as const, label, type }))
});

beforeEach(plainDevice);

describe('APP-5, MAP-2: the backup of another device whose fields of the same name are of another type', () => {
	it('MAP-2: a column wants a look where its values are none of the type here, and only there; nothing of it is lost', async () => {
		await api.saveSettings(settings('text'));
		await importAll(csv('Name,Email,Hall,Stand', ['Ana Silva,ana@orion.com,7,12', 'Ben Okoye,ben@lumen.com,8,near the door']));
		const { blob } = value(await api.makeBackup(null, nothing));
		await plainDevice();
		await api.saveSettings(settings('number'));
		const { file } = value(await api.backupContacts(new File([blob], 'b.muster'), null, nothing));
		const { mapping } = value(await api.inspectFiles([file]));
		const of = (header: string) => mapping.find((m) => m.header === header)!;
		expect([of('Hall').confidence, of('Hall').warning]).toEqual([1, undefined]);
		expect([of('Stand').confidence, of('Stand').warning?.code]).toEqual([0.5, 'mappedOwnFieldOther']);
		await importAll(file);
		expect((await api.ownFields()).fields.map((f) => [f.field.label, f.field.type, f.contacts])).toEqual([
			['Hall', 'number', 2],
			['Stand', 'number', 2]
		]);
	});
});
