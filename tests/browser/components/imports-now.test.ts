import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { ImportManifest } from '#domain/import';
import LastImports from '#lib/components/home/LastImports.svelte';
import ImportRow from '#lib/components/history/ImportRow.svelte';
import LedgerPanel from '#lib/components/import/complete/LedgerPanel.svelte';

/** An import whose ten rows in Manual Review were decided since: three are contacts, two merged, four skipped, and one waits. */
const manifest = (over: Partial<ImportManifest> = {}): ImportManifest =>
	({
		id: 'i',
		file: { name: 'fair.csv' },
		createdAt: 1,
		completedAt: 2,
		ledger: { total: 280, created: 200, merged: 50, skipped: 0, held: 10, failed: 20 },
		heldResolved: { created: 3, merged: 2, skipped: 4 },
		duplicatesFound: 60,
		...over
	}) as ImportManifest;
const texts = (root: ParentNode): string => (root as Element).textContent?.replace(/\s+/g, ' ') ?? '';

it('HIS-1, IMP-7: Home says of an import what its rows are by now, as History and Insights do', () => {
	const { container } = render(LastImports, { imports: [manifest()] });
	expect(texts(container)).toContain('Imported 203, Merged 52, Skipped 4, Held 1, Failed 20');
	expect(texts(container)).toContain('280 rows: 203 new, 52 merged, 4 skipped, 1 held, 20 failed');
	// The bars of History are parts of the one above them, which counts them like that.
	const row = render(ImportRow, { manifest: manifest({ phase: 'complete', user: '', issueCounts: [] }), running: false, stopped: false });
	expect(texts(row.container)).toContain('Imported 203, Merged 52, Skipped 4, Held 1, Failed 20');
});

it('IMP-9, IMP-7: the last step says what waits by now, as Manual Review does, and its equation still holds; what was undone stays as it was', () => {
	const now = render(LedgerPanel, { manifest: manifest() });
	expect(now.getByTestId('ledger-equation').element().textContent).toBe('280 = 203 + 52 + 4 + 1 + 20');
	expect(now.getByTestId('ledger-held').element().textContent).toBe('1');
	now.unmount();
	const undone = { at: 3, by: '', tally: { removed: 200, returned: 0, left: 0, held: 1 } } as NonNullable<ImportManifest['undone']>;
	const before = render(LedgerPanel, { manifest: manifest({ undone }) });
	expect(before.getByTestId('ledger-equation').element().textContent).toBe('280 = 200 + 50 + 0 + 10 + 20');
});
