import { beforeEach, expect, it } from 'vitest';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, plainDevice } from '../harness';
import { draft, EVENT, value } from './tablets';

beforeEach(plainDevice);

const contacts = async (): Promise<string[]> => {
	const db = await openStore();
	const serials = (await db.getAll('imports')).flatMap((m) => m.chunks);
	const all = await readContacts(
		db,
		serials.flatMap((s) => [0, 1, 2, 3].map((i) => s * 1024 + i))
	);
	return all.map(({ values }) => `${values.fullName} ${values.company}`).sort();
};
const visit = (fullName: string, company: string, into: number | null = null) =>
	api.capture(EVENT, draft({ values: { fullName, company, email: 'info@orion-pack.com' } }), into);

it('CAP-1, IMP-10, DUP-8: a visitor of another name at the mailbox of one who is here renames nobody: a person says whether they are one', async () => {
	const ann = value(await visit('Ann Smith', 'Orion'));
	expect(value(await visit('Bob Jones', 'Orion'))).toMatchObject({ id: null, merged: false, held: true });
	expect(await contacts()).toEqual(['Ann Smith Orion']);
	const [waits] = (await api.heldPage(0, 10)).entries;
	expect(waits).toMatchObject({ why: 'sharedMail', match: { kind: 'stored', ref: ann.id, type: 'email' } });
	expect(value(await api.decideHeld([waits!.id], 'keepBoth'))).toMatchObject({ created: 1, sameKey: 0 });
	expect(await contacts()).toEqual(['Ann Smith Orion', 'Bob Jones Orion']);
	// From then on each is known by the own name, in short too.
	expect(value(await visit('Bob Jones', 'Orion Ltd'))).toMatchObject({ merged: true, held: false });
	expect(value(await visit('A. Smith', 'Orion Inc'))).toMatchObject({ id: ann.id, merged: true, held: false });
	expect((await contacts()).map((c) => c.replace(/^\S+ /u, ''))).toEqual(['Smith Orion Inc', 'Jones Orion Ltd']);
});

it('CAP-1: whom a person adds to somebody of another name is added, and one without a name is', async () => {
	const ann = value(await visit('Ann Smith', 'Orion'));
	expect(value(await visit('Anna Jones', 'Orion', ann.id))).toMatchObject({ id: ann.id, merged: true, held: false });
	expect(await api.heldCount()).toBe(0);
});

it('CAP-1, DUP-8: whom a person saves as a new contact is added to nobody: at the mailbox of one of nearly the same name it waits for a decision', async () => {
	const ann = value(await visit('Ann Smith', 'Orion'));
	const apart = (fullName: string, email: string) =>
		api.capture(EVENT, draft({ values: { fullName, company: 'Orion', email } }), null, { apart: true });
	expect(value(await apart('Anna Smith', 'info@orion-pack.com'))).toMatchObject({ id: null, merged: false, held: true });
	expect(await contacts()).toEqual(['Ann Smith Orion']);
	const [waits] = (await api.heldPage(0, 10)).entries;
	expect(waits).toMatchObject({ match: { kind: 'stored', ref: ann.id } });
	expect(value(await api.decideHeld([waits!.id], 'keepBoth'))).toMatchObject({ created: 1 });
	expect(await contacts()).toEqual(['Ann Smith Orion', 'Anna Smith Orion']);
	// Nobody else has this one: there is nothing to decide.
	expect(value(await apart('Ann Smith', 'ann@home.example.com'))).toMatchObject({ merged: false, held: false });
});
