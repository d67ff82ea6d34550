import type { TierWords } from '../../scoring/tier-schemes';

export const tiers: TierWords = {
	schemes: {
		letters: {
			label: 'Niveaux A à D',
			tiers: {
				A: 'Niveau A (lead chaud)',
				B: 'Niveau B (lead tiède)',
				C: 'Niveau C (lead en nurturing)',
				D: 'Niveau D (lead froid)',
				unscored: 'Sans score'
			}
		},
		numbers: {
			label: 'Niveaux 1 à 3',
			tiers: {
				A: 'Niveau 1 (leads chauds)',
				B: 'Niveau 2 (leads tièdes)',
				C: 'Niveau 3 (leads froids/en développement)',
				D: 'Sans score/faible adéquation',
				unscored: 'Sans score/faible adéquation'
			}
		}
	},
	actions: {
		A: 'Appeler aujourd’hui',
		B: 'Relancer cette semaine',
		C: 'Ajouter au nurturing',
		D: 'Laisser pour plus tard',
		unscored: 'Trop peu de données'
	}
};
