import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HalfTyped } from '#domain/device/half-typed';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { defaultSettings } from '#domain/settings';
import { locksIn } from '../../support/held-locks';

vi.stubGlobal('$state', <T>(value: T): T => value);
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		keepTyped: async (t: HalfTyped) => void kept.set(t.id, t),
		forgetTyped: async (id: string) => void kept.delete(id),
		keptTyped: async () => [...kept.values()]
	}
}));
const { leftTyped, typedAddress } = await import('#lib/state/shell/half-typed');
const { PasteText } = await import('#lib/state/import/paste-text.svelte.ts');
const { ScoringLeft } = await import('#lib/state/scoring/scoring-left');
const { CellTyping } = await import('#lib/state/fix/import-fix-typed');

const held = new Map<string, number>();
/** Lets every writing and every lock come to its end. */
async function settle(): Promise<void> {
	for (let n = 0; n < 10; n++) await new Promise((resolve) => setTimeout(resolve, 0));
}
/** The page dies: its locks go, what it kept stays. */
const dies = (): void => held.clear();
const left = async (): Promise<HalfTyped[]> => {
	await settle();
	return leftTyped();
};

beforeEach(() => {
	kept.clear();
	held.clear();
	vi.stubGlobal('navigator', { locks: locksIn(held) });
});
afterAll(() => vi.unstubAllGlobals());

describe('pasted cells', () => {
	const TABLE = 'First Name\tLast Name\nZoe\tNew';

	it('HIS-3, APP-4: outlive a page that dies, and are there when the dialog opens again', async () => {
		new PasteText().set(TABLE);
		await settle();
		dies();
		const [row] = await left();
		expect([row!.kind, row!.name, typedAddress(row!)]).toEqual(['paste', 'First Name Last Name', `/import?typed=${row!.id}`]);
		const next = new PasteText();
		await next.open(row!.id);
		expect(next.text).toBe(TABLE);
	});

	it('HIS-3: closed, they are in memory no more and still kept; used or thrown away, they are gone', async () => {
		const dialog = new PasteText();
		dialog.set(TABLE);
		dialog.leave();
		expect(dialog.text).toBe('');
		expect((await left()).map((t) => t.values.text)).toEqual([TABLE]);
		await dialog.open(null);
		expect(dialog.text).toBe(TABLE);
		dialog.letGo();
		await settle();
		expect([dialog.text, kept.size]).toEqual(['', 0]);
	});

	it('HIS-3: what another tab has open is not brought here', async () => {
		new PasteText().set(TABLE);
		await settle();
		const other = new PasteText();
		await other.open(null);
		expect(other.text).toBe('');
	});
});

describe('cells too many for a text field', () => {
	const HEADER = 'First Name\tLast Name';
	const table = (rows: number): string => [HEADER, ...Array.from({ length: rows }, (_, i) => `Zoe${i}\tNew${i}`)].join('\n');
	const MANY = table(60_000);

	it('APP-4, APP-2: are taken whole and shown by their beginning; what is short the field takes by itself', async () => {
		const dialog = new PasteText();
		expect(dialog.paste(table(100), 0, 0)).toBe(false);
		dialog.set(table(100));
		expect([dialog.large, dialog.shown, dialog.other]).toEqual([false, table(100), null]);
		// Behind the header, as a spreadsheet of Windows copies it.
		dialog.set(`${HEADER}\n`);
		expect(dialog.paste(MANY.slice(HEADER.length + 1).replaceAll('\n', '\r\n'), HEADER.length + 1, HEADER.length + 1)).toBe(true);
		expect(dialog.text === MANY).toBe(true);
		expect([dialog.large, dialog.shown]).toEqual([true, table(19)]);
		await settle();
		expect((kept.values().next().value as HalfTyped).values.text === MANY).toBe(true);
	});

	it('APP-4: are taken back and put back, and so is what replaced them', () => {
		const dialog = new PasteText();
		dialog.set(HEADER);
		dialog.paste(`\n${MANY}`, HEADER.length, HEADER.length);
		dialog.undo();
		expect([dialog.text, dialog.large]).toEqual([HEADER, false]);
		dialog.undo();
		expect(dialog.text === `${HEADER}\n${MANY}`).toBe(true);
		// Chosen as a whole it is replaced, else added to.
		dialog.paste('\nAda\tLast', 3, 3);
		expect(dialog.text === `${HEADER}\n${MANY}\nAda\tLast`).toBe(true);
		dialog.paste('Ada\tLast', 0, dialog.shown.length);
		expect([dialog.text, dialog.large]).toEqual(['Ada\tLast', false]);
		dialog.undo();
		expect(dialog.text === `${HEADER}\n${MANY}\nAda\tLast`).toBe(true);
		dialog.set('');
		dialog.set('typed anew');
		expect(dialog.other).toBeNull();
	});

	it('HIS-3: outlive a page that dies, as shorter ones do', async () => {
		new PasteText().set(MANY);
		await settle();
		dies();
		const next = new PasteText();
		await next.open(null);
		expect(next.text === MANY).toBe(true);
		expect([next.large, next.other]).toEqual([true, '']);
	});

	it('APP-4: long lines are shown by their beginning, too', () => {
		const dialog = new PasteText();
		dialog.set('x'.repeat(1_000_000));
		expect(dialog.shown).toBe(`${'x'.repeat(300)}…`);
	});
});

