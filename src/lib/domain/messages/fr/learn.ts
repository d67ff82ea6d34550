import { type Catalogue, count, countryName, type Message, numberText, type Params, percentText } from '../catalogue';
import { acc, nb } from './parts';

const after: Record<string, string> = {
	Duration: 'la durée d’une chose n’est connue qu’ensuite',
	Tags: 'les tags et remarques s’écrivent pendant le traitement d’un lead',
	Quality: 'une telle note est donnée par qui sait déjà comment cela se passe',
	LastActivity: 'la dernière activité d’un lead clos est postérieure à son résultat',
	Outcome: 'son nom dit que c’est le résultat',
	Reason: 'un motif est donné une fois qu’un lead est gagné ou perdu',
	Closing: 'elle est remplie à la conclusion d’une transaction',
	Stage: 'la phase évolue avec le résultat'
};
const left = (message: Message['message']): Message => ({
	message,
	fix: () => 'Si elle est connue avant le résultat, gardez-la et relancez l’apprentissage.'
});
const times = (up: boolean, what: (p: Params) => string): Message => ({
	message: (p) => `${what(p)}\u00a0: chances de gagner ${p.times} fois plus ${up ? 'élevées' : 'faibles'}.`
});
const both = (code: string, what: (p: Params) => string): Catalogue => ({
	[`${code}Up`]: times(true, what),
	[`${code}Down`]: times(false, what)
});
const STAY = 'les scores par règles restent tels quels.';

