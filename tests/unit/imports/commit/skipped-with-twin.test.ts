import { beforeEach, expect, it } from 'vitest';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';

beforeEach(plainDevice);

it('IMP-11, IMP-10: of a row that was skipped with the one before it, by their email, the report says so, and not that somebody chose to skip it', async () => {
	await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging']));
	const nora = 'Nora,Lind,nora@harbor-foods.com,+12125550101,Harbor Foods';
	const { id } = await toReview(csv(HEADER, [nora, nora.replace('+12125550101', '')]));
	const open = (await api.reviewPage(id, 'all', 0, 10)).pairs.find((p) => !p.settled)!;
	expect(open.right.ref).toBe(2);
	value(await api.decide(id, { pairs: [open.pair] }, 'skip'));
	expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ skipped: 2 });
	const lines = (await value(await api.errorReport(id, 'csv')).text()).trim().split(/\r?\n/).slice(1);
	expect(lines.map((l) => /Row \d: Skipped[^"]+?(?="|,"|,Nothing)/.exec(l)?.[0])).toEqual([
		'Row 2: Skipped: you chose Skip for this duplicate',
		'Row 3: Skipped with its double, in row 2'
	]);
});

it('IMP-11, IMP-10: where each match is asked about, a row that somebody skipped says that, also where the row before it was skipped', async () => {
	await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging']));
	const nora = 'Nora,Lind,nora@harbor-foods.com,+12125550101,Harbor Foods';
	const { id } = await toReview(csv(HEADER, [nora, nora.replace('+12125550101', '')]), { policy: 'review' });
	const open = (await api.reviewPage(id, 'all', 0, 10)).pairs.filter((p) => !p.settled);
	expect(open.map((p) => p.right.ref).sort()).toEqual([2, 3]);
	for (const p of open) value(await api.decide(id, { pairs: [p.pair] }, 'skip'));
	expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ skipped: 2 });
	const lines = (await value(await api.errorReport(id, 'csv')).text()).trim().split(/\r?\n/).slice(1);
	expect(lines.map((l) => /Row \d: Skipped[^"]+?(?="|,"|,Nothing)/.exec(l)?.[0])).toEqual([
		'Row 2: Skipped: you chose Skip for this duplicate',
		'Row 3: Skipped: you chose Skip for this duplicate'
	]);
});
