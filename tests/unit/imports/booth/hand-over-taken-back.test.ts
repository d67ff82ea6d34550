import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '#workers/backup/format';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, bundleOf, draft, people, value } from './tablets';

const ADA = {
	id: 'aaaaaaaa-1',
	at: 1_790_000_000_000,
	draft: draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' } })
};
const GRACE = {
	id: 'bbbbbbbb-1',
	at: 1_790_000_100_000,
	draft: draft({ values: { fullName: 'Grace Hopper', email: 'grace@compilers.example.com' } })
};
const ALAN = {
	id: 'cccccccc-1',
	at: 1_790_000_200_000,
	draft: draft({ values: { fullName: 'Alan Turing', email: 'alan@machines.example.com' } })
};
const names = async (): Promise<string[]> => (await api.visitors(EVENT.id)).map((l) => l.name).sort();
const give = async (): Promise<File> => new File([value(await api.handOverFile(EVENT.id, null)).blob], 'a.muster');
const take = async (file: File) => value(await api.receiveFile(file, null, nothing));

/** What a tablet with Ada and Grace hands over before and after Ada is taken back. */
async function twoFiles(): Promise<{ before: File; after: File }> {
	const before = await bundleOf('one', [ADA, GRACE]);
	value(await api.takeBackVisitor(EVENT, ADA.id));
	return { before, after: await give() };
}
const clock = Date.now;
/** The clock goes on by so many ms. */
const laterBy = (ms: number): void => {
	vi.spyOn(Date, 'now').mockImplementation(() => clock.call(Date) + ms);
};
beforeEach(plainDevice);
afterEach(() => {
	vi.restoreAllMocks();
});

describe('a visitor who was taken back, on the other tablet (CAP-1, hand-over)', () => {
	it('CAP-1: goes there too, with the contact that was made for them alone, in whatever order the files come, and on to a third tablet', async () => {
		const { before, after } = await twoFiles();
		await plainDevice();
		expect(await take(before)).toMatchObject({ visitors: 2, created: 2, takenBack: 0 });
		expect(await take(after)).toMatchObject({ visitors: 1, known: 1, takenBack: 1 });
		expect([await names(), (await people()).contacts.length]).toEqual([['Grace Hopper'], 1]);
		expect(await take(after)).toMatchObject({ known: 1, takenBack: 0 });
		const on = await give();
		await plainDevice();
		await take(on);
		// The older file comes last.
		expect(await take(before)).toMatchObject({ visitors: 2, created: 0, known: 2 });
		expect(await names()).toEqual(['Grace Hopper']);
	});

	it('CAP-1: nothing that they said travels, and a version that does not know of it reads the file as before', async () => {
		const { after } = await twoFiles();
		const lists: Record<string, string> = {};
		const counts = await readBackup(after, null, async (list, entries) => {
			lists[list] = JSON.stringify(entries);
			return true;
		});
		expect(counts).toMatchObject({ ok: true, value: { visitors: 1, takenBack: 1 } });
		expect(lists['visitors']).not.toContain('Ada');
		expect(lists['takenBack']).toContain(ADA.id);
		expect(lists['takenBack']).not.toContain('Ada');
		expect(lists['takenBack']).not.toContain('engines');
	});

	it('CAP-1: the only visitor taken back can be handed over still', async () => {
		const before = await bundleOf('one', [ADA]);
		value(await api.takeBackVisitor(EVENT, ADA.id));
		const after = await give();
		await plainDevice();
		await take(before);
		expect(await take(after)).toMatchObject({ visitors: 0, takenBack: 1 });
		expect(await names()).toEqual([]);
	});

	it('IMP-13, CAP-1: an event that was taken back as a whole goes there too, but for whoever stayed here or was filled in later there', async () => {
		const before = await bundleOf('one', [ADA, GRACE, ALAN]);
		await plainDevice();
		await take(before);
		// Grace was worked on here, and stays.
		const grace = (await api.visitors(EVENT.id)).find((l) => l.name === 'Grace Hopper')?.contactId ?? 0;
		laterBy(60_000);
		value(await api.saveContact({ fullName: 'Grace Hopper', email: 'grace@compilers.example.com', company: 'Compilers' }, grace));
		value(await api.undoImport(`booth-${EVENT.id}`, 'keep', nothing));
		expect((await people()).contacts.length).toBe(1);
		const after = await give();
		await plainDevice();
		await take(before);
		// Here it is Alan who says more since.
		laterBy(120_000);
		value(
			await api.capture(EVENT, draft({ values: { fullName: 'Alan M. Turing', email: 'alan@machines.example.com' } }), null, { id: ALAN.id })
		);
		expect(await take(after)).toMatchObject({ takenBack: 1 });
		expect([await names(), (await people()).contacts.length]).toEqual([['Alan M. Turing', 'Grace Hopper'], 2]);
		expect(await take(after)).toMatchObject({ takenBack: 0 });
	});

	it('CAP-1: a clock that was set back makes no word older: what was completed then, and who was taken back, still travels', async () => {
		const before = await bundleOf('one', [ADA, GRACE]);
		laterBy(ADA.at - 86_400_000 - clock.call(Date));
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada King', email: 'ada@engines.example.com' } }), null, { id: ADA.id }));
		value(await api.takeBackVisitor(EVENT, GRACE.id));
		const after = await give();
		await plainDevice();
		await take(before);
		expect(await take(after)).toMatchObject({ takenBack: 1 });
		expect((await api.visitor(EVENT.id, ADA.id))?.draft.values.fullName).toBe('Ada King');
		expect((await api.visitors(EVENT.id)).map((l) => l.id)).toEqual([ADA.id]);
	});

	it('CAP-1: whoever was filled in later here, or belongs to a contact that somebody worked on, stays', async () => {
		const { before, after } = await twoFiles();
		await plainDevice();
		await take(before);
		laterBy(60_000);
		value(await api.capture(EVENT, draft({ values: { fullName: 'Ada King', email: 'ada@engines.example.com' } }), null, { id: ADA.id }));
		expect(await take(after)).toMatchObject({ takenBack: 0 });
		expect(await names()).toEqual(['Ada King', 'Grace Hopper']);

		await plainDevice();
		await take(before);
		const id = (await api.visitors(EVENT.id)).find((l) => l.name === 'Ada Byron')?.contactId ?? 0;
		laterBy(120_000);
		value(await api.saveContact({ fullName: 'Ada Byron', email: 'ada@engines.example.com', company: 'Engines Ltd' }, id));
		expect(await take(after)).toMatchObject({ takenBack: 0 });
		expect(await names()).toEqual(['Ada Byron', 'Grace Hopper']);
	});

	it('CAP-1, CON-3: work on a contact counts also where the clock was set back before it; another visit or the newer word of the visitor is none', async () => {
		const { before, after } = await twoFiles();
		await plainDevice();
		await take(before);
		const id = (await api.visitors(EVENT.id)).find((l) => l.name === 'Ada Byron')?.contactId ?? 0;
		laterBy(-86_400_000);
		value(await api.saveContact({ fullName: 'Ada Byron', email: 'ada@engines.example.com', company: 'Engines Ltd' }, id));
		expect(await take(after)).toMatchObject({ takenBack: 0 });
		expect(await names()).toEqual(['Ada Byron', 'Grace Hopper']);

		await plainDevice();
		await take(before);
		laterBy(-172_800_000);
		value(await api.capture(EVENT, ADA.draft, null));
		expect(await take(after)).toMatchObject({ takenBack: 1 });
		expect((await api.visitors(EVENT.id)).map((l) => l.name).sort()).toEqual(['Ada Byron', 'Grace Hopper']);
	});
});
