import { beforeEach, describe, expect, it } from 'vitest';
import { pipelineApi as api } from '#workers/imports/api';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { freshDevice } from '../harness';

beforeEach(freshDevice);

describe('CON-3: a contact that a rule of today would refuse', () => {
	const visitor = { firstName: 'Ada', lastName: 'Byron', fullName: 'Ada Byron', phone1: '+442071838750' };

	/** Somebody without email, from when a phone was enough. */
	async function withoutEmail(): Promise<number> {
		await api.saveSettings({ requiredPolicy: 'emailOrPhone' });
		const saved = await api.saveContact(visitor, null);
		await api.saveSettings({ requiredPolicy: 'emailAndName' });
		if (!saved.ok) throw new Error(saved.problem.code);
		return saved.value.id;
	}
	const refusal = async (values: Record<string, string>, id: number | null): Promise<string> => {
		const saved = await api.saveContact(values, id, id === null ? undefined : visitor);
		return saved.ok ? '' : saved.problem.code;
	};

	it('is corrected all the same: what was wrong before and stays is said as a warning', async () => {
		const id = await withoutEmail();
		const check = await api.checkContact({ ...visitor, company: 'Engines Ltd' }, id);
		expect(check.issues.map((i) => [i.code, i.severity])).toContainEqual(['missingEmail', 'warning']);
		expect(check.issues.filter((i) => i.severity === 'error')).toEqual([]);
		expect(await refusal({ ...visitor, company: 'Engines Ltd' }, id)).toBe('');
		expect((await readContacts(await openStore(), [id]))[0]?.values.company).toBe('Engines Ltd');
	});

	it('is refused what breaks another rule, or the same one in another way; so is who is new', async () => {
		const id = await withoutEmail();
		expect(await refusal({ phone1: visitor.phone1 }, id)).toMatch(/^missing/);
		expect(await refusal({ ...visitor, email: 'ada.engines' }, id)).toMatch(/email/i);
		expect(await refusal(visitor, null)).toBe('missingEmail');
		expect((await api.checkContact(visitor, null)).issues.map((i) => [i.code, i.severity])).toContainEqual(['missingEmail', 'error']);
	});
});
