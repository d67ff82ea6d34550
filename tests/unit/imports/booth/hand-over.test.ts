import { beforeEach, describe, expect, it } from 'vitest';
import { eventIdOf, sameEvent } from '#domain/booth/booth';
import { BackupWriter } from '#workers/backup/format';
import { DB_VERSION } from '#workers/store/schema';
import { readCaptures } from '#workers/store/captures';
import { FrameWriter } from '#workers/codes/frames';
import { openStore } from '#workers/imports/context';
import { sweepPictures } from '#workers/imports/device/sweep';
import { api, nothing, plainDevice } from '../harness';
import { EVENT, draft, value, people, bundleOf } from './tablets';

beforeEach(plainDevice);

describe('two tablets without a network (CAP-1, hand-over)', () => {
	it('CAP-1: visitors arrive with their picture, consent and order; taken in twice nobody is doubled; a wrong passphrase and a backup are refused', async () => {
		const picture = value(await api.keepPicture(Uint8Array.of(0xff, 0xd8, 1, 2, 3), 10, 20));
		const ada = value(
			await api.capture(
				EVENT,
				draft({ values: { fullName: 'Ada Byron', email: 'ada@engines.example.com' }, rating: 'hot', consent: true }),
				null,
				{ picture }
			)
		);
		value(await api.capture(EVENT, draft({ code: '4711' }), null, { open: true }));
		const file = new File([value(await api.handOverFile(EVENT.id, 'a long passphrase')).blob], 'a.muster');
		const backup = new File([value(await api.makeBackup(null, nothing)).blob], 'b.muster');
		await plainDevice();
		expect(await api.receiveFile(file, 'wrong', nothing)).toMatchObject({ ok: false, problem: { code: 'backupPassphrase' } });
		expect(await api.receiveFile(backup, null, nothing)).toMatchObject({ ok: false, problem: { code: 'notVisitors' } });
		expect(await api.restoreBackup(file, 'a long passphrase', nothing)).toMatchObject({ ok: false, problem: { code: 'backupIsVisitors' } });
		expect(value(await api.receiveFile(file, 'a long passphrase', nothing))).toMatchObject({
			visitors: 2,
			created: 1,
			incomplete: 1,
			known: 0
		});
		expect(value(await api.receiveFile(file, 'a long passphrase', nothing))).toMatchObject({
			visitors: 2,
			created: 0,
			merged: 0,
			known: 2
		});
		const lines = await api.visitors(EVENT.id);
		expect(lines.map((l) => [l.n, l.name, l.open, l.received])).toEqual([
			[2, '4711', true, true],
			[1, 'Ada Byron', false, true]
		]);
		expect(await api.capturedOf(lines[1]?.contactId ?? 0)).toEqual({ captured: true, pictures: [picture] });
		expect((await api.picture(picture))?.size).toBe(5);
		expect(lines[1]?.id).toBe(ada.captureId);
		expect((await people()).contacts[0]).toMatchObject({ consentStatus: 'Granted', tags: 'Hot, Hannover 2026', eventVisits: '1' });
	});

	it('CAP-1: visitors of a newer version that can’t all be read here are refused as a whole, with what to do; those that can are taken in', async () => {
		value(await api.capture(EVENT, draft({ values: { email: 'ada@engines.example.com' } }), null, {}));
		const db = await openStore();
		const [ada] = await readCaptures(db, null);
		const bundle = async (captures: [string, unknown][], schema = DB_VERSION + 1): Promise<File> => {
			const writer = await BackupWriter.open({ kind: 'visitors', schema, at: 1, contacts: captures.length, device: 'other' }, null);
			await writer.add('visitors', captures);
			await writer.add('newKindOfList', [['x', 1]]);
			return new File([await writer.finish()], 'newer.muster');
		};
		const known: [string, unknown] = [ada!.id, ada];
		const unknown: [string, unknown] = ['later', { ...ada, id: 'later', draft: 'in another form' }];
		const [newer, readable, odd] = [await bundle([known, unknown]), await bundle([known]), await bundle([known, unknown], DB_VERSION)];
		await plainDevice();
		expect(await api.receiveFile(newer, null, nothing)).toMatchObject({
			ok: false,
			problem: { code: 'visitorsNewer', params: { count: 1 } }
		});
		expect(await api.receiveFile(odd, null, nothing)).toMatchObject({ ok: false, problem: { code: 'notVisitors' } });
		expect(await api.visitors(EVENT.id)).toEqual([]);
		expect(value(await api.receiveFile(readable, null, nothing))).toMatchObject({ visitors: 1, created: 1 });
	});

	it('CAP-3: tablets that are set up apart for one event mean the same, also where its id is another', async () => {
		expect(eventIdOf(' Hannover  2026')).toBe(eventIdOf('hannover 2026'));
		expect(eventIdOf('Hannover 2027')).not.toBe(eventIdOf('Hannover 2026'));
		expect([eventIdOf(''), sameEvent('Hannover 2026 ', 'HANNOVER 2026')]).toEqual(['cbf29ce484222325', true]);
		const other = await bundleOf('two', [
			{ id: 'bbbbbbbb-1', at: 1_790_000_002_000, draft: draft({ values: { email: 'ada@engines.example.com' } }) }
		]);
		await plainDevice();
		await api.saveSettings({ boothEvent: { ...EVENT, id: 'mine', name: 'hannover 2026' } });
		const here = { ...EVENT, id: 'mine', name: 'hannover 2026' };
		value(await api.capture(here, draft({ values: { email: 'grace@compilers.example.com' } }), null));
		value(await api.receiveFile(other, null, nothing));
		expect(await api.visitors('mine')).toHaveLength(2);
		expect(value(await api.receiveFile(other, null, nothing))).toMatchObject({ known: 1 });
		// The history goes on to call it as it is called here.
		expect(await api.getImport('booth-mine')).toMatchObject({ rowsTotal: 2, file: { name: 'hannover 2026' } });
	});

	it('CAP-1: a hundred visitors fit in the codes of a minute', async () => {
		await bundleOf(
			'one',
			Array.from({ length: 100 }, (_, i) => ({
				id: crypto.randomUUID(),
				at: 1_790_000_000_000 + i * 91_000,
				draft: draft({
					values: {
						fullName: `Visitor Number${i}`,
						company: `Company ${i * 7}`,
						email: `visitor.${i}@company${i * 7}.example.com`,
						phone1: `+4420794${10_000 + i * 37}`
					},
					rating: 'hot',
					answers: { Interest: 'Product' },
					note: `Wants ${i} seats by spring`
				})
			}))
		);
		const { bytes } = value(await api.handOverBytes(EVENT.id, 'ABCD2345'));
		expect(new FrameWriter(bytes).count * 0.28).toBeLessThan(60);
	});

	it('CAP-1: a visitor who was taken back leaves no picture when it is handed over again, and pictures of nobody go after a day', async () => {
		const bytes = Uint8Array.of(0xff, 0xd8, 1, 2, 3);
		const [mine, nobodys] = [value(await api.keepPicture(bytes, 10, 20)), value(await api.keepPicture(bytes, 10, 20))];
		const kept = value(await api.capture(EVENT, draft({ values: { email: 'bob@engines.example.com' } }), null, { picture: nobodys }));
		const ada = value(await api.capture(EVENT, draft({ values: { email: 'ada@engines.example.com' } }), null, { picture: mine }));
		const file = new File([value(await api.handOverFile(EVENT.id, null)).blob], 'a.muster');
		value(await api.takeBackVisitor(EVENT, ada.captureId));
		expect(value(await api.receiveFile(file, null, nothing))).toMatchObject({ known: 2 });
		expect([await api.picture(mine), (await api.picture(nobodys))?.size]).toEqual([null, 5]);
		const lost = value(await api.keepPicture(bytes, 10, 20));
		const db = await openStore();
		await sweepPictures(db, Date.now());
		expect((await api.picture(lost))?.size).toBe(5);
		await api.keepDraft({ ...draft({}), picture: lost });
		await sweepPictures(db, Date.now() + 25 * 3_600_000);
		expect((await api.picture(lost))?.size).toBe(5);
		await api.keepDraft(null);
		await sweepPictures(db, Date.now() + 25 * 3_600_000);
		expect([await api.picture(lost), (await api.picture(nobodys))?.size]).toEqual([null, 5]);
		expect((await api.visitors(EVENT.id)).map((l) => l.id)).toEqual([kept.captureId]);
	});
});
