import type { TierWords } from '../../scoring/tier-schemes';

/** The tiers of both schemes, and what to do with each. */
export const tiers: TierWords = {
	schemes: {
		letters: {
			label: 'Niveles de A a D',
			tiers: {
				A: 'Nivel A (lead caliente)',
				B: 'Nivel B (lead templado)',
				C: 'Nivel C (lead en nurturing)',
				D: 'Nivel D (lead frío)',
				unscored: 'Sin puntuar'
			}
		},
		numbers: {
			label: 'Niveles de 1 a 3',
			tiers: {
				A: 'Nivel 1 (leads calientes)',
				B: 'Nivel 2 (leads templados)',
				C: 'Nivel 3 (leads fríos o emergentes)',
				D: 'Sin puntuar/ajuste bajo',
				unscored: 'Sin puntuar/ajuste bajo'
			}
		}
	},
	actions: {
		A: 'Llamar hoy',
		B: 'Contactar esta semana',
		C: 'Incluir en nurturing',
		D: 'Dejar para más tarde',
		unscored: 'Muy pocos datos'
	}
};
