import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { readChunks, readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, csv, plainDevice, importAll, nothing, proposedSetup } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title,City,Country,Tags,Notes';
const START = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion,Buyer,Porto,Portugal,vip,"Met at the fair"';

/** Everything that is kept of a contact's values and where they came from, byte for byte. */
async function bytesOf(id: number): Promise<string> {
	const db = await openStore();
	const [c] = await readContacts(db, [id]);
	const [stored] = await readChunks(db, [Math.floor(id / 1024)]);
	return JSON.stringify([Object.entries(c?.values ?? {}).sort(), Object.entries(stored?.origins[id % 1024] ?? {}).sort()]);
}

const historyOf = async (id: number): Promise<{ event: string; kind: string; undone: boolean }[]> => {
	const db = await openStore();
	const found: { event: string; kind: string; undone: boolean }[] = [];
	for (const key of await db.getAllKeys('history'))
		((await db.get('history', key)) ?? []).forEach((r, n) => {
			if (r.contactId === id) found.push({ event: `${key}#${n}`, kind: r.kind, undone: r.undone });
		});
	return found;
};

/** Takes a change back and finds everything as the preview said. */
async function undoAsForeseen(id: number, event: string): Promise<void> {
	const valuesOf = async (): Promise<Record<string, string | undefined>> =>
		((await readContacts(await openStore(), [id]))[0]?.values ?? {}) as Record<string, string | undefined>;
	const [foreseen, before] = [await api.undoEffect(id, event), await valuesOf()];
	if (!foreseen.ok) throw new Error(foreseen.problem.code);
	const { back, kept } = foreseen.value;
	expect(await valuesOf()).toEqual(before);
	expect(await api.undoEvent(id, event)).toEqual({ ok: true, value: { kept: [...new Set(kept.map((k) => k.label))] } });
	const after = await valuesOf();
	for (const c of [...back, ...kept]) expect([c.field, before[c.field] ?? null, after[c.field] ?? null]).toEqual([c.field, c.now, c.then]);
	for (const c of kept) expect(c.then).toBe(c.now);
}

const value = fc.constantFrom('', 'Buyer', 'Head of Buying', 'CFO', 'Porto', 'Lisbon');
const step = fc.oneof(
	fc.record({
		kind: fc.constant('merge' as const),
		first: fc.constantFrom('Ana', 'Anna'),
		phone: fc.constantFrom('', '+12125550101', '+12125550102', '+12125550103'),
		title: value,
		city: value,
		tags: fc.constantFrom('', 'vip', 'fair', 'vip; new'),
		notes: fc.constantFrom('', 'Wants a call', 'Met at the fair')
	}),
	fc.record({
		kind: fc.constant('edit' as const),
		field: fc.constantFrom(
			'jobTitle' as const,
			'city' as const,
			'company' as const,
			'lastName' as const,
			'phone1' as const,
			'notes' as const
		),
		to: fc.constantFrom('', 'Orion', 'Head of Buying', 'Moor', '+12125550199')
	}),
	fc.record({ kind: fc.constant('undo' as const), which: fc.nat(20) })
);

beforeEach(plainDevice);

it('DUP-6, CON-2: whatever was merged, edited and taken back, in whichever order, once all is taken back every byte is as it was', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), fc.infiniteStream(fc.nat(20)), async (steps, dice) => {
			await plainDevice();
			const first = await importAll(csv(HEADER, [START]));
			const id = (first.chunks[0] ?? 0) * 1024;
			const before = await bytesOf(id);
			for (const s of steps) {
				if (s.kind === 'merge') {
					await importAll(
						csv(HEADER, [`${s.first},Silva,ana@orion-pack.com,${s.phone},Orion,${s.title},${s.city},Portugal,${s.tags},${s.notes}`])
					);
				} else if (s.kind === 'edit') {
					const [c] = await readContacts(await openStore(), [id]);
					const values = { ...c?.values, [s.field]: s.to };
					delete values.fullName;
					await api.saveContact(values, id);
				} else {
					const open = (await historyOf(id)).filter((h) => !h.undone);
					if (open.length > 0) expect(await api.undoEvent(id, open[s.which % open.length]!.event)).toMatchObject({ ok: true });
				}
			}
			for (;;) {
				const open = (await historyOf(id)).filter((h) => !h.undone);
				if (open.length === 0) break;
				await undoAsForeseen(id, open[dice.next().value % open.length]!.event);
			}
			expect(await bytesOf(id)).toBe(before);
		}),
		{ numRuns: 12, seed: Number(process.env.MUSTER_SEED ?? 5) }
	);
});

