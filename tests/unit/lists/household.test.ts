import { beforeEach, describe, expect, it } from 'vitest';
import { noUploadOptions } from '#domain/lists/lead-list';
import { api, plainDevice } from '../imports/harness';
import { makeList, makeProcess, namesIn, upload, valueOf } from './support';

beforeEach(plainDevice);

const NUMBER = '+441632960101';
const row = (name: string, email = ''): string => `${name},${email},${NUMBER},,,,,`;

/** Two people of one number, of whom one at most has an email. */
const TWO: Record<string, [string, string]> = {
	'a couple': [row('Peter,Holloway'), row('Susan,Holloway')],
	'a couple of whom one has an email': [row('Peter,Holloway', 'peter@holloway-mail.com'), row('Susan,Holloway')],
	'names a letter or two apart': [row('Christian,Wegener'), row('Christina,Wegener')],
	twins: [row('Lena,Aschauer'), row('Lina,Aschauer')],
	'father and son': [row('Thomas,Langford Sr.'), row('Thomas,Langford Jr.')],
	'a Slavic couple': [row('Marek,Kamiński'), row('Maria,Kamińska')]
};
/** One person of one number. */
const ONE: Record<string, [string, string]> = {
	'the same name': [row('Peter,Holloway'), row('PETER,Holloway')],
	'an initial': [row('P.,Holloway'), row('Peter,Holloway')],
	'a mistake': [row('Peter,Holloway'), row('Peter,Hollloway')],
	'a short form': [row('Robert,Miller'), row('Bob,Miller')],
	'another alphabet': [row('Иван,Петров'), row('Ivan,Petrov')]
};

describe('people of one number in a lead list', () => {
	it.each(Object.keys(TWO))(
		'LST-3: %s are never merged in silence, be it within a file, against who is listed, or by hand',
		async (what) => {
			const [first, second] = TWO[what]!;
			const list = await makeList((await makeProcess()).id, 'L');
			const together = await upload(list.id, [first, second], { update: true });
			expect(together.ledger).toMatchObject({ total: 2, created: 1, merged: 0, held: 1 });
			const before = await namesIn(list.id);
			expect((await upload(list.id, [second], { update: true, churn: true })).ledger).toMatchObject({ total: 1, merged: 0 });
			expect(await namesIn(list.id)).toEqual(before);
			const [firstName, lastName] = second.split(',');
			const added = valueOf(
				await api.addToList(
					{ listId: list.id, ...noUploadOptions(), update: true },
					{ firstName: firstName!, lastName: lastName!, phone1: NUMBER }
				)
			);
			expect(added.outcome).toBe('added');
			expect(await namesIn(list.id)).toEqual([...before, `${firstName} ${lastName}`]);
		}
	);

	it.each(Object.keys(ONE))('LST-3: %s is one person, who is not listed twice', async (what) => {
		const [first, second] = ONE[what]!;
		const list = await makeList((await makeProcess()).id, 'L');
		expect((await upload(list.id, [first], { update: true })).ledger).toMatchObject({ created: 1 });
		expect((await upload(list.id, [second], { update: true })).ledger).toMatchObject({ total: 1, merged: 1 });
		expect(await namesIn(list.id)).toHaveLength(1);
	});
});
