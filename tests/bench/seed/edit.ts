import { CHUNK_ROWS, rowValues } from '#domain/chunk';
import { saveContact } from '#workers/imports/contacts/by-hand';
import { contactId } from '#workers/store/contact-id';
import { openStore } from '#workers/store/engine/open';
import { peopleColumns } from './people';

/**
 * ms that each of `n` edits of contacts of a seeded store of `rows` took until it was saved, the first apart: it reads what numbers and
 * names are found by.
 */
export async function edit(n: number, rows: number): Promise<{ first: number; rest: number[] }> {
	const db = await openStore();
	const serials = await db.getAllKeys('chunks');
	const times: number[] = [];
	for (let i = 0; i <= n; i++) {
		const k = Math.floor(((i * 0.6180339887) % 1) * rows);
		// Some made-up names leave nothing before the @.
		const values = { ...rowValues(peopleColumns([k]), 0), jobTitle: `Edited ${i}`, email: `person${k}@bench.example.com` };
		const from = performance.now();
		const done = await saveContact(values, contactId(serials[Math.floor(k / CHUNK_ROWS)] ?? 0, k % CHUNK_ROWS));
		times.push(performance.now() - from);
		if (!done.ok) throw new Error(done.problem.code);
	}
	const [first = 0, ...rest] = times;
	return { first, rest };
}