it('DUP-6: a merge taken back gives both back, and says what was changed since and stays', async () => {
	const first = await importAll(csv(HEADER, [START]));
	const id = (first.chunks[0] ?? 0) * 1024;
	const second = await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550102,Orion,CFO,Lisbon,Portugal,fair,Wants a call']));
	const [c] = await readContacts(await openStore(), [id]);
	expect(c?.values).toMatchObject({ jobTitle: 'CFO', phone2: '+12125550102', notes: 'Met at the fair\nWants a call' });
	await api.saveContact({ ...c?.values, jobTitle: 'Chair' }, id);
	const merge = (await historyOf(id)).find((h) => h.kind === 'merged');
	const done = await api.undoEvent(id, merge!.event);
	expect(done).toEqual({ ok: true, value: { kept: ['Job Title'] } });
	const contacts = await readContacts(await openStore(), [id, (await api.getImport(second.id))!.chunks[0]! * 1024]);
	expect(contacts.map((x) => [x.values.jobTitle, x.values.city, x.values.phone1, x.values.phone2, x.values.notes])).toEqual([
		['Chair', 'Porto', '+12125550101', undefined, 'Met at the fair'],
		['CFO', 'Lisbon', '+12125550102', undefined, 'Wants a call']
	]);
	// The edit lies on what was there before the merge now.
	const edit = (await historyOf(id)).find((h) => h.kind === 'edited');
	expect(await api.undoEvent(id, edit!.event)).toEqual({ ok: true, value: { kept: [] } });
	expect((await readContacts(await openStore(), [id]))[0]?.values.jobTitle).toBe('Buyer');
});

const contactsOf = async (): Promise<string[]> => {
	const db = await openStore();
	const ids: number[] = [];
	for (const m of await db.getAll('imports')) for (const serial of m.chunks) for (let i = 0; i < 1000; i++) ids.push(serial * 1024 + i);
	return (await readContacts(db, ids)).map((c) => JSON.stringify(Object.entries(c.values).sort()));
};

it('IMP-13: an import taken back as a whole leaves what was there before it, after a kill in the middle too', async () => {
	const stored = Array.from({ length: 1500 }, (_, i) => `Ana${i},Silva,a${i}@orion-pack.com,,Orion,Buyer,Porto,Portugal,,`);
	await importAll(csv(HEADER, stored));
	const before = await contactsOf();
	const file = csv(HEADER, [
		...stored.slice(0, 1200).map((r) => r.replace('Buyer', 'CFO')),
		'Nora,Lind,nora@harbor.com,,Harbor,,,,,',
		'Nora,Lind,nora@harbor.com,,Harbor Foods,,,,,',
		'Ana3,Silva,other@orion-pack.com,,Orion,,,,,'
	]);
	const m = await importAll(file);
	expect(m.ledger).toMatchObject({ created: 1, merged: 1201, held: 1 });
	expect(await api.undoPreview(m.id)).toMatchObject({
		ok: true,
		value: { created: 1, createdChanged: 0, merged: 1200, mergedChanged: 0, held: 1, changed: [] }
	});
	// The tab dies after the first chunk.
	await expect(
		api.undoImport(m.id, 'keep', (done) => {
			if (done === 1) throw new Error('killed');
		})
	).rejects.toThrow('killed');
	expect((await api.getImport(m.id))?.undoing).toMatchObject({ done: 1 });
	const done = await api.undoImport(m.id, 'undo', nothing);
	expect(done).toMatchObject({ ok: true, value: { undone: { tally: { removed: 1, returned: 1200, left: 0, held: 1 } } } });
	expect(await contactsOf()).toEqual(before);
	expect(await api.heldCount()).toBe(0);
	expect(await api.undoImport(m.id, 'keep')).toMatchObject({ ok: false, problem: { code: 'importUndone' } });
	// The same file comes in again as it did the first time.
	expect((await importAll(file)).ledger).toMatchObject({ created: 1, merged: 1201, held: 1 });
});

