import { beforeEach, expect, it } from 'vitest';
import { overTime } from '#domain/figures/insights';
import { localDay } from '#domain/basics/local-day';
import { ledgerNow, sumLedgers } from '#lib/state/history/history-words';
import { queryApi } from '#workers/query/api';
import { insights } from '#workers/query/insights';
import { fromNoon } from '../../../support/from-noon';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';

fromNoon();
beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ZOE = 'Zoe,Novak,zoe@northwind.com,+12125550177,Northwind Tools';
/** Six people; and six others, each with the phone of one of them, so that each waits alone. */
const phone = (n: number): string => `+1212555010${n}`;
const KNOWN = ['Ana', 'Eva', 'Gus', 'Hal', 'Ivo', 'Jon'].map(
	(name, n) => `${name},Silva${n},${name.toLowerCase()}@old-${n}.com,${phone(n)},Old Company ${n}`
);
const OTHERS = ['Nora', 'Ida', 'Ben', 'Cem', 'Dia', 'Fay'].map(
	(name, n) => `${name},Lind${n},${name.toLowerCase()}@firm-${n}.com,${phone(n)},Firm ${n}`
);

/** What Insights says of all rows, beside what History says of them. */
async function bothSay(): Promise<[insights: object, history: object]> {
	const { total: _all, ...now } = sumLedgers((await api.listImports()).map((m) => ({ ledger: ledgerNow(m) })));
	const periods = overTime((await insights()).days, localDay(Date.now()));
	const sum = (part: keyof typeof now): number => periods.reduce((n, p) => n + p.parts[part], 0);
	return [Object.fromEntries(Object.keys(now).map((part) => [part, sum(part as keyof typeof now)])), now];
}

it('HIS-1, DUP-8: rows that waited count in Insights as what they became since, as they do in History, also when that was taken back', async () => {
	await importAll(csv(HEADER, [...KNOWN, ZOE]));
	const { id } = await importAll(csv(HEADER, [...OTHERS, ZOE]), { policy: 'review' });
	const entries = (await api.heldPage(0, 20)).entries;
	expect(entries).toHaveLength(7);
	const [nora, ida, ben, cem, dia, fay] = entries.map((e) => e.id) as [string, string, string, string, string, string];
	const merged = entries[1]!.otherId!;
	const same = async (): Promise<object> => {
		const [insight, history] = await bothSay();
		expect(insight).toEqual(history);
		return history;
	};
	expect(await same()).toMatchObject({ created: 7, held: 7 });
	value(await api.decideHeld([nora], 'keepBoth'));
	value(await api.decideHeld([ida, ben], 'merge'));
	value(await api.decideHeld([cem, dia], 'skip'));
	expect(await same()).toMatchObject({ created: 8, merged: 2, skipped: 2, held: 2 });
	value(await api.undoSkip(cem));
	value(await api.undoEvent(merged, (await queryApi.contact(merged))!.history.find((h) => h.kind === 'merged')!.id));
	expect(await same()).toMatchObject({ created: 9, merged: 1, skipped: 1, held: 3 });
	// Who is erased waits no more.
	const zoe = (await queryApi.page({}, 0, 50)).rows.find((r) => r.email === 'zoe@northwind.com')!;
	value(await api.eraseContact(zoe.id, () => undefined));
	expect(await same()).toMatchObject({ skipped: 2, held: 2 });
	value(await api.decideHeld([fay], 'skip'));
	value(await api.decideHeld('all', 'keepBoth'));
	expect(await same()).toMatchObject({ created: 10, merged: 1, skipped: 3, held: 0 });
	const { imports } = await insights();
	expect(imports.find((f) => f.importId === id)!.done).toMatchObject(ledgerNow((await api.getImport(id))!));
});
