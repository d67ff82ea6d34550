import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#workers/store/engine/open';
import { readContacts } from '#workers/store/contacts';
import { chance, CITIES, UNALIKE_FIRST, UNALIKE_LAST } from '../../../support/names';
import { api, csv, freshDevice, importAll, killedTab, nothing, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title,City';
const FIRM = [
	'Quarry',
	'Harbor',
	'Meadow',
	'Summit',
	'Cobalt',
	'Juniper',
	'Lantern',
	'Osprey',
	'Pebble',
	'Saffron',
	'Thistle',
	'Umber',
	'Violet'
];
/** People of whom no two look alike: no name comes twice, and nothing else goes with it. */
const dice = chance(7);
const people = Array.from({ length: 64 }, (_, i) => {
	const [first, last] = [UNALIKE_FIRST[dice(16)]!, `${UNALIKE_LAST[i % 16]!}${['', 'son', 'berg', 'ova'][Math.floor(i / 16)]}`];
	const firm = `${FIRM[dice(13)]} ${['Foods', 'Works', 'Labs', 'Mills'][dice(4)]}`;
	return {
		first,
		last,
		email: `${first}.${last}@${firm.toLowerCase().replace(' ', '-')}.com`.toLowerCase(),
		phone: `+1212555${String(1000 + i * 37).slice(-4)}`,
		firm,
		title: ['Buyer', 'Engineer', 'Director'][dice(3)]!,
		city: CITIES[dice(8)]!
	};
});
const line = (p: Partial<(typeof people)[number]>): string => [p.first, p.last, p.email, p.phone, p.firm, p.title, p.city].join(',');
const stored = csv(HEADER, people.map(line));
/** The same people a year later: a typo in the name, another mailbox, no number. */
const again = [3, 8, 21].map((i) => ({
	...people[i]!,
	last: people[i]!.last.replace(/(.)(.)$/, '$2$1'),
	email: people[i]!.email.replace('@', '1@'),
	phone: ''
}));

const similarOf = async (id: string) => (await api.reviewPage(id, 'similar', 0, 100)).pairs;

beforeEach(freshDevice);

describe('similar matches in the review', () => {
	it('DUP-2, IMP-10: a typo and a new mailbox are found beside the named types, asked about, and never settled by the policy', async () => {
		await importAll(stored);
		const { id, pairs } = await toReview(csv(HEADER, again.map(line)));
		const found = await similarOf(id);
		expect(found.map((p) => p.left.values.email).sort()).toEqual([3, 8, 21].map((i) => people[i]!.email).sort());
		expect(pairs).toMatchObject({ exact: 0, similar: 3 });
		for (const p of found) {
			expect(p.score).toBeGreaterThanOrEqual(50);
			expect(p.score).toBeLessThanOrEqual(99);
			expect([p.decision, p.settled, p.byRule]).toEqual(['undecided', false, false]);
			// The waterfall stands for the confidence that is shown: its lines add up to the log odds.
			const bits = p.evidence.reduce((n, c) => n + c.weight, 0);
			expect(Math.abs(Math.min(99, Math.round((100 * 2 ** bits) / (1 + 2 ** bits))) - p.score)).toBeLessThanOrEqual(1);
			expect(p.against.length).toBeGreaterThan(0);
		}
		const done = await api.finalizeImport(id, nothing);
		expect(done).toMatchObject({ ok: true, value: { ledger: { total: 3, merged: 0, held: 3 } } });
	});

	it('DUP-2, IMP-12: what was decided of similar matches is there after a reload and after contacts changed, and merges', async () => {
		const first = await importAll(stored);
		const { id } = await toReview(csv(HEADER, again.map(line)));
		const [one, two] = await similarOf(id);
		await api.decide(id, { pairs: [one!.pair] }, 'merge');
		await api.decide(id, { pairs: [two!.pair] }, 'keepBoth');
		await killedTab(id);
		await api.saveContact({ firstName: 'Zoe', lastName: 'Quint', email: 'zoe@quint.io' }, null);
		expect((await similarOf(id)).map((p) => [p.right.ref, p.decision]).sort()).toEqual(
			[
				[one!.right.ref, 'merge'],
				[two!.right.ref, 'keepBoth'],
				[[2, 3, 4].find((r) => r !== one!.right.ref && r !== two!.right.ref), 'undecided']
			].sort()
		);
		expect(await api.finalizeImport(id, nothing)).toMatchObject({ ok: true, value: { ledger: { merged: 1, created: 1, held: 1 } } });
		const merged = (await readContacts(await openStore(), [one!.left.ref]))[0];
		expect(merged?.values.phone1).toBe(one!.left.values.phone1);
		expect(first.chunks).toContain(Math.floor(one!.left.ref / 1024));
		// Answers stay as levels, without a value of anybody; who is two is remembered.
		const answers = JSON.stringify(await (await openStore()).get('settings', 'matchAnswers'));
		expect(answers).toContain('"same":true');
		expect(answers).not.toMatch(/@|Hollister|Wisniewski|Okonkwo/);
		expect(await api.apartCount()).toBe(1);
		const next = await toReview(
			csv(
				HEADER,
				again.filter((a) => a.email === two!.right.values.email).map((a) => line({ ...a, title: 'Chair' }))
			)
		);
		expect((await similarOf(next.id)).map((p) => p.left.ref)).not.toContain(two!.left.ref);
	});

	it('CON-3, DUP-2: somebody similar appears while a contact is typed, behind the named matches, as it is by now', async () => {
		await importAll(stored);
		const typed = (p: (typeof people)[number]) => ({
			firstName: p.first,
			lastName: p.last,
			email: p.email,
			phone1: p.phone,
			company: p.firm,
			jobTitle: p.title,
			city: p.city
		});
		const look = async (p: (typeof people)[number]) => (await api.checkContact(typed(p), null)).duplicates.map((d) => [d.email, d.type]);
		expect(await look(again[0]!)).toEqual([[people[3]!.email, 'similar']]);
		expect((await look(people[3]!))[0]).toEqual([people[3]!.email, 'exact']);
		const [found] = (await api.checkContact(typed(again[0]!), null)).duplicates;
		expect(found!.score).toBeGreaterThanOrEqual(50);
		await api.saveContact(
			{ ...typed(people[3]!), firstName: 'Wolfgang', lastName: 'Zeller', email: 'wolfgang@zeller.de', company: 'Zeller' },
			found!.id
		);
		expect(await look(again[0]!)).toEqual([]);
		await api.saveSettings({ matchRules: { similar: { on: false, ask: 50, auto: null } } });
		expect(await look(again[1]!)).toEqual([]);
	});

	it('DUP-3: a type that is off finds nothing, and above the set number of records the review says so', async () => {
		await importAll(stored);
		await api.saveSettings({ matchRules: { similar: { on: false, ask: 50, auto: null } } });
		const off = await toReview(csv(HEADER, again.map(line)));
		expect(await api.reviewCounts(off.id)).toMatchObject({ total: 0, tooManyForSimilar: false });
		await api.saveSettings({ matchRules: {}, similarUpTo: 50 });
		expect(await api.reviewCounts(off.id)).toMatchObject({ total: 0, tooManyForSimilar: true });
		// Changed while the review is open, they count at once.
		await api.saveSettings({ similarUpTo: 200_000 });
		expect((await api.reviewCounts(off.id)).byType.similar.total).toBe(3);
		await api.cancelImport(off.id);
		const twin = csv(HEADER, [line({ ...people[7]!, first: 'Olga', last: 'Petrova', email: 'olga@petrova.ru', firm: 'Baltic Rope' })]);
		expect((await toReview(twin)).pairs.phone).toBe(1);
		for (const [matchRules, found] of [
			[{ phone: { on: false, ask: 0, auto: null } }, 0],
			[{ phone: { on: true, ask: 99, auto: null } }, 0],
			[{ phone: { on: true, ask: 90, auto: null } }, 1]
		] as const) {
			await api.saveSettings({ matchRules });
			expect((await toReview(twin)).pairs.phone).toBe(found);
		}
	});

	it('DUP-3, IMP-10: a rule merges from its confidence on, says so, gives way to a person, and can be undone', async () => {
		await importAll(stored);
		const all = await toReview(csv(HEADER, again.map(line)));
		const scores = (await similarOf(all.id)).map((p) => p.score).sort((a, b) => a - b);
		await api.cancelImport(all.id);
		await api.saveSettings({ matchRules: { similar: { on: true, ask: 50, auto: scores[0]! } } });
		const { id } = await toReview(csv(HEADER, again.map(line)));
		expect(await api.reviewCounts(id)).toMatchObject({ open: 0, byRule: 3, settledByPolicy: 0 });
		const [one] = await similarOf(id);
		await api.decide(id, { pairs: [one!.pair] }, 'keepBoth');
		expect(await api.reviewCounts(id)).toMatchObject({ byRule: 2, decided: { keepBoth: 1 } });
		expect(await api.finalizeImport(id, nothing)).toMatchObject({ ok: true, value: { ledger: { merged: 2, created: 1 } } });
		const db = await openStore();
		const records = (await db.getAll('history')).flat().filter((r) => r.importId === id);
		expect(records.map((r) => [r.matchType, r.decidedBy])).toEqual([
			['similar', 'rule'],
			['similar', 'rule']
		]);
		const before = await db.count('history');
		expect(await api.undoImport(id, 'keep', nothing)).toMatchObject({
			ok: true,
			value: { undone: { tally: { removed: 1, returned: 2 } } }
		});
		expect(await db.count('history')).toBe(before);
		for (const r of records)
			expect((await readContacts(db, [r.contactId]))[0]?.values.email).toBe(
				people.find((p) => p.email === r.before.email)?.email ?? (await readContacts(db, [r.contactId]))[0]?.values.email
			);
	});

	it('DUP-6, DUP-2: who was merged is not asked about again, until the merge is taken back', async () => {
		await importAll(stored);
		const { id } = await toReview(csv(HEADER, [line(again[0]!)]));
		const [one] = await similarOf(id);
		await api.decide(id, { pairs: [one!.pair] }, 'merge');
		await api.finalizeImport(id, nothing);
		// The list of before comes again with the old mailbox: by the number it is the contact still.
		const old = csv(HEADER, [line({ ...people[3]!, title: 'Owner' })]);
		const next = await toReview(old);
		expect(await api.reviewCounts(next.id)).toMatchObject({ total: 1, open: 0, byRule: 1 });
		expect(await api.finalizeImport(next.id, nothing)).toMatchObject({ ok: true, value: { ledger: { total: 1, merged: 1 } } });
		expect(await api.apartCount()).toBe(0);
		await api.undoImport(next.id, 'keep', nothing);
		await api.undoImport(id, 'keep', nothing);
		const asked = await toReview(csv(HEADER, [line(again[0]!)]));
		expect(await api.reviewCounts(asked.id)).toMatchObject({ open: 1, byRule: 0 });
	});

	it('DUP-4: the threshold says what it would do, and does it as one decision that one undo takes back', async () => {
		await importAll(stored);
		const { id } = await toReview(csv(HEADER, again.map(line)));
		const scores = (await similarOf(id)).map((p) => p.score);
		for (const at of [50, Math.max(...scores), 100]) {
			const effect = await api.thresholdEffect(id, 'similar', at);
			const merge = scores.filter((s) => s >= at).length;
			expect(effect).toMatchObject({ merge, wait: 3 - merge, stay: 0 });
			if (merge === 0) expect(effect.wrong).toBeNull();
			else
				expect(effect.wrong!.low <= effect.wrong!.share && effect.wrong!.share <= effect.wrong!.high && effect.wrong!.share < 0.5).toBe(
					true
				);
		}
		const from = Math.max(...scores);
		await api.decide(id, { filter: 'similar', from }, 'merge');
		expect((await api.reviewCounts(id)).decided.merge).toBe(scores.filter((s) => s >= from).length);
		await api.undoDecision(id);
		expect((await api.reviewCounts(id)).open).toBe(3);
	});

	it('DUP-4: of the several pairs of a person one merges, and the threshold counts it once', async () => {
		const [a, b, c] = [people[30]!, people[31]!, people[32]!].map((p) => ({ ...p, phone: '+12125559999' }));
		const { id } = await toReview(
			csv(
				HEADER,
				[a, b, c].map((p) => line(p!))
			)
		);
		expect(await api.reviewCounts(id)).toMatchObject({ total: 3, open: 3 });
		const effect = await api.thresholdEffect(id, 'phone', 50);
		expect(effect).toMatchObject({ merge: 2, wait: 0, stay: 1 });
		// Looking ahead decides nothing.
		expect(await api.reviewCounts(id)).toMatchObject({ total: 3, open: 3 });
		await api.decide(id, { filter: 'phone', from: 50 }, 'merge');
		expect((await api.reviewCounts(id)).open).toBe(effect.wait);
		expect(await api.finalizeImport(id, nothing)).toMatchObject({
			ok: true,
			value: { ledger: { total: 3, created: 1, merged: effect.merge } }
		});
	});

	it('DUP-5: three records of one person are one group, and a chain with a weak link says where it is weak', async () => {
		const p = people[9]!;
		const rows = [
			line(p),
			line({ ...p, title: 'Chief Buyer', email: p.email.replace('@', '2@') }),
			line({ ...p, first: 'Nils', last: 'Zorn', email: 'nils@zorn.se', firm: 'Zorn AB', title: 'Owner', city: 'Lund' })
		];
		const { id } = await toReview(csv(HEADER, [...people.slice(20, 60).map(line), ...rows]), { policy: 'review' });
		const pairs = (await api.reviewPage(id, 'all', 0, 100)).pairs.filter((x) => x.group);
		expect(pairs.length).toBeGreaterThanOrEqual(2);
		const group = await api.reviewGroup(id, pairs[0]!.pair);
		expect(group).toMatchObject({ size: 3 });
		expect(group!.members).toHaveLength(3);
		expect(group!.links.length).toBe(pairs.length);
		const alone = await toReview(csv(HEADER, [line(people[50]!), line(people[50]!)]), { policy: 'review' });
		const [single] = (await api.reviewPage(alone.id, 'all', 0, 10)).pairs;
		expect(single!.group).toBeNull();
		expect(await api.reviewGroup(alone.id, single!.pair)).toBeNull();
	});
	it('IMP-10, DUP-1: with Create new several rows of one email are contacts each: the key that they share is asked about nowhere', async () => {
		const columns = 'First Name,Last Name,Email,Company';
		await importAll(csv(columns, ['Ann,Lee,ann@tide-labs.com,Old Harbor']));
		const rows = ['New Harbor', 'Newer Harbor', 'Newest Harbor'].map((firm) => `Ann,Lee,ann@tide-labs.com,${firm}`);
		const done = await importAll(csv(columns, rows), { policy: 'create' });
		expect(done.ledger).toEqual({ total: 3, created: 3, merged: 0, skipped: 0, held: 0, failed: 0 });
	});
});