describe('a draft of the scoring', () => {
	const profile = { ...defaultProfile(), competitors: ['rival.example'] };
	const { tierBy, tierThresholds, tierRanks } = defaultSettings();
	const tiers = { tierBy, tierThresholds: { ...tierThresholds, A: 91 }, tierRanks };

	it('HIS-3, SCO-3: is the same after a page that died, and gone once nothing differs from what is saved', async () => {
		new ScoringLeft().keep({ profile, tiers, typed: {} });
		await settle();
		dies();
		const next = new ScoringLeft();
		expect(await next.bring()).toEqual({ profile, tiers, typed: {} });
		next.keep({ profile: null, tiers, typed: {} });
		await settle();
		expect((kept.values().next().value as HalfTyped).values).toEqual({ tiers: JSON.stringify(tiers) });
		next.keep({ profile: null, tiers: null, typed: { titles: ' ' } });
		await settle();
		expect(kept.size).toBe(0);
	});

	it('HIS-3, APP-4: has the texts that were typed and not added yet, and what an earlier version kept has none', async () => {
		new ScoringLeft().keep({ profile: null, tiers: null, typed: { titles: 'Head of Num', region: '' } });
		await settle();
		dies();
		const next = new ScoringLeft();
		expect(await next.bring()).toEqual({ profile: null, tiers: null, typed: { titles: 'Head of Num' } });
		next.keep({ profile: null, tiers, typed: {} });
		await settle();
		next.leave();
		expect((await new ScoringLeft().bring())!.typed).toEqual({});
	});

	it('HIS-3: a screen that was left before it was read holds nothing back from the next', async () => {
		new ScoringLeft().keep({ profile, tiers: null, typed: {} });
		await settle();
		dies();
		const gone = new ScoringLeft();
		const asked = gone.bring();
		gone.leave();
		expect(await asked).toBeNull();
		expect(await new ScoringLeft().bring()).toEqual({ profile, tiers: null, typed: {} });
	});
});

describe('a cell of the fix grid', () => {
	const cell = { row: 7, field: 'email' as const, text: 'zoe@', big: false };

	it('HIS-3, IMP-8: comes back in its own import alone', async () => {
		new CellTyping('one').keep(cell, '');
		await settle();
		dies();
		expect((await left()).map((t) => typedAddress(t))).toEqual(['/import?id=one&fix=1']);
		expect(await new CellTyping('two').bring()).toBeNull();
		expect(await new CellTyping('one').bring()).toEqual(cell);
	});

	it('HIS-3, IMP-8: is gone once the row has it or Escape was pressed, and stays where the row could not take it', async () => {
		const grid = new CellTyping('one');
		grid.keep(cell, '');
		grid.handOver()(false);
		expect((await left()).map((t) => t.values.text)).toEqual(['zoe@']);
		expect(await grid.bring()).toEqual(cell);
		grid.handOver()(true);
		await settle();
		expect(kept.size).toBe(0);
		grid.keep(cell, '');
		grid.drop();
		await settle();
		expect(kept.size).toBe(0);
		grid.keep(cell, '');
		grid.keep({ ...cell, text: ' tom@x.com ' }, 'tom@x.com');
		await settle();
		expect(kept.size).toBe(0);
	});
});
