import { count, form, sharePercent } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import { ROLE_NAMES } from '#domain/messages/fr/trust';
import { locale } from '#domain/messages/locale';
import type { insights as en } from '../en/insights';
import type { Words } from '../words';
import { ruleNames } from './rule-names';

const UNITS = {
	second: ['seconde', 'secondes'],
	minute: ['minute', 'minutes'],
	hour: ['heure', 'heures'],
	day: ['jour', 'jours']
} as const;

const time = (ms: number): string => {
	const [value, unit] =
		ms < 60_000
			? [Math.max(0.01, ms / 1000), 'second' as const]
			: ms < 3_600_000
				? [ms / 60_000, 'minute' as const]
				: ms < 2 * 86_400_000
					? [ms / 3_600_000, 'hour' as const]
					: [ms / 86_400_000, 'day' as const];
	const digits = value < 0.1 ? 2 : value < 10 ? 1 : 0;
	const [one, other] = UNITS[unit];
	return `${value.toLocaleString(locale(), { maximumFractionDigits: digits })} ${form(value.toFixed(digits), { one, other })}`;
};
const rows = (upTo: number, from: number): string =>
	upTo === Infinity
		? `Plus de ${nb(from, 'ligne')}`
		: from === 0
			? `Jusqu’à ${nb(upTo, 'ligne')}`
			: `De ${count(from + 1)} à ${nb(upTo, 'ligne')}`;
