import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, draft, people, value } from './tablets';

const zone = process.env['TZ'];
const inZone = (name: string | undefined): void => {
	if (name === undefined) delete process.env['TZ'];
	else process.env['TZ'] = name;
};
/** The afternoon of a fair in Las Vegas: in Berlin it is the night after. */
const AT_THE_FAIR = new Date('2026-11-12T17:00:00-08:00');
const said = { values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, consent: true };

beforeEach(async () => {
	inZone('America/Los_Angeles');
	vi.useFakeTimers({ toFake: ['Date'], now: AT_THE_FAIR });
	await plainDevice();
});
afterEach(() => {
	vi.useRealTimers();
	inZone(zone);
});
const days = async (): Promise<unknown> => {
	const [ada] = (await people()).contacts;
	return [ada?.consentDate, ada?.lastActivityDate, ada?.company];
};

it('CAP-1: who is completed at home, in another time zone, agreed and came on the day of the fair all the same', async () => {
	const ada = value(await api.capture(EVENT, draft(said), null, {}));
	expect(await days()).toEqual(['2026-11-12', '2026-11-12', undefined]);
	inZone('Europe/Berlin');
	vi.setSystemTime(new Date('2026-11-16T10:00:00+01:00'));
	const whole = draft({ ...said, values: { ...said.values, company: 'Analytical Engines' } });
	value(await api.capture(EVENT, whole, null, { id: ada.captureId }));
	expect(await days()).toEqual(['2026-11-12', '2026-11-12', 'Analytical Engines']);
});

it('CAP-1, CAP-3: handed to a tablet of another time zone, a visitor is the same contact, of the same day, and no visitor of the day after', async () => {
	value(await api.capture(EVENT, draft(said), null, {}));
	const file = new File([value(await api.handOverFile(EVENT.id, null)).blob], 'a.muster');
	await plainDevice();
	inZone('Europe/Berlin');
	value(await api.receiveFile(file, null, nothing));
	expect(await days()).toEqual(['2026-11-12', '2026-11-12', undefined]);
	expect((await api.boothTally(EVENT)).today).toBe(0);
});
