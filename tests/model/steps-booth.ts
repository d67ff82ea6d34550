import type { BoothEvent } from '#domain/booth/booth';
import { PEOPLE, TITLES } from './world';
import { api } from './device';
import { erased } from './erased';
import type { Oracle, Said, Visitor } from './oracle';
import { Broken, quiet, type Player } from './player';
import type { Step } from './steps';
import { CONSENT, EVENTS, isLive, linkOf, settle, SOURCE, takenBack, valuesOf, withKeyOf, type EventId } from './visitors';

const eventOf = (id: EventId): BoothEvent => ({
	id,
	name: EVENTS[id],
	source: SOURCE,
	goal: 0,
	qualifiers: [],
	nextSteps: [],
	consentText: CONSENT
});
const draftOf = (said: Said) => ({ ...said, answers: {}, nextStep: '', code: '' });

/** Somebody whom no file names, and nobody else is called so. */
function stranger(p: Player): Said['values'] {
	const word = (): string => Array.from({ length: 7 }, () => p.d.pick([...'bdfgklmnprst'])).join('');
	const [firstName, lastName] = ['A' + word(), 'E' + word()];
	const phone1 = `+1202555${String(p.d.below(10_000)).padStart(4, '0')}`;
	return { firstName, lastName, fullName: `${firstName} ${lastName}`, email: `${lastName.toLowerCase()}@guest-list.com`, phone1 };
}

function someVisitor(p: Player): Said {
	const before = p.oracle.visitors.filter((v) => !v.gone);
	const kind = p.d.next();
	const { jobTitle: _, ...known } = { ...p.d.pick([...PEOPLE]), jobTitle: '' };
	const again = kind < 0.2 && before.length > 0 ? p.d.pick(before).said.values : null;
	const values = { ...(again ?? (kind < 0.6 ? { ...known, fullName: `${known.firstName} ${known.lastName}` } : stranger(p))) };
	if (p.d.chance(0.15)) delete values.email;
	if (p.d.chance(0.3)) delete values.phone1;
	if (p.d.chance(0.3)) values.company = p.d.pick(['Northwind Tools', 'Orion Packaging']);
	if (p.d.chance(0.3)) values.jobTitle = p.d.pick(TITLES.slice(0, 3));
	return {
		values,
		rating: p.d.pick(['hot', 'cold', null]),
		note: p.d.chance(0.3) ? `Asked about model ${p.d.below(100)}` : '',
		consent: p.d.chance(0.3)
	};
}

/** True for a visitor who shares a mailbox with one of another name, and so waits in Manual Review: that is tested apart. */
const sharesMail = (p: Player, v: Visitor, before: Visitor | null): boolean =>
	!linkOf(p.oracle, before) && withKeyOf(p.oracle, v).some((c) => c && c.values.fullName !== v.values.fullName);

/** Saves a visitor; what was kept of it while it was typed goes in the same transaction. */
async function save(p: Player, v: Visitor, before: Visitor | null, id: string | null, into: number | null): Promise<void> {
	const draft = draftOf(v.said);
	const place = 0;
	const kept = async (): Promise<boolean> => (id === null ? await api.keptDraft(place) : await api.keptCompletion(v.event, place)) !== null;
	await api.keepDraft(draft, id, place);
	const first = linkOf(p.oracle, before) ?? (into === null ? null : p.oracle.of(into)!);
	const states = (first ? [first] : withKeyOf(p.oracle, v)).map((found): Oracle => {
		const after = p.oracle.copy();
		const was = before && (after.visitors.find((x) => x.event === v.event && x.n === v.n) ?? null);
		settle(after, structuredClone(v), was, found && after.of(found.id)!);
		return after;
	});
	const as = { ...(id !== null && { id }), open: v.open, place };
	const isRefused = !v.open && !v.values.email && !v.values.phone1;
	const capture = async (): Promise<void> => {
		const done = await api.capture(eventOf(v.event as EventId), draft, into, as);
		if (done.ok === isRefused) throw new Broken(`saving a visitor answered ${JSON.stringify(done)}`);
	};
	const earlier = p.oracle;
	await p.oneOf(capture, isRefused ? [p.oracle] : states);
	// Completed as it was before: nothing but what was kept tells that it is saved.
	if (p.oracle === earlier && !isRefused && !(await kept()))
		for (const state of states) if ((await p.differences(state)).length === 0) p.oracle = state;
	const isSaved = p.oracle !== earlier;
	if ((await kept()) === isSaved)
		throw new Broken(`a visitor was ${isSaved ? '' : 'not '}saved and is ${isSaved ? '' : 'not '}kept as typed`);
	await api.keepDraft(null, id, place);
}

