import { REPORT_PREFIX } from '#domain/imports/own-columns';
import { IMPORT_STEPS, type ImportManifest, type ImportPhase } from '#domain/import';
import type { Decision, DuplicatePolicy, MatchType } from '#domain/matching/match';
import type { HeldEntry, PairSide } from '#domain/matching/review';
import type { TableColumn } from '../../export/table';

/** Columns that are ours: named so that a file that comes back is not taken for contact data in them (IMP-11). */
const ours = (columns: readonly [string, string][]): readonly TableColumn[] =>
	columns.map(([key, label]) => ({ key, label: REPORT_PREFIX + label }));

export const HELD_COLUMNS = ours([
	['file', 'File'],
	['rows', 'Row'],
	['why', 'Why it waits'],
	['heldBy', 'Put aside by'],
	['heldAt', 'Waits since'],
	['match', 'Match'],
	['confidence', 'Confidence %'],
	['looksLike', 'Looks like'],
	['looksLikeEmail', 'Looks like (email)']
]);

export const PAIR_COLUMNS = ours([
	['match', 'Match'],
	['confidence', 'Confidence %'],
	['decision', 'Decision'],
	['file', 'File'],
	['row', 'Row'],
	['otherSide', 'Other side'],
	['otherRow', 'Row of the other side']
]);

export const IMPORT_COLUMNS: readonly TableColumn[] = [
	['at', 'Time'],
	['user', 'User'],
	['method', 'Method'],
	['files', 'Files'],
	['bytes', 'Bytes'],
	['sha256', 'Fingerprint (SHA-256)'],
	['state', 'State'],
	['total', 'Total Contacts'],
	['created', 'Successfully Imported'],
	['merged', 'Merged'],
	['skipped', 'Skipped'],
	['held', 'Held for Review'],
	['failed', 'Failed to Import'],
	['heldCreated', 'Held, since imported'],
	['heldMerged', 'Held, since merged'],
	['heldSkipped', 'Held, since skipped'],
	['duplicates', 'Duplicates Found'],
	['cleaned', 'Values cleaned'],
	['repaired', 'Values repaired'],
	['lost', 'Values damaged for good'],
	['completeness', 'Completeness %'],
	['validity', 'Validity %'],
	['uniqueness', 'Uniqueness %'],
	['policy', 'Duplicates policy'],
	['columns', 'Columns imported'],
	['seconds', 'Seconds']
].map(([key = '', label = '']) => ({ key, label }));

export const MATCH_WORDS: Readonly<Record<MatchType, string>> = {
	exact: 'Exact',
	email: 'Email',
	phone: 'Phone',
	nameCompany: 'Name/Company',
	primaryKey: 'Primary Key',
	similar: 'Similar'
};
export const WHY_WORDS: Readonly<Record<HeldEntry['why'], string>> = {
	undecided: 'Left undecided',
	flagged: 'Put aside for Manual Review',
	sharedMail: 'Put aside: shares an email with another name'
};
export const FATE_WORDS: Readonly<Record<Decision | 'settled', string>> = {
	undecided: 'Undecided',
	merge: 'Merge',
	skip: 'Skip',
	manual: 'Manual Review',
	keepBoth: 'Keep both',
	settled: 'Settled by policy'
};
export const SIDE_WORDS: Readonly<Record<PairSide['kind'], string>> = {
	stored: 'Contact',
	held: 'Waits in Manual Review',
	row: 'Earlier row of the file'
};
export const POLICY_WORDS: Readonly<Record<DuplicatePolicy, string>> = {
	update: 'Update existing',
	skip: 'Skip',
	create: 'Create new',
	review: 'Review each'
};
export const METHOD_WORDS: Readonly<Record<ImportManifest['method'], string>> = {
	file: 'File',
	paste: 'Pasted cells',
	sample: 'Sample contacts',
	manual: 'By hand',
	booth: 'Booth'
};

const STEP: Readonly<Record<ImportPhase, number>> = {
	configure: 1,
	processing: 2,
	matching: 2,
	review: 3,
	committing: 4,
	complete: 4,
	cancelled: 0
};
/** What an import is at, by the step that screens show, or by the fix grid, which is a view of step 4. */
export const stateWords = ({ phase, fixing }: Pick<ImportManifest, 'phase' | 'fixing'>): string => {
	if (phase === 'complete') return 'Complete';
	if (phase === 'cancelled') return 'Cancelled';
	return `Not finished (${phase === 'matching' && fixing ? 'Fix rows' : IMPORT_STEPS[STEP[phase]]})`;
};
