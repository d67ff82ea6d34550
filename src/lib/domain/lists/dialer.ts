import type { CallState } from './call-state';
import type { FieldId } from '../fields';
import type { SuppressedCount } from './suppression';

export const DIALERS = ['generic', 'vicidial', 'five9', 'genesys', 'ameyo', 'exotel'] as const;
export type DialerId = (typeof DIALERS)[number];

/**
 * What a column of a dialer's file holds: a field, the n-th best number (1–5) in some form, or something of the campaign. Forms:
 * northAmerica = ten digits where the country code is 1, else E.164; sameCode = national digits of the n-th best number of those with the
 * country code of the best one.
 */
export type DialerSource =
	| { from: 'field'; field: FieldId }
	| { from: 'phone'; n: number; form: 'e164' | 'digits' | 'national' | 'northAmerica' | 'sameCode' | 'countryCode' | 'type' }
	| { from: 'name' | 'address' | 'tier' | 'score' | 'timeZone' | 'list' | 'contactId' | 'state' | 'attempts' | 'blank' };

/** `max` = longest value in characters that the dialer takes; 0 = no limit known. */
export interface DialerColumn {
	header: string;
	source: DialerSource;
	max: number;
}

/** How a dialer wants its lists. */
export interface DialerProfile {
	id: DialerId;
	/** The product's name. */
	label: string;
	columns: DialerColumn[];
	/** Rows per file; more are split. 0 = no limit known. */
	rowLimit: number;
	/** Numbers per contact that it takes. */
	phones: number;
}

/** What to export of a campaign. */
export interface DialerRequest {
	campaignId: string;
	profile: DialerId;
	/** Columns and their order in place of the profile's (any column order); absent = the profile's. */
	columns?: DialerColumn[];
	/** null = all assigned, enabled lists. */
	lists: string[] | null;
	/** callable: whoever may be worked (new, due again); or these states. Do not call is never exported. */
	states: 'callable' | CallState[];
	/** Marks them queued, so that nobody calls them by hand as well. */
	queue: boolean;
	/** Also those who said no to calls (Consent), but nobody on a suppression list; absent = they are left out. */
	evenRefused?: boolean;
	spreadsheetSafe: boolean;
	bom: boolean;
}

/** The files of an export and who is not in them, each contact counted once. */
export interface DialerExport {
	files: { name: string; blob: Blob; rows: number }[];
	rows: number;
	/** Cells that got an apostrophe, and cells that were cut to the dialer's length. */
	neutralised: number;
	cut: number;
	/** Contacts in the files although they said no to calls: the request wanted them. */
	refused: number;
	/** Contacts that it marked as queued, and that were not with a dialer before. */
	queued: number[];
	leftOut: {
		doNotCall: number;
		otherState: number;
		noPhone: number;
		deleted: number;
		refused: number;
		suppressed: number;
		suppressedBy: SuppressedCount[];
	};
}
