import type { TierWords } from '../../scoring/tier-schemes';

export const tiers: TierWords = {
	schemes: {
		letters: {
			label: 'Stufen A bis D',
			tiers: {
				A: 'Stufe A (Heißer Lead)',
				B: 'Stufe B (Warmer Lead)',
				C: 'Stufe C (Nurture-Lead)',
				D: 'Stufe D (Kalter Lead)',
				unscored: 'Ohne Score'
			}
		},
		numbers: {
			label: 'Stufen 1 bis 3',
			tiers: {
				A: 'Stufe 1 (Heiße Leads)',
				B: 'Stufe 2 (Warme Leads)',
				C: 'Stufe 3 (Kalte/entstehende Leads)',
				D: 'Ohne Score/geringe Passung',
				unscored: 'Ohne Score/geringe Passung'
			}
		}
	},
	actions: {
		A: 'Heute anrufen',
		B: 'Diese Woche nachfassen',
		C: 'Ins Nurturing aufnehmen',
		D: 'Für später lassen',
		unscored: 'Zu wenig Daten'
	}
};
