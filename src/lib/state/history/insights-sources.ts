import type { ImportManifest } from '#domain/import';
import type { RowsOfSource, WasRead } from '#domain/figures/insights';
import { m } from '#lib/messages/index';

/**
 * The rows of an import by source: by what they name themselves, else all by what was said of the import, else by how they came. None where
 * they name sources of a few rows each.
 */
export function sourcesOf(manifest: ImportManifest | undefined, { method, read }: WasRead): RowsOfSource[] {
	const quality = manifest?.quality;
	if (quality?.sources)
		return quality.sources.map(({ source, rows, failed, filled }) => ({
			source,
			rows,
			failed,
			completeness: filled / Math.max(1, rows * quality.fields.length)
		}));
	const source = manifest?.setup?.leadSource || m.insights.sources.methods[method] || method;
	return [{ source, rows: read.rows, failed: read.failed, completeness: read.completeness / 100 }];
}
