import type { FieldId } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { toRegistry } from '#workers/registry';
import { consentToo, leftToo, optOutToo, refusedAt, reversedConsent, statedConsent, statedToo, withdrawnAt } from './consent';
import { contactDetails } from './contact-details';
import { familyFirst } from './family-first';
import { firstOfMany } from './first-of-many';
import { markedGroups } from './marked-groups';
import { markedLabel } from './marked-label';
import { guestMark } from './guest-mark';
import { leadingApostrophe, letterMark, plusSign, zeroDate } from './marks';
import { nameAndAddress } from './named-address';
import { numericCountry } from './numeric-country';
import { areaCode, callingCode, phoneExtension } from './phone-parts';
import type { Reader } from './reader';
import { inMillions, inThousands } from './units';

export type { Reader } from './reader';

/** Ways of reading the cells of a column (ColumnMapping.reader). */
export const readers = toRegistry<Reader>([
	areaCode,
	callingCode,
	consentToo,
	contactDetails,
	familyFirst,
	firstOfMany,
	guestMark,
	inMillions,
	inThousands,
	leadingApostrophe,
	leftToo,
	letterMark,
	markedGroups,
	markedLabel,
	nameAndAddress,
	numericCountry,
	optOutToo,
	phoneExtension,
	plusSign,
	refusedAt,
	reversedConsent,
	statedConsent,
	statedToo,
	withdrawnAt,
	zeroDate
]);

/** The reader of a column, where it has a say in its field. */
export function readerOf(m: ColumnMapping, field: FieldId): Reader | undefined {
	const found = m.reader === undefined ? undefined : readers.get(m.reader);
	return found?.fits(field) ? found : undefined;
}
