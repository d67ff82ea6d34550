import type { ImportSetup } from '#domain/import';
import { plainField } from '#domain/contacts/own-fields';
import type { ProofRecipe } from '#domain/imports/proof';
import type { Settings } from '#domain/settings';

/** Name of the rules that this app was built of; tools and pages that run from source have none. */
export const rulesHere = (): string => (typeof __MUSTER_RULES__ === 'undefined' ? 'source' : __MUSTER_RULES__);

/**
 * The recipe of an import whose rows are being read by these rules. Sample values and guesses are left out: they decide nothing, and are
 * persons'.
 */
export function proofRecipe(
	setup: ImportSetup,
	{ customFields, table, knownCompanies, matchRules, matchFields, similarUpTo }: Settings
): ProofRecipe {
	const mapping = setup.mapping.map(({ warning: _w, ...m }) => ({
		...m,
		samples: [],
		confidence: 1,
		byUser: false,
		reason: { code: 'recipe', params: {} }
	}));
	return {
		setup: { ...setup, mapping },
		settings: { customFields: customFields.map(plainField), table, knownCompanies, matchRules, matchFields, similarUpTo },
		rules: rulesHere()
	};
}
