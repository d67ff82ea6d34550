import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROKEN_CARD_HEADER } from '#domain/imports/own-columns';
import { vcard } from '#workers/pipeline/parse/formats/vcard';
import { memory } from './source';
import { LIMITS, read, cards } from './cards';

describe('vCard', () => {
	it('FIL-3: cards of files that were put one after the other are apart, though END and BEGIN share a line', async () => {
		const { rows, notes } = await read(
			memory('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Silva\r\nEND:VCARDBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Okoye\r\nEND:VCARD', 'a.vcf')
		);
		expect([rows, notes]).toEqual([[['Ana Silva'], ['Ben Okoye']], ['noteCards']]);
	});

	it('FIL-3: a broken card is read as far as it goes and said with its line; nothing is lost', async () => {
		const { cards: list, said, notes } = await read(cards('broken.vcf'));
		expect(list).toEqual([
			{ 'Full Name': 'No End', Email: 'no.end@engines.co.uk', [BROKEN_CARD_HEADER]: '2: a card has no END' },
			{
				'Full Name': 'Broken Note',
				Notes: 'first line\nsecond line without a name',
				Email: 'note@engines.co.uk',
				[BROKEN_CARD_HEADER]: '10: a line names no entry'
			},
			{ 'Full Name': 'With Agent', Agent: 'Sam Secretary, +1 212 555 0100', Email: 'with.agent@engines.co.uk' },
			{ 'Full Name': 'Cut O', [BROKEN_CARD_HEADER]: '24: the file ends before a card does' }
		]);
		expect(notes).toContain('noteCardsBroken');
		expect(said).toContain('4 places in the file don’t read like a contact card, the first in line 1: a line stands outside of any card');
	});

	it('IMP-7: what stands before the first BEGIN is a card, and what a card within a broken one says is kept', async () => {
		const { cards: list } = await read(
			memory(
				'EMAIL:half@engines.co.uk\nTEL:+4930111111\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nFN:Whole\nEND:VCARD\nBEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Sam Secretary\nTEL:+12125550100\n',
				'cut.vcf'
			)
		);
		expect(list).toEqual([
			{ Email: 'half@engines.co.uk', Phone: '+4930111111', [BROKEN_CARD_HEADER]: '1: a card has no BEGIN' },
			{ 'Full Name': 'Whole' },
			{ 'Full Name': 'Boss', Agent: 'Sam Secretary, +12125550100', [BROKEN_CARD_HEADER]: '8: the file ends before a card does' }
		]);
	});

	it('FIL-3: files in older encodings, and cards that name theirs', async () => {
		expect((await read(cards('latin.vcf'))).cards[0]).toMatchObject({
			'Full Name': 'Jürgen Groß',
			Company: 'Müller & Söhne',
			Country: 'Österreich'
		});
		expect((await read(cards('japanese.vcf'))).cards[0]).toEqual({
			'Full Name': '山田 太郎',
			'First Name': '太郎',
			'Last Name': '山田',
			Company: '表計算ソフト',
			'Phone (mobile)': '09012345678'
		});
		const wide = new Uint8Array(Buffer.from('\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Петр Ильич\r\nEND:VCARD\r\n', 'utf16le'));
		expect((await read(memory(wide, 'a.vcf'))).cards).toEqual([{ 'Full Name': 'Петр Ильич' }]);
	});

	it('FIL-3: a card without name, email or phone is still a row; any number of cards, in chunks', async () => {
		const many = Array.from(
			{ length: 2500 },
			(_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${n + 1}\n${n === 1200 ? 'X-ONLY-HERE:yes\n' : ''}END:VCARD\n`
		).join('');
		const { rows, numbers, headers, seen } = await read(
			memory(`${many}BEGIN:VCARD\nVERSION:3.0\nNOTE:nameless\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n`, 'many.vcf')
		);
		expect(headers).toEqual(['Full Name', 'Notes', 'X-ONLY-HERE']);
		expect(rows).toHaveLength(2502);
		expect(numbers.at(-1)).toBe(2502);
		expect(rows[2500]).toEqual(['', 'nameless', '']);
		expect(seen.estimatedRows).toBe(2502);
		expect(seen.sampleRows.some((r) => r[2] === 'yes')).toBe(true);
	});

	it('FIL-4: cards made to harm end soon and read right', async () => {
		const giant = `BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nPHOTO;ENCODING=b:${'A'.repeat(6_000_000)}\nNOTE:${'x'.repeat(5_000_000)}\nEMAIL:ada@engines.co.uk\nEND:VCARD\n`;
		const nested = `BEGIN:VCARD\nFN:Deep\n${'AGENT:\nBEGIN:VCARD\n'.repeat(5_000)}${'END:VCARD\n'.repeat(5_000)}END:VCARD\n`;
		const quoted = `BEGIN:VCARD\nVERSION:2.1\nFN:Q\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=41=\n'.repeat(60_000)}\nEND:VCARD\n`;
		const words = `BEGIN:VCARD\nFN:W\n__proto__:x\nX-CONSTRUCTOR:y\nitem1.TEL:1\nitem1.X-ABLabel:__proto__\n${';'.repeat(100_000)}:${'"'.repeat(100_000)}\nEND:VCARD\n`;
		const started = process.cpuUsage();
		const big = await read(memory(giant, 'giant.vcf'));
		expect(big.cards).toEqual([
			{ 'Full Name': 'Ada', Email: 'ada@engines.co.uk', [BROKEN_CARD_HEADER]: '5: an entry is too long to be text' }
		]);
		expect(big.notes).toEqual(['noteCards', 'noteCardPictures', 'noteCardsBroken']);
		expect((await read(memory(nested, 'nested.vcf'))).cards[0]!['Full Name']).toBe('Deep');
		expect((await read(memory(quoted, 'quoted.vcf'))).cards[0]!.Notes).toMatch(/^A{1000}/);
		expect((await read(memory(words, 'words.vcf'))).cards[0]).toMatchObject({ 'Full Name': 'W', 'X-CONSTRUCTOR': 'y' });
		expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
		const none = await vcard.inspect(memory('BEGIN:VCARD\n', 'none.vcf'), {}, LIMITS);
		expect(none.ok ? '' : none.problem.code).toBe('noCards');
	});

	it('FIL-3: any text survives being written as a card, folded anywhere, in any line ends', async () => {
		const word = fc
			.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
			.map((s) => s.replace(/[\r\ud800-\udfff]/g, '').trim())
			.filter((s) => s !== '' && !/[\u0000-\u001f\u0085\u2028\u2029]/.test(s));
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ name: word, company: word, note: fc.array(word, { minLength: 1, maxLength: 3 }) }), {
					minLength: 1,
					maxLength: 5
				}),
				fc.integer({ min: 5, max: 75 }),
				fc.constantFrom('\r\n', '\n'),
				async (people, width, end) => {
					const escape = (s: string) => s.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
					const fold = (line: string) => Array.from(line).reduce((out, c, i) => out + (i > 0 && i % width === 0 ? `${end} ` : '') + c, '');
					const text = people
						.map((p) =>
							[
								'BEGIN:VCARD',
								'VERSION:3.0',
								fold(`FN:${escape(p.name)}`),
								fold(`ORG:${escape(p.company)}`),
								fold(`NOTE:${escape(p.note.join('\n'))}`),
								'END:VCARD'
							].join(end)
						)
						.join(end);
					const { cards: list } = await read(memory(text, 'a.vcf'));
					expect(list).toEqual(people.map((p) => ({ 'Full Name': p.name, Company: p.company, Notes: p.note.join('\n') })));
				}
			),
			{ numRuns: 80 }
		);
	});
});
