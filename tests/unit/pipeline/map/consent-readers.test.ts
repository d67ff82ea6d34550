import { expect, it } from 'vitest';
import { CONSENT_READERS, REFUSING_READERS } from '#domain/contacts/consent-readers';
import { readers } from '#workers/pipeline/map/readers/index';

it('LST-9: every reader by which people refuse is known by name to those who speak of refusals', () => {
	const refusing = readers.all.filter((r) => r.refuses);
	const kept = refusing.filter((r) => r.fits('custom:status'));
	expect(new Set(kept.map((r) => r.id))).toEqual(REFUSING_READERS);
	expect(refusing.filter((r) => !CONSENT_READERS.has(r.id))).toEqual([]);
	expect([...CONSENT_READERS].filter((id) => !readers.get(id))).toEqual([]);
});
