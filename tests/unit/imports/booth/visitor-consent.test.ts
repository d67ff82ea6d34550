import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BoothEvent, CaptureDraft } from '#domain/booth/booth';
import { localDay } from '#domain/basics/local-day';
import { openStore } from '#workers/imports/context';
import { readCapture } from '#workers/store/captures';
import { readContacts } from '#workers/store/contacts';
import { api, plainDevice } from '../harness';
import { draft, EVENT } from './tablets';

const OLD: BoothEvent = { ...EVENT, consentText: 'Write to me.', qualifiers: [{ label: 'Timeline', choices: ['Soon', 'Later'] }] };
const NEW: BoothEvent = { ...OLD, consentText: 'Write to me and call me.', qualifiers: [{ label: 'Budget', choices: ['Yes', 'No'] }] };
const ADA = { fullName: 'Ada Byron', email: 'ada@engines.example.com' };
const FIRST_DAY = Date.parse('2026-03-04T12:00:00Z');
const NEXT_DAY = FIRST_DAY + 86_400_000;

const save = async (event: BoothEvent, part: Partial<CaptureDraft>, as: { id?: string; open?: boolean } = {}) => {
	const done = await api.capture(event, draft({ values: ADA, ...part }), null, as);
	if (!done.ok) throw new Error(done.problem.code);
	return done.value;
};
const consentOf = async (id: string) => (await readCapture(await openStore(), OLD.id, id))?.consent;
const contactOf = async (id: number | null) => (await readContacts(await openStore(), [id ?? 0]))[0]?.values;

afterEach(() => vi.useRealTimers());
beforeEach(async () => {
	await plainDevice();
	vi.useFakeTimers({ now: FIRST_DAY, toFake: ['Date'] });
});

it.each([
	['another wording', NEW],
	['none any more', { ...NEW, consentText: '' }]
])('CAP-1: who is completed after the event asks for %s agreed to the wording of then, on the day of then', async (_, later) => {
	const first = await save(OLD, { consent: true }, { open: true });
	vi.setSystemTime(NEXT_DAY);
	const done = await save(later, { consent: true, note: 'Two seats' }, { id: first.captureId });
	expect(await consentOf(first.captureId)).toMatchObject({ status: 'granted', text: 'Write to me.', at: FIRST_DAY });
	expect((await api.visitor(OLD.id, first.captureId))?.consent.text).toBe('Write to me.');
	expect(await contactOf(done.id)).toMatchObject({
		consentStatus: 'Granted',
		consentDate: localDay(FIRST_DAY),
		consentText: 'Write to me.'
	});
});

it('CAP-1: who agrees only when completed agreed to the wording of now, on that day', async () => {
	const first = await save(OLD, {}, { open: true });
	vi.setSystemTime(NEXT_DAY);
	const done = await save(NEW, { consent: true }, { id: first.captureId });
	expect(await consentOf(first.captureId)).toMatchObject({ status: 'granted', text: NEW.consentText, at: NEXT_DAY });
	expect(await contactOf(done.id)).toMatchObject({ consentDate: localDay(NEXT_DAY), consentText: NEW.consentText });
});

it('CAP-1: an answer stays with who is completed after the event asks another question', async () => {
	const first = await save(OLD, { answers: { Timeline: 'Soon' } });
	const done = await save(NEW, { answers: { Timeline: 'Soon', Budget: 'Yes' } }, { id: first.captureId });
	expect((await contactOf(done.id))?.tags).toBe(`Budget: Yes, Timeline: Soon, ${EVENT.name}`);
});

it('CAP-1: consent has the moment of the tap, not of the saving; one that lies ahead of the clock counts as given now', async () => {
	vi.setSystemTime(NEXT_DAY);
	const first = await save(OLD, { consent: true, answeredAt: FIRST_DAY });
	expect(await consentOf(first.captureId)).toMatchObject({ status: 'granted', at: FIRST_DAY });
	expect(await contactOf(first.id)).toMatchObject({ consentDate: localDay(FIRST_DAY) });
	expect((await readCapture(await openStore(), OLD.id, first.captureId))?.draft).not.toHaveProperty('answeredAt');
	const second = await save(OLD, { values: { email: 'eva@engines.example.com' }, declined: true, answeredAt: NEXT_DAY + 1 });
	expect(await consentOf(second.captureId)).toMatchObject({ status: 'declined', at: NEXT_DAY });
});
