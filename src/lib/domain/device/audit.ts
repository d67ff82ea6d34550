import { wordOf } from '../basics/word-of';

/** Areas that the audit log is filtered by; an action's area is its first word ("import.completed"). */
export const AUDIT_AREAS = [
	'import',
	'contacts',
	'booth',
	'held',
	'delivery',
	'destination',
	'settings',
	'fields',
	'scoring',
	'export',
	'store',
	'process',
	'list',
	'campaign',
	'suppression',
	'user'
] as const;
export type AuditArea = (typeof AUDIT_AREAS)[number];

/** One entry of the audit log (HIS-2): who did what when. */
export interface AuditEntry {
	key: number;
	at: number;
	by: string;
	action: string;
	params: Record<string, unknown>;
}

/** Whether the chain of hashes holds. */
export interface AuditVerdict {
	entries: number;
	/** The first entry that is wrong: changed since it was written, or with entries missing before it. Null = all hold. */
	brokenAt: { key: number; kind: 'changed' | 'missing'; at: number; action: string } | null;
	/** Hash and number of the newest entry, hex: kept outside, it proves later that the log was not cut or made anew. */
	head: string;
	lastKey: number;
	/** False where the entry that an earlier check saw as the newest is gone or another: the log was cut or replaced. */
	continues: boolean;
}

/** Actions whose first word is no area of its own. */
const BELONGS: Readonly<Record<string, AuditArea>> = {
	contact: 'contacts',
	mapping: 'import',
	recipe: 'import',
	apart: 'held',
	model: 'scoring',
	outcomes: 'scoring',
	score: 'scoring',
	vault: 'destination',
	log: 'store'
};

/** Area of an action, for the filter; singular and plural of contacts are one. */
export const areaOf = (action: string): string => {
	return wordOf(BELONGS, action.split('.')[0] ?? '');
};
