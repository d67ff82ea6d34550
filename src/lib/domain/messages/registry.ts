/** The registries that a person gets to see, as PipelineApi.describe names them. */
export type RegistryGroup = 'formats' | 'normalizers' | 'rules' | 'matchRules' | 'survivorshipRules' | 'factors';
/** Label and description of each entry, by registry and id. */
export type RegistryWords = Readonly<Record<RegistryGroup, Readonly<Record<string, readonly [label: string, description: string]>>>>;

let spoken: RegistryWords | null = null;

/** Puts another language in the place of English, which the entries speak themselves. */
export function nameEntries(words: RegistryWords): void {
	spoken = words;
}

/** An entry as the language that is spoken says it; one that is new there says itself. */
export function entryWords(
	group: RegistryGroup,
	entry: { id: string; label: string; description: string }
): { label: string; description: string } {
	const said = spoken?.[group][entry.id];
	return said ? { label: said[0], description: said[1] } : { label: entry.label, description: entry.description };
}
