import { describe, expect, it } from 'vitest';
import { effort } from '../../support/effort';
import { copiedText, textOfHtml } from '#lib/state/import/pasted-html';
import { pastedTable } from '#lib/state/shell/shell-pasted-table';

const clipboard = (plain: string, html: string) => ({ getData: (type: string) => (type === 'text/plain' ? plain : html) });
const PEOPLE = `<!--StartFragment--><style>td > p { color: red }</style>
	<table title="a > b"><thead><tr><th>Name</th><th>Email</th><th>Note</th></tr></thead>
	<tbody><tr><td><b>Anna</b>&nbsp;Berg</td><td><a href="mailto:anna@hafen.de">anna@hafen.de</a></td><td>1 &lt; 2 &amp; 19&quot;</td></tr>
	<tr><td>Bo
		Lind</td><td>bo@kontor.se</td><td>one<br>two</td></tr></tbody></table><script>alert('<td>no</td>')</script><!--EndFragment-->`;

describe('APP-2: a table copied as a web page alone', () => {
	it('APP-2: is read cell by cell, as text', () => {
		const text = copiedText(clipboard('', PEOPLE));
		expect(text.split('\n')).toEqual([
			'Name\tEmail\tNote',
			'Anna Berg\tanna@hafen.de\t"1 < 2 & 19"""',
			'Bo Lind\tbo@kontor.se\t"one',
			'two"'
		]);
		expect(pastedTable(text)?.rows).toBe(2);
	});

	it('APP-2: where there is text beside it, the text is what is meant', () => {
		expect(copiedText(clipboard('A\tB\n1\t2', PEOPLE))).toBe('A\tB\n1\t2');
		expect(copiedText(null)).toBe('');
	});

	it('FIL-2: a cell over rows holds its value in each, one over columns in the first; tags left open end with the next', () => {
		const html = '<table><tr><td>Firm<td>Name<td>Mail<tr><td rowspan=2>Hafen<td>Anna<td>a@h.de<tr><td colspan="2">Bo</table>';
		expect(textOfHtml(html).split('\n')).toEqual(['Firm\tName\tMail', 'Hafen\tAnna\ta@h.de', 'Hafen\tBo\t']);
	});

	it('APP-2: of a mail laid out by tables the largest is taken; a page without one is its text', () => {
		const inner = '<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>';
		expect(textOfHtml(`<table><tr><td>Hello ${inner}</td></tr></table>`)).toBe('A\tB\n1\t2');
		expect(textOfHtml('<p>Anna &lt;a@h.de&gt;;</p><p>Bo &lt;b@h.de&gt;</p>')).toBe('Anna <a@h.de>;\nBo <b@h.de>');
	});

	it('FIL-4: what is broken or names a million rows ends as a short text', () => {
		expect(textOfHtml('<table><tr><td rowspan="999999999" colspan=99999>x')).toHaveLength(1 + 999);
		expect(textOfHtml('<table><tr><td title="')).toBe('');
		expect(textOfHtml('a &#0; &#x110000; &nosuch; <')).toBe('a &#0; &#x110000; &nosuch;');
		// A row of very many cells, and many cells that each claim a million.
		const wide = `<table><tr>${'<td>a'.repeat(100_000)}</table>`;
		const traps = `<table>${'<tr><td rowspan=1000 colspan=1000>a'.repeat(50)}</table>`;
		expect(
			effort(() => {
				expect(textOfHtml(wide).split('\t')).toHaveLength(100_000);
				expect(textOfHtml(traps).split('\n')).toHaveLength(50);
			})
		).toBeLessThan(3000);
	});
});