export const learnMessages: Catalogue = {
	learnOneClass: {
		message: (p) =>
			`Tous les résultats sont identiques\u00a0: ${nb(p.won, 'gagné')} et ${nb(p.lost, 'perdu')}. Un modèle a besoin des deux.`,
		fix: () => `Choisissez une colonne avec des leads gagnés et perdus. D’ici là, ${STAY}`
	},
	learnTooFew: {
		message: (p) =>
			`${nb(p.won, 'gagné')} et ${nb(p.lost, 'perdu')}, c’est trop peu pour apprendre\u00a0: il en faut au moins ${count(p.least)} de chaque.`,
		fix: () => `Apportez davantage de leads clos. D’ici là, ${STAY}`
	},
	learnNoFeatures: {
		message: () =>
			'Il ne reste aucune colonne pour apprendre\u00a0: toutes sont vides, identiques partout, du texte libre ou connues seulement après le résultat.',
		fix: () => 'Associez davantage de colonnes, ou gardez l’une de celles qui ont été exclues.'
	},
	learnNoOutcomes: {
		message: () => 'Aucun lead n’a de résultat dans cette colonne.',
		fix: () => 'Choisissez une autre colonne, ou apportez des leads clos.'
	},
	learnNoWon: {
		message: (p) => `Aucun lead n’a la valeur «\u00a0${p.value}\u00a0» dans cette colonne\u00a0; aucun ne compte donc comme gagné.`,
		fix: () => 'Choisissez les valeurs qui signifient gagné.'
	},
	learnOtherOutcomes: {
		message: (p) =>
			`${nb(p.kinds, 'autre valeur', 'autres valeurs')} (${p.values}) ${acc(p.kinds, 'compte', 'comptent')} comme perdu\u00a0: ${nb(p.count, 'lead')}.`,
		fix: () => 'Indiquez les valeurs qui signifient perdu si ce n’est pas le cas de toutes.'
	},
	learnOpenOutcomes: {
		message: (p) =>
			`${nb(p.count, 'lead')} ${acc(p.count, 'est encore ouvert', 'sont encore ouverts')} (${p.values}) et ne ${acc(p.count, 'sert', 'servent')} pas à l’apprentissage.`
	},
	learnBlankOutcomes: {
		message: (p) =>
			`${nb(p.count, 'lead')} ${acc(p.count, 'est', 'sont')} sans résultat et ne ${acc(p.count, 'sert', 'servent')} pas à l’apprentissage.`
	},
	learnFutureDates: {
		message: (p) =>
			`${p.column} contient ${nb(p.count, 'date')} dans le futur, ${acc(p.count, 'comptée comme vide', 'comptées comme vides')}.`
	},

	learnLeakCopy: left(
		(p) =>
			`La colonne ${p.column} est le résultat sous un autre nom\u00a0: à elle seule, elle distingue gagné et perdu dans ${p.auc} paires sur 100.`
	),
	learnLeakStrong: left(
		(p) =>
			`La colonne ${p.column} distingue à elle seule gagné et perdu dans ${p.auc} paires sur 100, bien plus qu’un lead ne peut montrer d’avance\u00a0; elle a très probablement été remplie après le résultat.`
	),
	learnLeakBlank: left(
		(p) =>
			`La colonne ${p.column} est remplie pour les leads gagnés et vide pour les perdus, ou l’inverse\u00a0; elle a donc été remplie à cause du résultat.`
	),
	learnLeakOneSided: left(
		(p) =>
			`Presque tous les ${count(p.count)} leads dont la colonne ${p.column} dit quelque chose ont le même résultat\u00a0; elle a donc été remplie à cause du résultat.`
	),
	...Object.fromEntries(
		Object.entries(after).map(([kind, why]) => [
			`learnLeak${kind}`,
			left(
				(p) =>
					`La colonne ${p.column} a très probablement été remplie après le résultat\u00a0: ${why}, et à elle seule, cette colonne distingue gagné et perdu dans ${p.auc} paires sur 100.`
			)
		])
	),
	learnCalendar: left(
		(p) =>
			`La colonne ${p.column} reste identique sur de longues périodes, puis avance\u00a0: elle dit quand un lead est arrivé, pas ce qu’il vaut.`
	),
	learnCalendarClings: left((p) => `La colonne ${p.column} dépend tant du temps que les leads ultérieurs sont mieux prédits sans elle.`),
	learnLeftExcluded: { message: (p) => `${p.column}\u00a0: colonne que vous avez exclue.` },
	learnLeftBlank: { message: (p) => `${p.column}\u00a0: colonne entièrement vide.` },
	learnLeftConstant: { message: (p) => `${p.column}\u00a0: même valeur pour tous les leads.` },
	learnLeftId: { message: (p) => `${p.column} numérote les leads et ne dit rien d’eux.` },
	learnLeftFreeText: {
		message: (p) => `${p.column} est du texte libre\u00a0: presque aucune valeur ne figure dans plus de quelques leads.`
	},
	learnLeftName: { message: (p) => `${p.column} contient des noms de personnes, qui ne servent pas à l’apprentissage.` },

	learnDriftMoreWon: {
		message: (p) =>
			`La part des gagnés est passée de ${percentText(p.first)} dans les premiers leads à ${percentText(p.last)} dans les derniers\u00a0: elle a augmenté.`
	},
	learnDriftFewerWon: {
		message: (p) =>
			`La part des gagnés est passée de ${percentText(p.first)} dans les premiers leads à ${percentText(p.last)} dans les derniers\u00a0: elle a baissé.`
	},
	learnDriftColumn: { message: (p) => `${p.column} a d’autres valeurs dans les derniers leads que dans les premiers.` },
	learnDriftScores: { message: () => 'Les leads à évaluer diffèrent de ceux dont le modèle a appris.' },

	learnNoSignal: {
		message: (p) =>
			`Pas de signal exploitable\u00a0: ces colonnes ne permettent pas de distinguer les leads gagnés des perdus (${p.low} à ${p.high} paires sur 100 dans le bon ordre\u00a0; le hasard en donne 50).`,
		fix: () => 'Les scores par règles restent. Associez davantage de colonnes connues d’avance, ou apportez plus de résultats.'
	},
	learnUnsure: {
		message: (p) =>
			`Les chiffres sont approximatifs, car ${nb(p.outcomes, 'résultat')}, c’est peu\u00a0: le modèle ordonne correctement de ${p.low} à ${p.high} paires sur 100.`
	},
	learnBelowLeast: {
		message: (p) =>
			`${nb(p.won, 'gagné')} et ${nb(p.lost, 'perdu')} sont en dessous du minimum de ${count(p.least)} chacun\u00a0: pour mesurer seulement.`
	},
	learnTreesWon: {
		message: (p) =>
			`Les arbres boostés ont mieux prédit les leads mis de côté que le modèle logistique (AUC ${p.trees} contre ${p.logistic})\u00a0; ils sont donc utilisés.`
	},
	learnTreesLost: {
		message: (p) =>
			`Les arbres boostés n’ont pas mieux prédit les leads mis de côté, l’écart relevant du hasard (AUC ${p.trees} contre ${p.logistic}).`
	},

	...both('learnLevel', (p) => `${p.column} vaut ${p.level}`),
	...both('learnOther', (p) => `${p.column} a une valeur rare`),
	...both('learnBlank', (p) => `Valeur vide dans ${p.column}`),
	...both('learnNumber', (p) => `Valeur élevée plutôt que basse dans ${p.column}`),
	...both('learnRules', () => 'Un score par règles élevé plutôt que bas'),
	learnTreesUse: { message: (p) => `${p.column || 'Le score par règles'} compte pour ${percentText(p.share)} de la décision.` },

	learnShowsBlank: { message: (p) => `${p.column}\u00a0: vide` },
	learnShowsValue: { message: (p) => `${p.column}\u00a0: ${p.value}` },
	learnShowsNumber: { message: (p) => `${p.column}\u00a0: ${numberText(p.value)}` },
	learnShowsCountry: { message: (p) => `${p.column}\u00a0: ${countryName(p.value)}` },
	learnShowsYes: { message: (p) => `${p.column}\u00a0: oui` },
	learnShowsNo: { message: (p) => `${p.column}\u00a0: non` },
	learnShowsFilled: { message: (p) => `${p.column}\u00a0: valeur présente` },
	learnShowsAge: { message: (p) => `${p.column}\u00a0: il y a ${nb(p.days, 'jour')}` },
	learnRulesScore: { message: (p) => `Score par règles\u00a0: ${p.score}` },
	learnRulesUnscored: { message: () => 'Pas de score par règles' },

	modelFileUnreadable: {
		message: () => 'Ce fichier n’est pas un modèle de scoring.',
		fix: () => 'Choisissez un fichier enregistré depuis l’écran Scoring.'
	},
	modelFileVersion: {
		message: (p) => `Ce modèle est de la version ${p.version}, que cette version de Muster ne connaît pas.`,
		fix: () => 'Mettez Muster à jour, puis ouvrez à nouveau le fichier.'
	},
	modelFileBroken: {
		message: () => 'Ce fichier de modèle est endommagé\u00a0: ses parties ne vont pas ensemble. Rien n’a été modifié.',
		fix: () => 'Enregistrez-le à nouveau là d’où il vient.'
	}
};
