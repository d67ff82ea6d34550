import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/issue';
import { fieldDefinition } from '#domain/fields';
import { isSettledByPolicy, MATCH_TYPES, OUTCOMES } from '#domain/match';
import { withDeadline } from '../store/deadline';
import type { CommitContext } from './commit-units';
import { ISSUES_OF_COMMIT } from './issue-keys';
import { withPlace } from './place';

const PER_VALUE = 1000;
const AT = { skipped: OUTCOMES.indexOf('skipped'), held: OUTCOMES.indexOf('held'), failed: OUTCOMES.indexOf('failed') };

/** Counts the rows that were left out and writes why, row by row, for the error report. Ledger: skipped and failed. */
export async function tallyUnit(c: CommitContext, manifest: ImportManifest): Promise<ImportManifest> {
	const issues: Issue[] = [];
	let skipped = 0;
	let failed = 0;
	for (let i = 0; i < c.plan.outcome.length; i++) {
		const outcome = c.plan.outcome[i];
		if (outcome === AT.failed) failed++;
		else if (outcome === AT.skipped) { skipped++; issues.push(...reasons(c, i, manifest)); }
		else if (outcome === AT.held) issues.push(heldIssue(c, i));
	}
	withPlace(issues, manifest.setup?.parts ?? []);
	const next: ImportManifest = { ...manifest, ledger: { ...manifest.ledger, skipped, failed } };
	const tx = c.db.transaction(['issues', 'imports'], 'readwrite', { durability: 'relaxed' });
	const writes: Promise<unknown>[] = [tx.objectStore('imports').put(next, next.id)];
	for (let at = 0; at < issues.length; at += PER_VALUE)
		writes.push(tx.objectStore('issues').put(issues.slice(at, at + PER_VALUE), [manifest.id, ISSUES_OF_COMMIT * 2 + at / PER_VALUE]));
	await Promise.all(writes);
	await withDeadline(tx.done, 'Recording why rows were left out');
	return next;
}

function reasons(c: CommitContext, i: number, manifest: ImportManifest): Issue[] {
	const row = c.plan.rows[i] ?? 0;
	const p = c.plan.because[i] ?? -1;
	const kind = p >= 0 ? c.pairs?.leftKind[p] : undefined;
	const type = p >= 0 && c.pairs ? MATCH_TYPES[c.pairs.type[p] ?? 0] : undefined;
	const byKey = type !== undefined && isSettledByPolicy(type, c.primaryKey);
	const byEmail = byKey && c.primaryKey === 'email';
	const base = { row, ruleId: 'duplicates', field: byKey ? c.primaryKey : null, severity: 'info' as const, params: { row, value: '' }, value: '' };
	if (kind === 1) return [{ ...base, code: 'skippedAlreadyHeld', category: 'Skipped Records' }];
	if (byKey && manifest.setup?.policy === 'skip') {
		const params = { ...base.params, field: fieldDefinition(c.primaryKey, c.settings.customFields).label };
		return [{ ...base, params, code: byEmail ? 'duplicateEmail' : 'duplicateKey', category: 'Duplicate Records' }];
	}
	return [{ ...base, code: 'skippedByUser', category: 'Skipped Records' }];
}

function heldIssue(c: CommitContext, i: number): Issue {
	const row = c.plan.rows[i] ?? 0;
	return { row, ruleId: 'duplicates', code: 'heldForReview', field: null, severity: 'info', category: 'Duplicate Records', params: { row, value: '' }, value: '' };
}
