import { fail, ok, type Result } from '#domain/result';
import { withDeadline } from '../../store/engine/deadline';
import { readImport } from '../../store/imports';
import { journal } from '../../store/journal/journal';
import { openStore, userName, wallClock } from '../context';

/** PipelineApi.exportProof. */
export async function exportProof(importId: string): Promise<Result<{ blob: Blob; name: string }>> {
	const db = await openStore();
	const manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	const proof = (await withDeadline(db.get('fingerprints', importId), 'Reading the proof'))?.proof;
	if (!proof) return fail('proofGone', {});
	await journal(db, wallClock(), await userName(db), 'export.saved', { what: 'proof', format: 'json', rows: proof.rows, importId });
	return ok({
		blob: new Blob([JSON.stringify(proof)], { type: 'application/json' }),
		name: `${manifest.file.name.replace(/\.[^.]+$/, '')}.muster-proof.json`
	});
}
