import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;

describe('refusals in columns that fill another field', () => {
	it('MAP-1, LST-9: who wants no more calls says so in what came of the last one, also in rows that no sample holds', () => {
		const said = (header: string, samples: string[], rows: string[]) => {
			const headers = ['Phone', 'Email', header];
			const row = (v: string, i: number) => [`212736500${i}`, `p${i}@x.com`, v];
			const { columns } = applyMapping(chunkOf(rows.map(row)), proposeMapping(headers, samples.map(row)));
			return rows.map((_, i) => [columns.get('consentStatus')?.[i] ?? '', columns.get('consentChannel')?.[i] ?? ''].join(' ').trim());
		};
		const results = ['DNC', 'Do Not Call', 'Not Interested', 'No answer', 'Callback', 'Sale'];
		expect(said('status', results, results)).toEqual(['Withdrawn Calls', 'Withdrawn Calls', '', '', '', '']);
		expect(said('Statut', ['Vendu', 'Ne pas appeler', 'À rappeler'], ['Vendu', 'Ne pas appeler'])).toEqual(['', 'Withdrawn Calls']);
		expect(said('DISPO', ['CALLBK', 'SALE'], ['SALE', 'DNCL'])).toEqual(['', 'Withdrawn Calls']);
		expect(said('Anrufergebnis', ['erreicht', 'besetzt'], ['nicht mehr anrufen', 'nicht erreicht'])).toEqual(['Withdrawn Calls', '']);
	});

	it('MAP-1, LST-9: a no to consent as such, or to one way of being reached, is not lost by standing second', () => {
		const said = (headers: [string, string], cells: [string, string][]) => {
			const rows = cells.map((c, i) => [`p${i}@x.com`, ...c]);
			const { columns } = applyMapping(chunkOf(rows), proposeMapping(['E-Mail', ...headers], rows));
			return cells.map((_, i) => [columns.get('consentStatus')?.[i] ?? '', columns.get('consentChannel')?.[i] ?? ''].join(' ').trim());
		};
		const cells: [string, string][] = [
			['N', 'ja'],
			['J', 'nein'],
			['J', 'ja'],
			['', '']
		];
		expect(said(['Newsletter', 'DSGVO-Einwilligung'], cells)).toEqual(['Denied Emails', 'Denied', 'Granted Emails', '']);
		expect(said(['Newsletter (J/N)', 'DSGVO-Einwilligung'], cells)).toEqual(['Denied Emails', 'Denied', 'Granted', '']);
		// Leave for one way says nothing of leave for another.
		expect(said(['Accepts Email Marketing', 'Accepts SMS Marketing'], [['yes', 'no']])).toEqual(['Granted Emails']);
	});
});
