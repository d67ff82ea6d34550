import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import { fieldDefinition } from '#domain/fields';
import { isSettledByPolicy, MATCH_TYPES, OUTCOMES } from '#domain/matching/match';
import { placeOfRow, rowInPart } from '#domain/imports/parts';
import { placeIn } from '../../ascending';
import { manifestWithout } from '../../privacy/scrub';
import { blankIssues, blankSourceRows } from '../../privacy/source';
import type { CommitContext, ReadyUnit } from './commit-units';
import { ISSUES_OF_COMMIT } from '../issue-keys';
import { withPlace } from '../read/place';
import { typedIntoRowsLeft } from '../fix/typed-values';

const PER_VALUE = 1000;
const AT = { skipped: OUTCOMES.indexOf('skipped'), held: OUTCOMES.indexOf('held'), failed: OUTCOMES.indexOf('failed') };

/** Counts the rows that were left out and says why, row by row, for the error report. Ledger: skipped and failed. */
export async function tallyUnit(c: CommitContext): Promise<ReadyUnit> {
	const { start } = c;
	const issues: Issue[] = await typedIntoRowsLeft(c);
	const erased = new Set(c.plan.erased);
	let skipped = 0;
	let failed = 0;
	for (let i = 0; i < c.plan.outcome.length; i++) {
		const outcome = c.plan.outcome[i];
		if (outcome === AT.failed) failed++;
		else if (outcome === AT.skipped) {
			skipped++;
			const row = c.plan.rows[i] ?? 0;
			issues.push(erased.has(row) ? leftOut(row, 'skippedErased', 'Skipped Records') : reason(c, i, start));
		} else if (outcome === AT.held) issues.push(leftOut(c.plan.rows[i] ?? 0, 'heldForReview', 'Duplicate Records'));
	}
	withPlace(issues, start.setup?.parts ?? []);
	return {
		stores: ['issues'],
		counted: (manifest) => ({
			...(erased.size > 0 ? manifestWithout(manifest, null, erased) : manifest),
			ledger: { ...manifest.ledger, skipped, failed }
		}),
		put(tx) {
			const writes: Promise<unknown>[] = [];
			for (let at = 0; at < issues.length; at += PER_VALUE)
				writes.push(tx.objectStore('issues').put(issues.slice(at, at + PER_VALUE), [start.id, ISSUES_OF_COMMIT * 2 + at / PER_VALUE]));
			return writes;
		},
		// Of whoever was erased a file that comes later leaves nothing here either.
		async before() {
			if (erased.size === 0) return;
			await blankSourceRows(c.db, start.id, erased);
			await blankIssues(c.db, start.id, erased);
		}
	};
}

/** Kinds of left records in stored pairs: a row that waits, and one of the same import. */
const [HELD, IN_FILE] = [1, 2];

/** Where the row stands that was there first. */
function twinIn({ setup }: ImportManifest, row: number): Issue['params'] {
	const place = placeOfRow(setup?.parts ?? [], row);
	return { twin: rowInPart(row), ...(place !== '' && { twinPlace: place }) };
}

function reason(c: CommitContext, i: number, manifest: ImportManifest): Issue {
	const row = c.plan.rows[i] ?? 0;
	const p = c.plan.because[i] ?? -1;
	const kind = p >= 0 ? c.pairs?.leftKind[p] : undefined;
	const type = p >= 0 && c.pairs ? MATCH_TYPES[c.pairs.type[p] ?? 0] : undefined;
	const byKey = type !== undefined && isSettledByPolicy(type, c.primaryKey);
	const byEmail = byKey && c.primaryKey === 'email';
	const base = {
		row,
		ruleId: 'duplicates',
		field: byKey ? c.primaryKey : null,
		severity: 'info' as const,
		params: { row, value: '', ...(kind === IN_FILE && twinIn(manifest, c.pairs?.leftRef[p] ?? 0)) },
		value: ''
	};
	if (kind === HELD) return { ...base, code: 'skippedAlreadyHeld', category: 'Skipped Records' };
	if (byKey && manifest.setup?.policy === 'skip') {
		const params = { ...base.params, field: fieldDefinition(c.primaryKey, c.settings.customFields).label };
		return { ...base, params, code: byEmail ? 'duplicateEmail' : 'duplicateKey', category: 'Duplicate Records' };
	}
	if (manifest.setup?.list && c.plan.known?.[i]) return { ...base, code: 'keptInList', category: 'Duplicate Records' };
	// By the email it is one person with a row of before, and went where that one went: nobody was asked about it.
	const twin = kind === IN_FILE ? placeIn(c.plan.rows, c.pairs?.leftRef[p] ?? 0) : -1;
	const withTwin = byKey && manifest.setup?.policy === 'update' && c.plan.outcome[twin] === AT.skipped;
	return { ...base, code: withTwin ? 'skippedWithTwin' : 'skippedByUser', category: 'Skipped Records' };
}

/** A row that is left out, and no value of its own is why. */
function leftOut(row: number, code: 'skippedErased' | 'heldForReview', category: Issue['category']): Issue {
	return { row, ruleId: 'duplicates', code, field: null, severity: 'info', category, params: { row, value: '' }, value: '' };
}
