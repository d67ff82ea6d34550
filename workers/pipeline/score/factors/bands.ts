import type { ScoringProfile } from '#domain/scoring/scoring-profile';

/** Share of the band that holds n, or null when the profile has no band for it. */
export function bandShare(bands: ScoringProfile['sizes'], n: number): number | null {
	for (const band of bands) if (band.upTo === null || n <= band.upTo) return band.share;
	return null;
}
