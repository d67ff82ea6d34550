import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { holds, sorted, type ShortHash } from '#workers/lists/hashes';
import { readEntry } from '#workers/lists/read-suppression';
import { suppressedAmong } from '#workers/lists/suppressed';
import { openStore } from '#workers/imports/context';
import { csv, importAll, plainDevice } from '../imports/harness';
import { HEADER, dialerRequest, idsIn, lists, makeCampaign, makeList, makeProcess, namesIn, upload, valueOf } from './support';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = (lines: string[]): File => new File([lines.join('\n')], 'dnc.csv', { type: 'text/csv' });
const importFile = async (lines: string[], processId: string | null = null, name = 'Do not call') =>
	valueOf(await lists.importSuppression(file(lines), { name, processId }, 'US'));

beforeEach(plainDevice);

describe('suppression lists (LST-9)', () => {
	it('LST-9: numbers in any spelling, emails in any case and SHA-256 of either are one entry each; what is none is said with its line', async () => {
		const done = await importFile([
			'Number or email',
			'+1 (212) 555-0101',
			'212-555-0101',
			'ADA@engines.example.com',
			sha('grace@compilers.example.com'),
			sha('+12125550103').toUpperCase(),
			'n/a',
			'ada@engines.example.com'
		]);
		expect(done).toMatchObject({
			entries: 7,
			numbers: 1,
			emails: 1,
			hashed: 2,
			known: 2,
			unreadable: 1,
			samples: [{ line: 7, value: 'n/a' }]
		});
		const again = valueOf(
			await lists.importSuppression(file(['2125550101', '2125550188']), { name: '', processId: null, into: done.list.id }, 'US')
		);
		expect(again).toMatchObject({ numbers: 1, known: 1, list: { numbers: 2, emails: 1, hashed: 2 } });
		expect(readEntry('201', 'US')).toBeNull();
	});

	it('LST-9: a line that is written in two ways is on the list by either, the one that an old list has among them', async () => {
		const list = await makeList((await makeProcess()).id, 'Fair');
		const listed = ['+52 1 55 1234 5678', sha('+523312345678'), '+54 9 11 2345 6789', '+55 11 98765 4321', '+55 11 3333 4444'];
		expect(await importFile(listed)).toMatchObject({ numbers: 4, hashed: 1, unreadable: 0 });
		const called = ['+525512345678', '+5213312345678', '+541123456789', '+55 11 8765 4321', '+551133334444', '+5511933334444'];
		const done = await upload(
			list.id,
			called.map((phone, i) => `Ada,Byron${'abcdef'[i]},ada${i}@engines.example.com,${phone},,,,,`)
		);
		expect(done.listLedger?.outcomes).toMatchObject({ suppressed: 5, added: 1 });
	});

	it('LST-9: an import counts whom it merges into as well as whom it makes, each once', async () => {
		const rows = (names: string[]): File =>
			csv(
				'First Name,Last Name,Email',
				names.map((n) => `${n},Byron,${n.toLowerCase()}@engines.example.com`)
			);
		await importAll(rows(['Ada', 'Ida']));
		await importFile(['ada@engines.example.com', 'eva@engines.example.com'], null, 'National');
		const m = await importAll(rows(['Ada', 'Ada', 'Ida', 'Eva']), { policy: 'update' });
		expect(m).toMatchObject({ ledger: { created: 1, merged: 3 }, suppressed: [{ name: 'National', count: 2 }] });
	});

	it('LST-9: addresses with what files write around them, domains with theirs, and both forms of one in other scripts keep the same people out', async () => {
		const list = await makeList((await makeProcess()).id, 'Fair');
		const people = (emails: string[]): string[] => emails.map((email, i) => `Ada,Byron${'abcdefghijk'[i]},${email},,,,,,`);
		const kept = ['ada@engines.com', 'grace@compilers.io', 'alan@park.org', 'info@bücher.de', 'shop@xn--mller-kva.de', 'ida@rival.net'];
		const done = await importFile([
			'Email',
			'Ada <Ada@Engines.com>',
			'mailto:grace@compilers.io,',
			'\u200balan@park.org; nobody@park.org',
			'info@xn--bcher-kva.de',
			'mu\u0308ller.de',
			'*@rival.net'
		]);
		expect(done).toMatchObject({ entries: 7, emails: 5, domains: 2, unreadable: 0 });
		expect((await upload(list.id, people([...kept, 'tony@hoare.com']))).listLedger).toMatchObject({
			outcomes: { suppressed: 6, added: 1 }
		});
		const same = (cell: string, as: string): boolean => String(readEntry(cell, 'US')?.hashes[0]) === String(readEntry(as, 'US')?.hashes[0]);
		for (const cell of ['www.rival.net', 'https://www.rival.net/', 'rival.net.', '@Rival.net'])
			expect([cell, same(cell, '*@rival.net')]).toEqual([cell, true]);
		expect(same("'+12125550101", '212 555 0101')).toBe(true);
		for (const none of ['https://www.linkedin.com/in/ada', 'Ada, Byron', 'rival.net, Byron', ` ${'. '.repeat(20_000)}x`])
			expect(await lists.importSuppression(file(['Head', none]), { name: 'None', processId: null }, 'US')).toMatchObject({
				ok: false,
				problem: { code: 'suppressionEmpty' }
			});
	});

	it('LST-9: a domain alone in its line, or after an @, keeps out everybody who is there, also at a part of it; beside a name it is somebody’s website', async () => {
		const done = await importFile(['Domain', 'Rival.example.co.uk', '@other.io', 'co.uk', 'nothing', 'Ada,ada@engines.com,engines.com']);
		expect(done).toMatchObject({ entries: 5, domains: 2, emails: 1, unreadable: 2, list: { domains: 2 } });
		const rows = [
			'Ada,Byron,ada@rival.example.co.uk,,,,,,',
			'Alan,Turing,alan@sales.rival.example.co.uk,,,,,,',
			'Grace,Hopper,grace@notrival.example.co.uk,,,,,,',
			'Edsger,Dijkstra,e@other.io,,,,,,',
			'Tony,Hoare,tony@engines.com,,,,,,'
		];
		const list = await makeList((await makeProcess()).id, 'Fair');
		expect((await upload(list.id, rows)).listLedger).toMatchObject({ outcomes: { suppressed: 3, added: 2 } });
		expect((await namesIn(list.id)).sort()).toEqual(['Grace Hopper', 'Tony Hoare']);
		expect(
			valueOf(await lists.importSuppression(file(['engines.com', 'other.io']), { name: '', processId: null, into: done.list.id }, 'US'))
		).toMatchObject({ domains: 1, known: 1, list: { domains: 3, emails: 1 } });
	});

	it('LST-9: the US registry’s area code and number in two columns are one number', async () => {
		expect(await importFile(['212,5550101', '212,5550102'])).toMatchObject({ numbers: 2, unreadable: 0 });
	});

	it('LST-9: what is kept tells nobody who is on the list', async () => {
		await importFile(['ada@engines.example.com', '+12125550101']);
		const [stored] = await (await openStore()).getAll('suppressions');
		expect(JSON.stringify({ ...stored, id: '', entries: null })).not.toMatch(/ada|5550101/);
		expect(stored?.entries).toBeInstanceOf(Uint32Array);
	});

	it('LST-9: honoured at import, at upload and at the dialer’s file, each time with the count and the list; per process or for all', async () => {
		const [sales, service] = [await makeProcess(), await makeProcess('Service')];
		await importFile(['+12125550101'], null, 'National');
		await importFile([sha('alan@park.example.com')], sales.id, 'Sales only');
		const rows = [
			'Ada,Byron,ada@engines.example.com,,,,+12125550101,,',
			'Alan,Turing,alan@park.example.com,+12125550103,,,,,',
			'Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,'
		];
		const plain = await importAll(csv(HEADER, rows), {});
		expect(plain).toMatchObject({ ledger: { created: 3 }, suppressed: [{ name: 'National', count: 1 }] });
		const [inSales, inService] = [await makeList(sales.id, 'Fair'), await makeList(service.id, 'Fair')];
		const a = (await upload(inSales.id, rows)).listLedger!;
		expect(a).toMatchObject({ outcomes: { suppressed: 2, added: 1 } });
		expect(a.suppressedBy.map((s) => [s.name, s.count]).sort()).toEqual([
			['National', 1],
			['Sales only', 1]
		]);
		expect((await upload(inService.id, rows)).listLedger).toMatchObject({
			outcomes: { suppressed: 1, added: 2 },
			suppressedBy: [{ name: 'National', count: 1 }]
		});
		expect((await namesIn(inService.id)).sort()).toEqual(['Alan Turing', 'Grace Hopper']);
		// A list that comes after the upload holds for those who are in lists already.
		const campaign = await makeCampaign(service.id, 'Autumn', [inService.id]);
		await importFile(['grace@compilers.example.com'], null, 'Late');
		const out = valueOf(await lists.exportDialer(dialerRequest(campaign.id)));
		expect(out).toMatchObject({ rows: 1, leftOut: { suppressed: 1, suppressedBy: [{ name: 'Late', count: 1 }] } });
		const [, grace] = await idsIn(inService.id);
		expect(await lists.take(campaign.id, grace!)).toMatchObject({ ok: false, problem: { code: 'suppressed', params: { name: 'Late' } } });
		expect(
			[...(await suppressedAmong(await openStore(), await idsIn(inService.id), null, 'calls')).by.values()].map((l) => l.name)
		).toEqual(['Late']);
	});

	it('LST-1, LST-9: the lists of a process that is deleted hold for all; deleting one asks for its name', async () => {
		const sales = await makeProcess();
		const { list } = await importFile(['+12125550101'], sales.id);
		valueOf(await lists.deleteProcess(sales.id, null));
		expect(await lists.suppressions()).toMatchObject([{ processId: null, numbers: 1 }]);
		expect(await lists.deleteSuppression(list.id, null)).toMatchObject({ ok: false, problem: { code: 'nameMismatch' } });
		valueOf(await lists.deleteSuppression(list.id, 'Do not call'));
		expect(await lists.suppressions()).toEqual([]);
	});

	it('looking a hash up finds what was put in, and nothing else', () => {
		const hash = fc.tuple(fc.nat(5), fc.nat(0xffffffff)) as fc.Arbitrary<[number, number]>;
		fc.assert(
			fc.property(fc.array(hash), hash, (all, one) => {
				expect(holds(sorted(all as ShortHash[]), one)).toBe(all.some(([h, l]) => h === one[0] && l === one[1]));
			})
		);
	});

	it('LST-3, LST-9: who is on a suppression list is not moved, and gets no new data where only those who are moved do', async () => {
		const process = await makeProcess();
		const [list, old] = [await makeList(process.id, 'New'), await makeList(process.id, 'Old')];
		await makeCampaign(process.id, 'X', [list.id, old.id]);
		const rows = (company: string): string[] => [
			`Ada,Byron,ada@engines.example.com,+12125550101,,,,,${company}`,
			`Grace,Hopper,grace@compilers.example.com,+12125550102,,,,,${company}`
		];
		await upload(old.id, rows('Engines'));
		await importFile(['+12125550101']);
		const companies = async (): Promise<string[]> => (await lists.members(old.id, 0, 10)).rows.map((r) => r.company);
		const done = await upload(list.id, rows('Machines'), { migrate: true });
		expect(done.listLedger).toMatchObject({ total: 2, outcomes: { moved: 1, suppressed: 1 } });
		expect(await companies()).toEqual(['Engines']);
		expect((await lists.members(list.id, 0, 10)).rows).toMatchObject([{ name: 'Grace Hopper', company: 'Machines' }]);
		// A row that brings a suppressed number itself moves and updates nobody: neither the number nor its other values come in.
		const [, grace] = rows('Presses');
		const brings = (company: string): string => `Grace,Hopper,grace@compilers.example.com,+12125550102,+12125550101,,,,${company}`;
		await upload(old.id, [grace!], { migrate: true });
		const back = await upload(list.id, [brings('Mills')], { migrate: true });
		expect(back.listLedger).toMatchObject({
			total: 1,
			outcomes: { moved: 0, updated: 0, suppressed: 1 },
			suppressedBy: [{ name: 'Do not call', count: 1 }]
		});
		expect(back.ledger).toMatchObject({ total: 1, created: 0, merged: 0, skipped: 1 });
		expect((await companies()).sort()).toEqual(['Engines', 'Presses']);
		await upload(list.id, [grace!], { migrate: true });
		// Where updating is asked for, it is for whoever is known.
		await upload(list.id, rows('Looms'), { migrate: true, update: true });
		expect(await companies()).toEqual(['Looms']);
	});
});
