import { trainedModelSchema, type TrainedModel } from '#domain/scoring/learned-model';
import { fail, ok, type Result } from '#domain/result';
import { widthOf } from './encode';

/** Longest model file that is looked at, in characters. */
const LONGEST = 20_000_000;

/**
 * A model file, checked: its shape, its version, and that its parts fit together. Problems: modelFileUnreadable (no model
 * file), modelFileVersion {version} (of a later Muster), modelFileBroken (its parts contradict each other).
 */
export function readModelFile(json: string): Result<TrainedModel> {
	let data: unknown;
	try {
		data = json.length <= LONGEST ? JSON.parse(json) : null;
	} catch {
		return fail('modelFileUnreadable');
	}
	const head = data as { muster?: unknown; version?: unknown } | null;
	if (head === null || typeof head !== 'object' || head.muster !== 'model') return fail('modelFileUnreadable');
	if (head.version !== 1) return fail('modelFileVersion', { version: String(head.version) });
	const read = trainedModelSchema.safeParse(data);
	if (!read.success) return fail('modelFileBroken');
	return fitsTogether(read.data) ? ok(read.data) : fail('modelFileBroken');
}

function fitsTogether({ encoders, prior, means, linear, boosted, kind, calibration, percentiles }: TrainedModel): boolean {
	const width = encoders.reduce((sum, e) => sum + widthOf(e), 0) + (prior ? 1 : 0);
	if (means.length !== width || percentiles.some((p, k) => k > 0 && p < percentiles[k - 1]!)) return false;
	if (calibration.kind === 'isotonic' && calibration.x.length !== calibration.y.length) return false;
	if (kind === 'logistic') return linear !== null && boosted === null && linear.weights.length === width && linear.errors.length === width;
	return (
		boosted !== null &&
		linear === null &&
		boosted.trees.every((t) => {
			const nodes = t.feature.length;
			if ([t.threshold, t.left, t.right, t.value, t.cover].some((a) => a.length !== nodes) || nodes === 0) return false;
			// Children stand after their parent, so that every walk ends.
			return t.feature.every(
				(f, n) =>
					f < 0 ||
					(Number.isInteger(f) &&
						f < width &&
						t.left[n]! > n &&
						t.right[n]! > n &&
						t.left[n]! < nodes &&
						t.right[n]! < nodes &&
						t.cover[n]! > 0)
			);
		})
	);
}
