import { hashText } from '../../pipeline/match/match-keys';

/** An email as far as it tells whether it is another one; 0 = none. */
export const emailPrint = (email: string | undefined): number => hashText(email?.trim().toLowerCase() ?? '');
