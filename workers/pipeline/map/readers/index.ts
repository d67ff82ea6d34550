import { toRegistry } from '#workers/registry';
import { optOutToo, reversedConsent, statedConsent, withdrawnAt } from './consent';
import { firstOfMany } from './first-of-many';
import { markedGroups } from './marked-groups';
import { markedLabel } from './marked-label';
import { leadingApostrophe, letterMark, plusSign, zeroDate } from './marks';
import type { Reader } from './reader';
import { inMillions, inThousands } from './units';

export type { Reader } from './reader';

/** Ways of reading the cells of a column (ColumnMapping.reader). */
export const readers = toRegistry<Reader>([
	firstOfMany, inMillions, inThousands, leadingApostrophe, letterMark, markedGroups, markedLabel, optOutToo, plusSign, reversedConsent, statedConsent, withdrawnAt, zeroDate
]);
