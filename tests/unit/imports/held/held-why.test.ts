import { expect, it } from 'vitest';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Company';

it.each([
	['update', 'sharedMail'],
	['review', 'flagged']
] as const)(
	'DUP-8, IMP-10: policy %s: of a row that a person put aside the mailbox is why only where the email alone would have merged it: %s',
	async (policy, why) => {
		await plainDevice();
		await importAll(csv(HEADER, ['Ann,Smith,office@orion-pack.com,Orion Packaging']));
		const { id } = await toReview(csv(HEADER, ['Walter,Brandt,office@orion-pack.com,Harbor Foods']), { policy });
		const [found] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
		value(await api.decide(id, policy === 'update' ? { filter: 'sharedMail' } : { pairs: [found!.pair] }, 'manual'));
		expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ total: 1, held: 1 });
		const { entries } = await api.heldPage(0, 10);
		expect(entries.map((e) => [e.match?.type, e.why])).toEqual([['email', why]]);
	}
);
