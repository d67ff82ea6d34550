import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportSetup } from '#domain/import';
import { api, csv, freshDevice, importAll } from '../harness';
import { value } from '../fix/fix-support';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const STORED = csv(HEADER, [
	'Ann,Smith,ann@orion.com,+1 212 555 0143,Orion Packaging',
	'Bob,Jones,bob@lumen.com,+1 617 555 0199,Lumen Robotics',
	'Carol,Hara,carol@harbor.com,,Harbor Foods'
]);

/** A row of the file, and what must become of it by each policy: created, merged, skipped, held, failed. */
const TABLE: readonly (readonly [what: string, row: string, update: string, skip: string, create: string, review: string])[] = [
	['exact match', 'Ann,Smith,ann@orion.com,,Orion Packaging', 'merged', 'skipped', 'created', 'held'],
	['same email, other name', 'Anna,Smyth,ANN@orion.com,,Changed Corp', 'merged', 'skipped', 'created', 'held'],
	['same phone', 'Robert,Miller,rm@delta.com,+1 617 555 0199,Delta Tools', 'held', 'held', 'held', 'held'],
	['same name and company', 'Carol,Hara,carol.hara@gmail.com,,Harbor Foods', 'held', 'held', 'held', 'held'],
	['nobody’s double', 'Dan,Lee,dan@lee.io,,Freelance', 'created', 'created', 'created', 'created'],
	['same email within the file', 'Daniel,Lee,dan@lee.io,,Lee Ltd', 'merged', 'skipped', 'created', 'held'],
	['no address', 'Eve,Park,eve@,,Park Co', 'failed', 'failed', 'failed', 'failed'],
	['no email', 'Fay,Wu,,,Wu Co', 'failed', 'failed', 'failed', 'failed']
];

describe('IMP-10: what becomes of each row by each policy', () => {
	it.each(['update', 'skip', 'create', 'review'] as ImportSetup['policy'][])('IMP-7, IMP-10, IMP-11: %s', async (policy) => {
		await importAll(STORED);
		const m = await importAll(
			csv(
				HEADER,
				TABLE.map(([, row]) => row)
			),
			{ policy }
		);
		const expected = TABLE.map(([, , update, skip, create, review]) => ({ update, skip, create, review })[policy]);
		const count = (outcome: string): number => expected.filter((e) => e === outcome).length;
		expect(m.ledger).toEqual({
			total: TABLE.length,
			created: count('created'),
			merged: count('merged'),
			skipped: count('skipped'),
			held: count('held'),
			failed: count('failed')
		});
		// Which row it is that stayed out is said by the report, each once; what went in is in none of its lines.
		const report = value(await api.errorReport(m.id, 'csv'));
		const said = (await report.text())
			.split('\r\n')
			.slice(1)
			.filter((line) => line !== '')
			.map((line) => [Number(/^\ufeff?(\d+)/.exec(line)?.[1]), outcomeIn(line)] as const);
		const out = expected.map((outcome, i) => [i + 2, outcome] as const).filter(([, outcome]) => !['created', 'merged'].includes(outcome));
		expect(said).toEqual(out);
		expect(await api.heldCount()).toBe(count('held'));
	});

	it('IMP-11: of a file with semicolons the error report has semicolons, and comes back as it is', async () => {
		const file = csv('Vorname;Nachname;E-Mail;Ort', ['Ann;Smith;ann@orion.com;Berlin', 'Bob;Jones;bob-lumen.com;"Essen; Mitte, West"']);
		const m = await importAll(file);
		expect(m.ledger).toMatchObject({ created: 1, failed: 1 });
		const report = await value(await api.errorReport(m.id, 'csv')).text();
		expect(report.split('\r\n')[0]).toMatch(/^\ufeff?Muster: Row;Muster: Field;.*;Vorname;Nachname;E-Mail;Ort$/u);
		expect(report).toContain(';Bob;Jones;bob-lumen.com;"Essen; Mitte, West"');
		const again = await importAll(new File([report.replaceAll('bob-lumen.com', 'bob@lumen.com')], 'leads-errors.csv'));
		expect(again.ledger).toMatchObject({ total: 1, created: 1, failed: 0 });
	});

	it('IMP-11: who was left out as a double is named by the value that did it, and by the row of the file that was there first', async () => {
		await importAll(STORED);
		const file = csv(HEADER, [
			'Ann,Smith,ANN@orion.com,,Orion Packaging',
			'Dan,Lee,dan@lee.io,,Freelance',
			'Daniel,Lee,dan@lee.io,,Lee Ltd'
		]);
		const m = await importAll(file, { policy: 'skip' });
		expect(m.ledger).toMatchObject({ created: 1, skipped: 2 });
		const [, ann, daniel] = (await value(await api.errorReport(m.id, 'csv')).text()).split('\r\n');
		expect(ann).toMatch(/^2,Email,ANN@orion.com,Duplicate Records,Row 2: Duplicate detected: existing record with same email,/);
		expect(daniel).toMatch(/^4,Email,dan@lee.io,Duplicate Records,"Row 4: Duplicate detected: existing record with same email, in row 3",/);
	});
});

const outcomeIn = (line: string): string =>
	line.includes('Held for review') ? 'held' : line.includes('Duplicate detected: existing record with same email') ? 'skipped' : 'failed';
