/**
 * True where the grid of rows was opened from the review of the same import: leaving it then goes back there, so that Back never shows the
 * same place twice. An import that is resumed in its grid came from elsewhere.
 */
export function isFromReview(from: URL | null | undefined, to: URL | null | undefined): boolean {
	if (from?.pathname !== '/import' || to?.searchParams.get('fix') !== '1') return false;
	return from.searchParams.get('fix') === null && from.searchParams.get('id') === to.searchParams.get('id');
}