it('IMP-13: what changed since is named, and stays or goes as the user says', async () => {
	await importAll(csv(HEADER, [START]));
	const make = async () =>
		importAll(
			csv(HEADER, [
				'Ana,Silva,ana@orion-pack.com,,Orion,CFO,Lisbon,Portugal,,',
				'Nora,Lind,nora@harbor.com,,Harbor,Buyer,,,,',
				'Ida,Moor,ida@grain.com,,Grain,,,,,'
			])
		);
	for (const answer of ['keep', 'undo'] as const) {
		const m = await make();
		const nora = m.chunks[0]! * 1024;
		const db = await openStore();
		const ana = (await db.getAll('imports')).find((x) => x.ordinal === 1)!.chunks[0]! * 1024;
		for (const id of [ana, nora]) await api.saveContact({ ...(await readContacts(db, [id]))[0]!.values, jobTitle: `Chair ${answer}` }, id);
		const preview = await api.undoPreview(m.id);
		expect(preview).toMatchObject({ ok: true, value: { created: 1, createdChanged: 1, merged: 0, mergedChanged: 1 } });
		if (preview.ok)
			expect(preview.value.changed.map((c) => [c.name, c.fields, c.created])).toEqual([
				['Nora Lind', ['Job Title'], true],
				['Ana Silva', ['Job Title'], false]
			]);
		expect(await api.undoImport(m.id, answer)).toMatchObject({
			ok: true,
			value: { undone: { tally: answer === 'keep' ? { removed: 1, returned: 0, left: 2 } : { removed: 2, returned: 1, left: 0 } } }
		});
		const [a, n] = await Promise.all([ana, nora].map(async (id) => (await readContacts(db, [id]))[0]?.values));
		if (answer === 'keep') expect([a?.city, a?.jobTitle, n?.jobTitle]).toEqual(['Lisbon', 'Chair keep', 'Chair keep']);
		else expect([a?.city, a?.jobTitle, n]).toEqual(['Porto', 'Chair undo', undefined]);
		await plainDevice();
		await importAll(csv(HEADER, [START]));
	}
});

it('IMP-13: of two rows of a file that changed the same field of one contact, nothing is left once the file is taken back', async () => {
	const first = await importAll(csv(HEADER, [START]));
	const id = (first.chunks[0] ?? 0) * 1024;
	const before = await bytesOf(id);
	const rows = ['Chair', 'CFO'].map((title) => `Ana,Silva,ana@orion-pack.com,,Orion,${title},Porto,Portugal,,`);
	const m = await importAll(csv(HEADER, rows));
	expect((await readContacts(await openStore(), [id]))[0]?.values.jobTitle).toBe('CFO');
	expect(await api.undoImport(m.id, 'keep', nothing)).toMatchObject({ ok: true, value: { undone: { tally: { returned: 1, left: 0 } } } });
	expect((await historyOf(id)).map((h) => [h.kind, h.undone])).toEqual([
		['merged', true],
		['merged', true]
	]);
	expect(await bytesOf(id)).toBe(before);
});

it('DUP-4: two people are asked about once: said in review, one by one in Manual Review, or by taking a merge back, in either order', async () => {
	const header = 'First Name,Last Name,Email,Phone';
	const rows = ['Ana,Silva,ana@orion-pack.com,+12125550101', 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101'];
	await importAll(csv(header, rows.slice(0, 1)));
	const made = await api.createImport([csv(header, rows.slice(1))], 'file', await proposedSetup(csv(header, rows.slice(1))));
	if (!made.ok) throw new Error(made.problem.code);
	await api.processImport(made.value.id, nothing);
	expect((await api.reviewCounts(made.value.id)).byType.phone).toEqual({ total: 1, open: 1 });
	await api.decide(made.value.id, { filter: 'phone' }, 'keepBoth');
	expect(await api.apartCount()).toBe(0);
	await api.finalizeImport(made.value.id, nothing);
	expect(await api.apartCount()).toBe(1);
	const again = async (): Promise<number> => {
		const file = csv(header, ['Ana,Silva,ana@orion-pack.com,+12125550101', 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101'].reverse());
		const next = await api.createImport([file], 'file', await proposedSetup(file));
		if (!next.ok) throw new Error(next.problem.code);
		await api.processImport(next.value.id, nothing);
		const found = (await api.reviewCounts(next.value.id)).byType.phone.total;
		await api.cancelImport(next.value.id);
		return found;
	};
	expect(await again()).toBe(0);
	expect(await api.forgetApart()).toEqual({ ok: true, value: 1 });
	expect(await again()).toBeGreaterThan(0);
});
