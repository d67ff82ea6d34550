import { nb } from '#domain/messages/fr/parts';
import { locale } from '#domain/messages/locale';
import { count as n, form, percentText } from '#domain/messages/catalogue';
import type { scoringModel as en } from '../en/scoring-model';
import type { Words } from '../words';

const hundred = (auc: number): string => String(Math.round(auc * 100));
const fine = (auc: number): string => auc.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const contacts = (count: number): string => nb(count, 'contact');
const won = (count: number): string => nb(count, 'gagné');
const lost = (count: number): string => nb(count, 'perdu');

export const scoringModel = {
	title: 'Apprendre de vos propres transactions',
	text: 'À partir des contacts dont les transactions ont été gagnées ou perdues, Muster apprend lesquels des autres ressemblent aux gagnés. Le modèle est testé sur des contacts qu’il n’a pas vus, face aux règles, avant que vous décidiez.',
	reading: 'Recherche des résultats',
	readFailed: 'Les résultats n’ont pas pu être lus. Rien n’a été modifié\u00a0; réessayez.',
	tryAgain: 'Réessayer',
	noColumns:
		'Aucune colonne ne contient encore de résultats. Associez le statut du lead ou une colonne oui/non lors d’un import, ou rapportez ci-dessous les transactions gagnées et perdues de votre CRM.',
	chooseColumn: 'Choisissez la colonne qui dit gagné ou perdu',
	column: 'Résultat',
	columnOption: (label, kinds) => `${label}, ${nb(kinds, 'valeur')}`,
	values: 'Ce que signifie chaque valeur',
	value: 'Valeur',
	contacts: 'Contacts',
	verdicts: { won: 'Gagné', lost: 'Perdu', none: 'Ni l’un ni l’autre' },
	examples: (w, l) => `${won(w)}, ${lost(l)}`,
	tooFew: (w, l, least) =>
		`Un modèle a besoin d’au moins ${n(least)} gagnés et ${n(least)} perdus\u00a0; il manque encore ${w < least ? won(least - w) : ''}${w < least && l < least ? ' et ' : ''}${l < least ? lost(least - l) : ''}. D’ici là, les règles attribuent les scores.`,
	train: 'Apprendre',
	training: (percent) => `Apprentissage, ${percentText(percent)}`,
	stop: 'Arrêter',
	modelName: (at) =>
		`Modèle du ${at.toLocaleDateString(locale(), { dateStyle: 'medium' })}, ${at.toLocaleTimeString(locale(), { timeStyle: 'short' })}`,

	verdict: {
		none: 'Pas de signal exploitable\u00a0: ce que l’on sait des contacts ne permet pas de distinguer ces résultats. Les règles continuent d’attribuer les scores.',
		better: 'Le modèle classe vos contacts mieux que les règles.',
		alike: 'Le modèle classe vos contacts à peu près aussi bien que les règles\u00a0; davantage de résultats permettraient de trancher.',
		worse: 'Les règles classent vos contacts mieux que le modèle. Gardez les règles.'
	},
	auc: (model, low, high) =>
		`D’un contact gagné et d’un perdu, il place le gagné en premier dans ${hundred(model)} paires sur 100 (AUC ${fine(model)}, entre ${fine(low)} et ${fine(high)})`,
	aucRules: (rules, low, high) =>
		`Les règles sur les mêmes contacts\u00a0: ${hundred(rules)} sur 100 (AUC ${fine(rules)}, entre ${fine(low)} et ${fine(high)})`,
	aucNoRules: 'Les règles n’ont donné de score à aucun de ces contacts.',
	validation: {
		time: 'Testé dans l’ordre du temps\u00a0: appris sur les premiers contacts, testé sur les suivants.',
		timeBy: (date) =>
			`Testé dans l’ordre du temps d’après «\u00a0${date}\u00a0»\u00a0: appris sur les premiers contacts, testé sur les suivants.`,
		noDate: (date) =>
			`Aucune date ne donne l’ordre de ces contacts\u00a0; si la plupart ont «\u00a0${date}\u00a0», le modèle est testé dans l’ordre du temps.`,
		folds: (folds) => `Testé sur des contacts jamais vus, en ${nb(folds, 'tour')}.`
	},
	scale: 'AUC de 0,5 (hasard) à 1',
	model: 'Modèle',
	rules: 'Règles',

	calibration: 'Une chance de 30\u00a0% se réalise-t-elle 30 fois sur 100\u00a0?',
	calibrationError: (error) => `L’écart moyen est de ${error} points.`,
	predicted: 'Chance annoncée',
	observed: 'Réalisée',
	of: 'Contacts',
	calibrationTable: 'Les chiffres sous forme de tableau',
	lift: (times) => `Le meilleur dixième contient ${times} fois plus de gagnés que la moyenne`,
	decile: (d) => (d === 1 ? 'Meilleur dixième' : `Dixième ${d}`),
	wonShare: 'Gagnés',
	liftColumn: 'Fois la moyenne',
	rulesWon: 'Gagnés dans le même dixième selon les règles',
	learned: 'Ce qu’il a appris',
	learnedNone: 'Rien ne se détache.',
	unsure: ' · incertain',
	leaks: (count) =>
		count === 0
			? 'Aucune colonne ne trahit le résultat'
			: `${nb(count, 'colonne')} ${form(count, { one: 'trahit', other: 'trahissent' })} le résultat`,
	leaksText: 'Elles sont exclues, car elles sont remplies une fois le résultat connu et seront vides pour de nouveaux contacts.',
	calendar: 'Celles-ci disent quand un contact est arrivé plutôt que qui il est, et sont exclues',
	leftOut: 'Exclues pour d’autres raisons',
	keep: (label) => `Utiliser ${label} quand même`,
	drift: 'Les contacts ont changé avec le temps',
	driftTitle: 'Le modèle ne convient peut-être plus à vos contacts',
	driftText:
		'Ses scores sont conservés, mais fiez-vous moins à son classement. Rapportez les transactions gagnées et perdues des derniers mois, relancez l’apprentissage et comparez\u00a0; ou désactivez-le, et les règles attribuent les scores.',
	driftOpen: 'Ouvrir le modèle',
	driftTodo: 'Revoir le modèle de scoring',
	driftTodoText:
		'Vos contacts ne ressemblent plus à ceux dont il a appris. Relancez l’apprentissage avec des transactions plus récentes, ou désactivez-le.',
	notes: 'Bon à savoir',

	saveUse: 'Utiliser ce modèle',
	save: 'Seulement le garder',
	discard: 'Abandonner',
	kept: 'Le modèle est gardé.',
	on: 'Le modèle attribue maintenant les scores de tous les contacts.',
	off: 'Les règles attribuent à nouveau les scores de tous les contacts.',
	removed: 'La version est supprimée.',
	imported: 'Le modèle est gardé\u00a0; activez-le pour qu’il attribue les scores.',
	failed: 'Cela n’a pas fonctionné. Contacts et modèles sont comme avant\u00a0; réessayez.',
	versions: 'Versions',
	versionsNone: 'Aucun modèle n’est encore gardé.',
	inUse: 'Attribue vos scores',
	use: 'Utiliser',
	rollBack: 'Désactiver',
	remove: 'Supprimer',
	exportFile: 'Exporter',
	importFile: 'Importer un fichier de modèle',
	show: 'Montrer le rapport',
	versionLine: (auc, w, l) => `AUC ${auc}, d’après ${won(w)} et ${lost(l)}`,
	scored: (percent) => `Nouveau calcul de tous les scores, ${percentText(percent)}`,
	activeTitle: (name) => `${name} attribue les scores de vos contacts`,
	activeText:
		'Les curseurs du profil changent ce que disent les règles, et le score par règles est l’un des éléments que le modèle prend en compte.',

	sourcesTitle: 'Ce que vos résultats disent de vos sources',
	sourcesText:
		'Les taux sont ramenés vers votre taux global là où il y a peu de résultats. Si vous acceptez, ils sont inscrits dans le profil comme vos propres formulations\u00a0; vous l’enregistrez comme toute autre modification.',
	source: 'Source',
	rate: 'Taux de gain',
	sourceWon: (w, all) => `${n(w)} sur ${n(all)}`,
	accept: 'Reprendre dans le profil',
	accepted: 'Les taux sont maintenant dans votre profil. Regardez l’aperçu, puis enregistrez.',

	backTitle: 'Après la conclusion des transactions',
	backText: 'Rapportez gagné et perdu de votre CRM dans un fichier CSV\u00a0: les contacts sont retrouvés par e-mail ou ID de contact.',
	backChoose: 'Choisir l’export du CRM',
	backRead: (name) => `Lecture de ${name}`,
	backMatched: (matched, rows) =>
		`${n(matched)} sur ${nb(rows, 'ligne')} ${form(matched, { one: 'correspond', other: 'correspondent' })} à un contact`,
	backIdentity: 'Contact par',
	backBy: [
		{ value: 'email', label: 'E-mail' },
		{ value: 'contactId', label: 'ID de contact' }
	],
	backOutcome: 'Résultat dans',
	backWonLost: (w, l) => `${nb(w, 'contact gagné', 'contacts gagnés')}, ${nb(l, 'contact perdu', 'contacts perdus')}`,
	backTest: 'Les scores étaient-ils bons\u00a0?',
	backMoment: 'Scores au',
	backNow: 'Maintenant',
	backTier: 'Niveau',
	backHit: 'Gagnés parmi les conclus',
	backAuc: (auc, low, high) =>
		`D’un contact gagné et d’un perdu, le score a placé le gagné en premier dans ${hundred(auc)} paires sur 100 (AUC ${fine(auc)}, entre ${fine(low)} et ${fine(high)}).`,
	backTooFew: 'Trop peu de gagnés et de perdus retrouvés pour en dire plus.',
	backApply: (count) => `Inscrire le résultat dans le statut de ${contacts(count)}`,
	backApplied: (count) =>
		count === 0
			? 'Le statut du lead est déjà celui-là\u00a0: rien n’a été modifié.'
			: `Le statut du lead a été inscrit pour ${contacts(count)}. Chaque modification peut être annulée depuis le contact.`,
	backHalf:
		'L’inscription des résultats s’est arrêtée en cours de route. Ce qui est inscrit reste\u00a0; le reste suit de lui-même au prochain démarrage de l’application, ou maintenant si vous réessayez.',
	backFinished: (count) =>
		`L’inscription des résultats de votre CRM a été interrompue et est maintenant terminée\u00a0: le statut du lead vient d’être inscrit pour ${contacts(count)}.`,
	backNothing: 'Aucune ligne de ce fichier ne correspond à un contact. Vérifiez quelle colonne contient l’e-mail.'
} satisfies Words<typeof en>;