const imports = (n: number): string => nb(n, 'import');
const moreImports = (missing: number): string => nb(missing, 'import de plus', 'imports de plus');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** "emailNoAt" → "Email no at". */
const words = (code: string): string => {
	const text = code.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Words of Insights in French. */
export const insights = {
	title: 'Analyses',
	reading: 'Lecture de ce qui a été compté',
	state: (number, events) =>
		`${imports(number)} et ${nb(events, 'événement')} ${acc(number + events, 'compté', 'comptés')} sur cet appareil`,
	stateNone: 'Les réponses apparaissent ici à mesure que des fichiers sont importés.',
	private:
		'Tout cela est compté sur cet appareil et y reste. Les événements contiennent des nombres, des heures et des identifiants, jamais une valeur d’une personne. Les visiteurs enregistrés au stand ne comptent que dans le premier graphique. Un import annulé compte tel qu’il est entré.',
	trouble: 'Ce qui a été compté n’a pas pu être lu',
	troubleText:
		'Tout est toujours enregistré sur cet appareil. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	reload: 'Recharger',
	emptyTitle: 'Rien n’a encore été compté',
	emptyText: 'Importez un fichier de contacts\u00a0: cette page dira comment cela s’est passé et ce qui irait mieux.',
	importAction: 'Importer un fichier',
	exportEvents: 'Exporter les événements',
	open: 'Pas encore de réponse',
	openText: 'On en sait trop peu. Chaque question indique ce qui y répondra.',
	table: 'Afficher en tableau',
	tableOf: (question) => `Chiffres\u00a0: ${question}`,
	time,
	count,

	overTime: {
		question: 'Que sont devenues les lignes\u00a0?',
		sentence: (inRows, all, failed, undone) =>
			`${count(inRows)} sur ${nb(all, 'ligne')} ${acc(inRows, 'est devenue un contact ou a été fusionnée avec un contact', 'sont devenues des contacts ou ont été fusionnées avec un contact')}${undone > 0 ? `, dont ${count(undone)} dans des imports annulés depuis` : ''}\u00a0; ${failed === 0 ? 'aucune n’a échoué' : `${count(failed)} ${acc(failed, 'a échoué', 'ont échoué')}`}.`,
		need: 'Le premier import terminé remplit ce graphique.',
		head: ['Période', 'Importées', 'Fusionnées', 'Ignorées', 'Retenues', 'En échec'],
		parts: { created: 'Importées', merged: 'Fusionnées', skipped: 'Ignorées', held: 'Retenues', failed: 'En échec' }
	},
	finishing: {
		question: 'Les imports se terminent-ils sans aide\u00a0?',
		sentence: (done, started, straight) =>
			`${count(done)} sur ${imports(started)} ${acc(done, 'a été terminé', 'ont été terminés')}, dont ${count(straight)} sans retour en arrière ni correction de ligne.`,
		need: (missing) => `Pour répondre, il faut ${moreImports(missing)}.`,
		head: ['Issue', 'Imports'],
		straight: 'Terminés du premier coup',
		helped: 'Terminés après un retour en arrière ou une correction',
		givenUp: 'Abandonnés',
		open: 'Pas encore terminés'
	},
	steps: {
		question: 'Quelle étape est la plus difficile\u00a0?',
		sentence: (steps, at, all) =>
			`Là où le plus d’imports ont été abandonnés\u00a0: ${steps.map((s) => `«\u00a0${s}\u00a0»`).join(', ')}, ${count(at)} sur ${count(all)}${steps.length > 1 ? ' à chaque étape' : ''}.`,
		none: (started) => `Abandons sur ${imports(started)}\u00a0: aucun.`,
		need: (missing) => `Aucun abandon jusqu’ici\u00a0; il faut ${moreImports(missing)} pour voir si une étape est difficile.`,
		head: ['Étape', 'Abandonnés']
	},
	template: {
		question: 'Le modèle évite-t-il des erreurs\u00a0?',
		better: (template, others) =>
			`Oui\u00a0: dans les fichiers qui ont ses colonnes, ${sharePercent(template)} des lignes ont échoué à la lecture, dans les autres ${sharePercent(others)}.`,
		worse: (template, others) =>
			`Pas jusqu’ici\u00a0: dans les fichiers qui ont ses colonnes, ${sharePercent(template)} des lignes ont échoué à la lecture, dans les autres ${sharePercent(others)}.`,
		need: (downloads) =>
			`Le modèle ${downloads === 0 ? 'n’a pas encore été téléchargé' : `a été téléchargé ${count(downloads)} fois`}. Un fichier qui a ses colonnes et un qui en a d’autres donneront la réponse.`,
		head: ['Fichiers', 'Imports', 'Lignes', 'En échec à la lecture'],
		template: 'Avec les colonnes du modèle',
		others: 'Avec d’autres colonnes'
	},
	sources: {
		question: 'Quelle source apporte les meilleurs contacts\u00a0?',
		sentence: (best, ok, worst, okWorst) =>
			`${best.join(', ')}\u00a0: ${sharePercent(ok)} de ${best.length > 1 ? 'leurs' : 'ses'} lignes étaient utilisables telles quelles. Pour ${worst.join(', ')}, c’était ${sharePercent(okWorst)}.`,
		same: (ok) => `Aucune\u00a0: pour chaque source, ${sharePercent(ok)} des lignes étaient utilisables telles quelles.`,
		left: (left, all) =>
			left === 1
				? `1 sur ${nb(all, 'ligne')} ne compte pas ici\u00a0: elle n’indique aucune source, ou une source que peu de lignes de son import indiquent.`
				: `${count(left)} sur ${nb(all, 'ligne')} ne comptent pas ici\u00a0: elles n’indiquent aucune source, ou une source que peu de lignes de leur import indiquent.`,
		need: (rows) =>
			`Deux sources de ${nb(rows, 'ligne')} ou plus donneront la réponse. Associez la source du lead d’un fichier, ou indiquez-en une à l’import.`,
		head: ['Source', 'Imports', 'Lignes', 'Utilisables telles quelles', 'Complètes'],
		methods: { file: 'Fichiers sans source du lead', paste: 'Cellules collées', sample: 'Contacts d’exemple' }
	},
	duplicates: {
		question: 'Quelles correspondances sont justes et fiables\u00a0?',
		sentence: (type, same, all) =>
			`Parmi les correspondances de type «\u00a0${type}\u00a0» décidées par une personne, ${count(same)} sur ${count(all)} ${acc(same, 'était', 'étaient')} bien un seul contact\u00a0; c’est le meilleur de tous les types.`,
		one: (type, same, all) =>
			`Parmi les correspondances de type «\u00a0${type}\u00a0» décidées par une personne, ${count(same)} sur ${count(all)} ${acc(same, 'était', 'étaient')} bien un seul contact.`,
		need: (missing) => `Pour répondre, il faut ${nb(missing, 'décision de plus', 'décisions de plus')} sur des doublons possibles.`,
		head: ['Correspondance', 'Un seul contact', 'Deux personnes', 'Réglées par une règle', 'Ouvertes'],
		types: {
			exact: 'exact',
			email: 'e-mail',
			phone: 'téléphone',
			nameCompany: 'nom/entreprise',
			primaryKey: 'clé primaire',
			similar: 'similaire'
		}
	},
	volume: {
		question: 'Comment la durée dépend-elle du volume\u00a0?',
		sentence: (small, smallMs, large, largeMs) => `${small}\u00a0: ${time(smallMs)}\u00a0; ${lower(large)}\u00a0: ${time(largeMs)}.`,
		need: 'Des imports de deux tailles donneront la réponse\u00a0: jusqu’à 1\u00a0000 lignes, jusqu’à 10\u00a0000, jusqu’à 50\u00a0000, ou plus.',
		head: ['Taille', 'Imports', 'Lignes', 'Durée médiane', 'Lignes par seconde'],
		rows
	},
	stages: {
		question: 'Où passe le temps, selon le volume\u00a0?',
		sentence: (stage, share) => `«\u00a0${stage}\u00a0» prend le plus de temps\u00a0: ${sharePercent(share)} du travail.`,
		across: (stage, share, small, smallTime, large, largeTime) =>
			`«\u00a0${stage}\u00a0» prend le plus de temps\u00a0: ${sharePercent(share)} du travail. ${small}\u00a0: ${smallTime} pour 1\u00a0000\u00a0; ${lower(large)}\u00a0: ${largeTime}.`,
		each: (text) => `${text} pour 1\u00a0000 lignes`,
		others: 'Toutes les autres étapes',
		need: 'Le premier import terminé de plus de 1\u00a0000 lignes remplit ce graphique\u00a0: un plus petit dit peu de ce que prend une ligne.',
		head: ['Étape, temps pour 1\u00a0000 lignes']
	},
	rules: {
		question: 'Quels contrôles faut-il ajuster\u00a0?',
		sentence: (rules, found, number, read) =>
			`${rules.map((rule) => `«\u00a0${rule}\u00a0»`).join(', ')} ${rules.length > 1 ? 'ont' : 'a'} trouvé le plus\u00a0: ${count(found)} ${rules.length > 1 ? 'chacun' : `dans ${count(number)} sur ${imports(read)}`}. Si ces valeurs sont justes, ajustez le contrôle\u00a0; sinon, prévenez la source.`,
		again: (reports) =>
			`${reports <= 1 ? `${count(reports)} rapport corrigé revenu n’est pas compté` : `${count(reports)} rapports corrigés revenus ne sont pas comptés`} une seconde fois.`,
		none: (read) => `Aucun contrôle n’a rien trouvé dans ${imports(read)}.`,
		need: 'Le premier fichier lu remplit ce graphique.',
		head: ['Contrôle', 'Trouvés', 'Imports'],
		name: (code) => ruleNames[code] ?? words(code)
	},
	recovery: {
		question: 'Les erreurs sont-elles rattrapées\u00a0?',
		sentence: (recovered, all, fixedIn, number, reports) =>
			`${count(recovered)} sur ${nb(all, 'ligne inutilisable à la lecture', 'lignes inutilisables à la lecture')} ${acc(recovered, 'est finalement entrée', 'sont finalement entrées')}\u00a0; des lignes ont été corrigées dans l’assistant pour ${count(fixedIn)} sur ${nb(number, 'import')} avec erreurs${reports > 0 ? `, et ${nb(reports, 'rapport corrigé est revenu', 'rapports corrigés sont revenus')}` : ''}.`,
		need: 'Le premier import terminé dont des lignes échouent donnera la réponse.',
		head: ['Lignes', 'Nombre'],
		atReading: 'Inutilisables à la lecture',
		atEnd: 'Toujours inutilisables à la fin'
	},
	launch: {
		question: 'En combien de temps une liste devient-elle une campagne\u00a0?',
		sentence: (what, ms, number) => `Durée médiane, de la fin d’un import ${what}\u00a0: ${time(ms)} (${imports(number)}).`,
		need: 'Un import dont la liste de leads est affectée à une campagne, qui est livré, ou dont les contacts sont consultés donnera la réponse.',
		head: ['Depuis la fin d’un import', 'Imports', 'Durée médiane'],
		use: 'Jusqu’à la première consultation d’un contact',
		delivery: 'Jusqu’à la première livraison',
		campaign: 'Jusqu’à une campagne',
		what: {
			use: 'à la première consultation d’un de ses contacts',
			delivery: 'à sa première livraison',
			campaign: 'à la campagne de sa liste de leads'
		}
	},
	features: {
		question: 'Quelles parties de l’application servent, et à qui\u00a0?',
		sentence: (features, times) =>
			`${features.length > 1 ? 'Les parties les plus ouvertes' : 'La partie la plus ouverte'}\u00a0: ${features.join(', ')}, dans ${nb(times, 'session')}${features.length > 1 ? ' chacune' : ''}.`,
		need: 'Ceci se remplit à mesure que l’application est utilisée.',
		head: ['Partie', 'Rôle', 'Sessions'],
		role: (role) => ROLE_NAMES[role] ?? words(role),
		noRole: 'Aucun rôle défini'
	},
	settings: {
		title: 'Analyses',
		text: 'Ce qui se passe dans l’application est compté sur cet appareil, pour les réponses de la page Analyses. Rien n’en est envoyé nulle part.',
		days: 'Durée de conservation des événements et de leurs totaux, en jours'
	}
} satisfies Words<typeof en>;
