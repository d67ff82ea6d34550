import { emptyDraft, type BoothEvent } from '#domain/booth/booth';
import { rowValues } from '#domain/chunk';
import { checkContact } from '../../../workers/imports/contacts/by-hand';
import { capture } from '../../../workers/imports/booth/capture';
import { peopleColumns } from './people';

const EVENT: BoothEvent = { id: 'bench', name: 'Bench', source: 'Bench', goal: 0, qualifiers: [], nextSteps: [], consentText: '' };

/** ms that each of `n` checks while typing and of `n` visitors saved took, after the first of each, which is given apart. */
export async function measure(
	n: number,
	from: number
): Promise<{ firstCheck: number; checks: number[]; firstSave: number; saves: number[]; found: number }> {
	const timed = async (job: () => Promise<unknown>): Promise<number> => {
		const t = performance.now();
		await job();
		return performance.now() - t;
	};
	let found = 0;
	const check = (i: number): Promise<number> =>
		timed(async () => {
			if ((await checkContact(rowValues(peopleColumns([from + i * 37]), 0), null)).duplicates.length > 0) found++;
		});
	const save = (i: number): Promise<number> =>
		timed(() => capture(EVENT, { ...emptyDraft(), values: { fullName: `Visitor ${i}`, email: `visitor${i}@bench.example.com` } }, null));
	const firstCheck = await check(0);
	const checks: number[] = [];
	for (let i = 1; i <= n; i++) checks.push(await check(i));
	const firstSave = await save(0);
	const saves: number[] = [];
	for (let i = 1; i <= n; i++) saves.push(await save(i));
	return { firstCheck, checks, firstSave, saves, found };
}