/** A visitor at one of two events: somebody new, from a file, or here before; to be completed later, or added to whom a person chose. */
export const visit: Step = async (p) => {
	if (!p.booth) return false;
	const event = p.d.pick(Object.keys(EVENTS) as EventId[]);
	const said = someVisitor(p);
	const at = p.oracle.now;
	const n = Math.max(0, ...p.oracle.visitors.filter((v) => v.event === event).map((v) => v.n)) + 1;
	const values = valuesOf(event, said, at, at);
	const blank = { contactId: null, importId: '', row: 0, merged: false, gone: false, settled: 0 };
	const v: Visitor = { event, n, at, answeredAt: at, said, values, open: p.d.chance(0.25), ...blank };
	const into = p.d.chance(0.15) && p.oracle.alive().length > 0 ? p.d.pick(p.oracle.alive()).id : null;
	if (into === null && sharesMail(p, v, null)) return false;
	await save(p, v, null, null, into);
	return true;
};

const someLive = (p: Player): Visitor | null => {
	const live = p.oracle.visitors.filter((v) => isLive(p.oracle, v));
	return live.length > 0 ? p.d.pick(live) : null;
};
const idOf = async (p: Player, { event, n }: Visitor): Promise<string> => {
	const found = (await p.device.visitors()).filter((c) => c.event.id === event && c.n === n);
	if (found.length !== 1) throw new Broken(`visitor ${n} of ${event} is there ${found.length} times`);
	return found[0]!.id;
};

/** Completes a visitor, who may have no contact yet, or none any more. */
export const complete: Step = async (p) => {
	const before = someLive(p);
	if (!before) return false;
	const said = structuredClone(before.said);
	const [person] = [p.d.pick([...PEOPLE])];
	if (!said.values.email && p.d.chance(0.7)) said.values.email = p.d.chance(0.5) ? person.email : stranger(p).email!;
	if (!said.values.phone1 && p.d.chance(0.5)) said.values.phone1 = person.phone1;
	if (p.d.chance(0.5)) said.values.jobTitle = p.d.pick(TITLES.slice(0, 3));
	if (p.d.chance(0.3)) said.note = `Wants prices of model ${p.d.below(100)}`;
	if (p.d.chance(0.2)) said.consent = !said.consent;
	const answeredAt = said.consent === before.said.consent ? before.answeredAt : p.oracle.now;
	const values = valuesOf(before.event as EventId, said, before.at, answeredAt);
	const v = { ...before, said, answeredAt, values, open: p.d.chance(0.2) };
	if (sharesMail(p, v, before)) return false;
	await save(p, v, before, await idOf(p, before), null);
	return true;
};

/** Takes a visitor back; after a death once more, as a person would. */
export const takeBack: Step = async (p) => {
	const v = someLive(p);
	if (!v) return false;
	const id = await idOf(p, v);
	const take = async (): Promise<unknown> => p.must(await api.takeBackVisitor(eventOf(v.event as EventId), id), 'taking a visitor back');
	const before = p.oracle;
	const last = takenBack(p.oracle, v.event, v.n).at(-1)!;
	await p.risky(take, take);
	p.oracle = last;
	p.loosen(before);
	return true;
};

/** Erases somebody who is in no file (CON-4): what is begun is finished by whoever opens the app next. */
export const erase: Step = async (p) => {
	if (!p.booth || p.reviews.length > 0) return false;
	const found = p.oracle.alive().flatMap((c) => erased(p.oracle, c.id) ?? []);
	if (found.length === 0) return false;
	const { after, ids } = p.d.pick(found);
	await p.oneOf(
		async () => p.must(await api.eraseContact(ids[0]!, quiet), 'erasing'),
		[after],
		() => p.device.finishErasing()
	);
	return true;
};
