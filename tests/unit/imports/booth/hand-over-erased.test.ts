import { beforeEach, describe, expect, it } from 'vitest';
import { readCaptures } from '#workers/store/captures';
import { openStore } from '#workers/imports/context';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, bundleOf, draft, people, value } from './tablets';

beforeEach(plainDevice);

const T = 1_790_000_000_000;
const ADA = draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com', phone1: '+442079460123' }, note: 'Wants prices' });

describe('CON-4, CAP-1: somebody who was erased on one tablet', () => {
	it('CON-4, CAP-1: does not come back with the visitors of another tablet, however often; everybody else does', async () => {
		const other = await bundleOf('other', [
			{ id: 'aaaaaaaa-1', at: T, draft: ADA },
			{ id: 'aaaaaaaa-2', at: T + 1, draft: draft({ values: { fullName: 'Bob Roe', email: 'bob@mill.example.com' } }) }
		]);
		await plainDevice();
		const { id } = value(await api.capture(EVENT, ADA, null));
		value(await api.eraseContact(id ?? 0, nothing));
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ visitors: 2, created: 1, erased: 1 });
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ visitors: 2, created: 0, known: 1, erased: 1 });
		expect((await people()).contacts).toMatchObject([{ fullName: 'Bob Roe' }]);
		expect(JSON.stringify(await readCaptures(await openStore(), null))).not.toContain('Byron');
	});
});
