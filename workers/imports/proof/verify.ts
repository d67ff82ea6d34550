import type { ProofReason, ProofVerdict } from '#domain/imports/proof';
import { ok, type Result } from '#domain/result';
import { readImport } from '../../store/imports';
import { openStore } from '../context';
import { undoPreview } from '../undo/undo-import';
import { Comparison } from './compare';
import { dryRun } from './dry-run';
import { fileHash } from './file-hash';
import { readProof } from './read';
import { rulesHere } from './recipe';

/**
 * PipelineApi.verifyProof: runs files dry by the recipe of a proof and holds what comes out against it. Nothing is stored. What the proof
 * says of duplicates is taken from it, since it depends on contacts and people that are not here (docs/proof.md).
 */
export async function verifyProof(files: File[], proofFile: File, report: (done: number) => void): Promise<Result<ProofVerdict>> {
	const read = await readProof(proofFile);
	if (!read.ok) return read;
	const { proof, sound } = read.value;
	const given = await Promise.all(files.map(async (file) => ({ file, sha256: await fileHash(file) })));
	// Renamed, or chosen in another order: the hash says which is which.
	const inOrder = proof.files.map(({ sha256 }, n) => (given.find((g) => g.sha256 === sha256) ?? given[n])?.file);
	const sameFiles = given.length === proof.files.length && proof.files.every(({ sha256 }) => given.some((g) => g.sha256 === sha256));
	const readable = inOrder.filter((f) => f !== undefined);
	const comparison = new Comparison(read.value);
	const recipe = {
		...proof.recipe,
		setup: { ...proof.recipe.setup, parts: proof.recipe.setup.parts.filter((p) => p.file < readable.length) }
	};
	const ran = await dryRun(readable, recipe, (rows) => comparison.add(rows), report);
	if (!ran.ok) return ran;
	comparison.end();
	const here = await readImport(await openStore(), proof.importId);
	const reasons: ProofReason[] = [];
	if (!sound) reasons.push('altered');
	if (here?.proof && Object.entries(here.proof).some(([name, hash]) => proof.hashes[name as keyof typeof proof.hashes] !== hash))
		reasons.push('record');
	if (!sameFiles) reasons.push('file');
	const differs = comparison.first.length > 0;
	if (differs && proof.recipe.rules !== rulesHere()) reasons.push('rules');
	if (comparison.first.some((d) => d.kind === 'missing' || d.kind === 'more')) reasons.push('rows');
	if (comparison.first.some((d) => d.kind !== 'missing' && d.kind !== 'more')) reasons.push('values');
	return ok({
		same: reasons.length === 0,
		reasons,
		rows: ran.value,
		first: comparison.first,
		more: comparison.more,
		aside: proof.aside.rows.length,
		counts: proof.counts,
		hashes: proof.hashes,
		rulesHere: rulesHere(),
		changedSince: here && here.phase === 'complete' && !here.undone ? await changedSince(proof.importId) : null
	});
}

async function changedSince(importId: string): Promise<number | null> {
	const preview = await undoPreview(importId);
	return preview.ok
		? preview.value.createdChanged - preview.value.cameAgain + preview.value.mergedChanged + preview.value.takenChanged
		: null;
}
