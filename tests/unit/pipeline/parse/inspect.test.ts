import { describe, expect, it } from 'vitest';
import { mappedField } from '#domain/imports/mapping';
import { knowsCode, messageText } from '#domain/messages/index';
import { proposeMapping } from '#workers/pipeline/map/index';
import { fixture, inspected, memory, refused } from './source';

const codes = (seen: { notes: { code: string }[] }) => seen.notes.map((n) => n.code);

describe('dialect and header row', () => {
	it.each([
		['plain.csv', ','],
		['semicolon.csv', ';'],
		['tabs.tsv', '\t'],
		['bars.txt', '|'],
		['sep-line.csv', ';'],
		['linkedin.csv', ','],
		['title-row.csv', ',']
	])('FIL-1: delimiter of %s', async (file, delimiter) => {
		const seen = await inspected(fixture(file));
		expect(seen.read.delimiter).toBe(delimiter);
		expect(seen.delimiters[0]).toBe(delimiter);
		expect(new Set(seen.delimiters).size).toBe(seen.delimiters.length);
	});

	it.each([
		['linkedin.csv', 4, 'First Name'],
		['title-row.csv', 4, 'Full Name'],
		['two-tables.csv', 8, 'Attended'],
		['blank-lines.csv', 2, 'Name'],
		['plain.csv', 1, 'Name']
	] as const)('FIL-1: header row of %s below what stands above it', async (file, row, first) => {
		const seen = await inspected(fixture(file));
		expect(seen.read.headerRow).toBe(row);
		expect(seen.headers[0]).toBe(first);
		expect(seen.preamble.length).toBe(row - 1);
		expect(seen.preview.rowNumbers[0]).toBeGreaterThan(row);
	});

	it('FIL-1: names in two rows, as a survey writes them, are one header; the row of the parts is no contact', async () => {
		const survey = [
			'Respondent ID,Email Address,Please tell us about you:,,,How was it?',
			',,Name:,Company:,Phone Number:,Response',
			'118001,,Ana Silva,Hafen GmbH,+49 30 9018200,Good',
			'118002,,Tom Berg,Kai Ltd,+44 7400 123456,Poor'
		].join('\n');
		const seen = await inspected(memory(survey));
		expect(seen.read.headerRow).toBe(2);
		expect(seen.headers).toEqual(['Respondent ID', 'Email Address', 'Name:', 'Company:', 'Phone Number:', 'How was it?']);
		expect(seen.preview.rowNumbers).toEqual([3, 4]);
		expect([seen.preamble, codes(seen)]).toEqual([[], []]);
		// A first row of values below blank names is a row, and by hand the upper row alone can be the header.
		const rows = await inspected(memory('ID,Email,,,Mood\n,,Ana,Hafen,Good\n2,tom@kai.com,Tom,Kai,Poor'));
		expect([rows.read.headerRow, rows.preview.rowNumbers]).toEqual([1, [2, 3]]);
		expect((await inspected(memory(survey), { headerRow: 1 })).preview.rowNumbers).toEqual([2, 3, 4]);
	});

	it('FIL-1: another table below a title of its own is left out and named, whatever its other columns are called', async () => {
		const person = (name: string, mail: string): string => `${name}\t5/14/24, 10:00:12 AM\t5/14/24, 10:50:12 AM\t40m 2s\t${mail}`;
		const report = [
			'1. Summary',
			'Meeting title\tProduct demo',
			'Attended participants\t3',
			'',
			'2. Participants',
			'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
			...['Ana', 'Tom', 'Eva'].map((n) => `${person(`${n} Silva (Guest)`, `${n}@hafen.com`)}\t${n}@hafen.com\tAttendee`),
			'',
			'3. In-Meeting Activities',
			'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
			`${person('Ana Silva', 'Ana@hafen.com')}\tAttendee`,
			''
		].join('\n');
		const seen = await inspected(memory(report));
		expect(seen.preview.cells.map((r) => r[0])).toEqual(['Ana Silva (Guest)', 'Tom Silva (Guest)', 'Eva Silva (Guest)']);
		expect(seen.notes.find((n) => n.code === 'noteTableBelow')?.params).toMatchObject({ rows: 3 });
	});

	it('FIL-1: the report of a small meeting is read where its people stand, not where its facts do, in any language', async () => {
		const teams = [
			'1. Zusammenfassung',
			'Besprechungstitel\tKick-off',
			'Besuchte Teilnehmer\t2',
			'Startzeit\t10/15/26, 9:58:02 AM',
			'Endzeit\t10/15/26, 11:00:00 AM',
			'Besprechungsdauer\t1h 1m 58s',
			'',
			'2. Teilnehmer',
			'Name\tErster Beitritt\tLetztes Verlassen\tDauer der Besprechung\tE-Mail\tRolle',
			'Ana Silva\t10/15/26, 9:58:02 AM\t10/15/26, 11:00:00 AM\t1h 1m\tana@hafen.com\tOrganisator',
			'Tom Berg\t10/15/26, 9:59:02 AM\t10/15/26, 11:00:00 AM\t1h\ttom@kai.com\tReferent'
		].join('\n');
		expect((await inspected(memory(teams))).preview.cells.map((r) => r[0])).toEqual(['Ana Silva', 'Tom Berg']);
		const zoom = [
			'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
			'812 3456 7890,Kick-off,10/15/2026 03:58:00 PM,10/15/2026 05:01:00 PM,host@us.com,63,3',
			'',
			'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room',
			...['Ana', 'Tom', 'Eva'].map((n) => `${n} Silva,${n}@hafen.com,10/15/2026 03:58:00 PM,10/15/2026 05:01:00 PM,63,Yes,,No`)
		].join('\n');
		expect((await inspected(memory(zoom))).preview.cells.map((r) => r[0])).toEqual(['Ana Silva', 'Tom Silva', 'Eva Silva']);
	});

	it('FIL-1: a table right below a title of its own is another one, without a blank row above and with a first name of its own', async () => {
		const report = [
			'Attended,Original Name,Email,Join Time,Leave Time,Country',
			...['Ana', 'Tom', 'Eva'].map((n) => `Yes,${n} Silva,${n}@hafen.com,"Oct 15, 2026 04:01 PM","Oct 15, 2026 04:20 PM",Chile`),
			'Other Attended',
			'User Name,Join Time,Leave Time,Country',
			'+14155550000,"Oct 15, 2026 04:01 PM","Oct 15, 2026 04:20 PM",Chile'
		].join('\n');
		const seen = await inspected(memory(report));
		expect(seen.preview.cells.map((r) => r[1])).toEqual(['Ana Silva', 'Tom Silva', 'Eva Silva']);
		expect(seen.notes.find((n) => n.code === 'noteTableBelow')?.params).toMatchObject({ rows: 3, row: 6 });
	});

	it('FIL-1: lines drawn between rows are no rows', async () => {
		const line = '-'.repeat(40);
		const listing = await inspected(
			memory(
				`${line}\n|Customer|Name      |E-Mail        |\n${line}\n|100001  |Ana Silva |ana@hafen.com |\n|100002  |Tom Berg  |tom@kai.com   |\n${line}\n`
			)
		);
		expect(listing.preview.cells.map((r) => r[2]?.trim())).toEqual(['Ana Silva', 'Tom Berg']);
		const markdown = await inspected(memory('| Name | Email |\n|:-----|------:|\n| Ana Silva | ana@hafen.com |\n| Tom Berg | --- |\n'));
		expect(markdown.preview.rowNumbers).toEqual([3, 4]);
	});

	it('FIL-1: a sep= line is no row', async () => {
		const seen = await inspected(fixture('sep-line.csv'));
		expect(seen.read.headerRow).toBe(1);
		expect(seen.headers).toEqual(['Namn', 'E-post', 'Mobil']);
		expect(seen.confidence.delimiter).toBe(1);
	});

	it('IMP-3: every guess can be corrected by hand', async () => {
		const seen = await inspected(fixture('title-row.csv'), { headerRow: 2, encoding: 'windows-1252', delimiter: ';' });
		expect(seen.read).toEqual({ format: 'csv', encoding: 'windows-1252', delimiter: ';', quote: '"', headerRow: 2, sheet: 0, trim: true });
		expect(seen.confidence).toEqual({ encoding: 1, delimiter: 1, headerRow: 1, sheet: 1 });
		expect((await refused(fixture('plain.csv'), { encoding: 'klingon-8' })).code).toBe('unknownEncoding');
	});

	it('FIL-1: blank, repeated and odd headers stay apart and harmless', async () => {
		const twice = await inspected(fixture('duplicate-headers.csv'));
		expect(twice.headers).toEqual(['Name', 'Email', 'Column 3', 'Phone', 'Phone', 'Column 6']);
		expect(codes(twice)).toEqual(expect.arrayContaining(['noteBlankHeaders', 'noteDuplicateHeaders']));
		const blank = twice.notes.find((n) => n.code === 'noteBlankHeaders')!;
		expect(messageText(blank)).toContain('such as “Column 3”');
		const proto = await inspected(fixture('proto-headers.csv'));
		expect(proto.headers).toEqual(['__proto__', 'constructor', 'Email', 'toString']);
		expect(proto.preview.cells).toEqual([['Ana', 'Silva', 'ana@nordlicht.example', 'z']]);
	});

	it('FIL-1, MAP-2: names below those of their groups: a bare one, or one that comes twice, is called after its group', async () => {
		const rows = Array.from({ length: 6 }, (_, i) => `Ana${i},Silva,a${i}@hafen.com,Hafen ${i},${i}0,${i} Pier,Ulm,2 Dock,Bonn`);
		const grouped = ['Contact,,,Company,,Work,,Home,', 'First name,Last name,E-mail,Name,Size,Street,City,Street,City', ...rows];
		const seen = await inspected(memory(grouped.join('\n')));
		expect([seen.read.headerRow, seen.preamble]).toEqual([2, []]);
		expect(seen.headers.join()).toBe('First name,Last name,E-mail,Company Name,Company Size,Work Street,Work City,Home Street,Home City');
		expect(proposeMapping(seen.headers, seen.preview.cells).map(mappedField).slice(3, 7)).toEqual([
			'company',
			'companySize',
			'street',
			'city'
		]);
		const titled = await inspected(
			memory(['Leads,Hannover 2026,', 'Name,E-mail,Company', 'Ana,a@hafen.com,Hafen', 'Tom,b@hafen.com,Kai'].join('\n'))
		);
		expect(titled.headers).toEqual(['Name', 'E-mail', 'Company']);
	});

	it('FIL-1: whatever stands alone in its row below the sum of a table is no contact', async () => {
		const rows = Array.from({ length: 5 }, (_, i) => `Ana${i},a${i}@hafen.com,Hafen,${i}00`);
		const ends = async (...last: string[]) =>
			(await inspected(memory(['Name,E-mail,Company,Amount', ...rows, ...last].join('\n')))).estimatedRows;
		expect(await ends('', 'Total,,,1000', 'Prepared for internal use only')).toBe(5);
		expect(await ends('Total,,,1000', '', 'Sales Team North')).toBe(5);
		expect(await ends('Sales Team North,,,')).toBe(6);
		expect(await ends('Total,,,1000', 'Tom,,Kai,')).toBe(7);
	});

	it('FIL-1, MAP-1: column names that were decoded twice are read as they once were, so that they are understood', async () => {
		const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Prénom,Nom,Société,Email\nHélène,Noël,Café,h@noel.fr'));
		const { headers } = await inspected(memory(twice));
		expect(headers).toEqual(['Prénom', 'Nom', 'Société', 'Email']);
		expect(proposeMapping(headers, [['Hélène', 'Noël', 'Café', 'h@noel.fr']]).map(mappedField)).toEqual([
			'firstName',
			'lastName',
			'company',
			'email'
		]);
	});

	it('FIL-1: ragged rows, NULs, damaged and double-decoded text are said', async () => {
		expect((await inspected(fixture('ragged.csv'))).notes).toContainEqual({ code: 'noteRagged', params: { rows: 2 } });
		const nul = await inspected(fixture('nul-bytes.csv'));
		expect(nul.notes).toContainEqual({ code: 'noteNul', params: { count: 1 } });
		expect(nul.preview.cells[0]).toEqual(['Ana', 'ana@nordlicht.example']);
		expect(codes(await inspected(fixture('damaged-utf8.csv')))).toContain('noteReplacement');
		const garbled = (await inspected(fixture('double-encoded.csv'))).notes.find((n) => n.code === 'noteDoubleEncoding');
		expect(garbled?.params.after).toBe('Jürgen Groß');
	});

	it('FIL-1: columns beyond the header row are kept when most rows have them', async () => {
		const seen = await inspected(memory('Name,Email\nAna,ana@hafen.example,Kiel\nTom,tom@hafen.example,Ulm\n'));
		expect(seen.headers).toEqual(['Name', 'Email', 'Column 3']);
	});

	it('IMP-3: rows are estimated from the size, exactly for a small file', async () => {
		expect((await inspected(fixture('plain.csv'))).estimatedRows).toBe(2);
		const row = 'Ana Silva,ana@nordlicht.example,+351 21 000 0001,Nordlicht\n';
		const seen = await inspected(memory('Name,Email,Phone,Company\n' + row.repeat(20_000)));
		expect(Math.abs(seen.estimatedRows - 20_000)).toBeLessThan(200);
		expect(seen.preview.cells.length).toBe(20);
	});

	it('MAP-1: a column that is filled only far below still shows in the sample rows', async () => {
		const rows = Array.from({ length: 900 }, (_, i) => `Ana,ana${i}@hafen.example,${i === 850 ? 'late' : ''}`);
		const seen = await inspected(memory('Name,Email,Remarks of booth\n' + rows.join('\n')));
		expect(seen.sampleRows.some((r) => r[2] === 'late')).toBe(true);
		expect(seen.sampleRows.length).toBeLessThanOrEqual(200);
	});

	it('VAL-6: every note has its sentence', async () => {
		for (const file of [
			'linkedin.csv',
			'duplicate-headers.csv',
			'ragged.csv',
			'nul-bytes.csv',
			'damaged-utf8.csv',
			'double-encoded.csv',
			'text.xls'
		]) {
			for (const note of (await inspected(fixture(file))).notes) {
				expect(knowsCode(note.code)).toBe(true);
				expect(messageText(note)).toMatch(/^\S.+\.$/s);
			}
		}
	});
});
