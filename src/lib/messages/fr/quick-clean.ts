import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { quickClean as en } from '../en/quick-clean';
import type { Words } from '../words';
import { keyName } from './key-name';
import { tally } from './numbers';

const rows = (n: number): string => nb(n, 'ligne');

export const quickClean = {
	title: 'Nettoyage rapide',
	state: 'Déposez un fichier, récupérez-le propre, sans doublons et évalué. Rien n’est enregistré.',
	drop: 'Déposez un fichier à nettoyer',
	dropNow: 'Relâchez pour nettoyer ce fichier',
	dropText: 'CSV, TSV, Excel ou vCard. Il est lu dans cet onglet et oublié quand vous le quittez.',
	choose: 'Choisir un fichier',
	another: 'Nettoyer un autre fichier',
	notRead: (name) => `${name} ne peut pas être lu comme liste de contacts`,
	stopped: 'Le fichier n’a pas été nettoyé',
	nothingLost: 'Rien n’a été enregistré. Votre fichier est comme il était.',
	reading: 'Lecture des premières lignes…',
	working: { reading: 'Nettoyage des lignes…', matching: 'Recherche de doublons…', scoring: 'Calcul des scores…' },
	rate: (number, rate) => (rate > 0 ? `${rows(number)} · ${count(rate)} par seconde` : rows(number)),
	stop: 'Arrêter',
	done: (kept, merged, failed) =>
		[
			nb(kept, 'ligne propre', 'lignes propres'),
			merged > 0 ? tally(merged, 'fusionnée avec une autre', 'fusionnées avec une autre') : '',
			failed > 0 ? `${count(failed)} avec erreurs` : ''
		]
			.filter(Boolean)
			.join(' · '),
	took: (seconds) => `Nettoyé en ${seconds}. Rien n’a été enregistré.`,
	parts: { kept: 'Lignes propres', merged: 'Fusionnées', failed: 'Avec erreurs' },
	equation: (total, kept, merged, failed) =>
		`${rows(total)} = ${tally(kept, 'propre')} + ${tally(merged, 'fusionnée')} + ${count(failed)} avec erreurs`,
	ledger: 'Le sort des lignes',
	download: 'Télécharger le fichier propre',
	formats: { csv: 'CSV', xlsx: 'Classeur Excel', vcard: 'vCard', json: 'JSON' },
	otherFormats: 'Autres formats',
	report: 'Télécharger le rapport d’erreurs',
	failedTitle: (n) =>
		nb(n, 'ligne a des erreurs et n’est pas dans le fichier propre', 'lignes ont des erreurs et ne sont pas dans le fichier propre'),
	failedText: 'Le rapport contient chaque ligne telle qu’elle était, avec le problème et la façon de le corriger.',
	twins: (n) =>
		`${nb(n, 'ligne concerne peut-être une personne déjà présente', 'lignes concernent peut-être des personnes déjà présentes')} dans le fichier (même e-mail sous un autre nom, même téléphone, ou même nom et même entreprise). ${acc(n, 'Elle est gardée et signalée', 'Elles sont gardées et signalées')} dans la colonne «\u00a0Possible duplicate of row\u00a0».`,
	suppressed: (n) =>
		`${nb(n, 'ligne figure sur une liste d’exclusion', 'lignes figurent sur des listes d’exclusion')}. ${acc(n, 'Elle est gardée et signalée', 'Elles sont gardées et signalées')} dans la colonne «\u00a0On suppression list\u00a0».`,
	neutralised: (n) =>
		`${nb(n, 'cellule qu’un tableur exécuterait comme formule a reçu', 'cellules qu’un tableur exécuterait comme formules ont reçu')} une apostrophe au début.`,
	columns: (placed, all) => `${count(placed)} sur ${nb(all, 'colonne')} ${acc(placed, 'reconnue', 'reconnues')}`,
	columnsHint: 'Une colonne laissée de côté garde ses cellules telles quelles.',
	targetFor: (header) => `Champ pour la colonne ${header}`,
	settings: 'Comment nettoyer',
	required: 'Une ligne doit contenir',
	twinRows: (key) => `Lignes de même valeur (${keyName(key)})`,
	twinsMerge: 'Deviennent une seule ligne si les noms concordent',
	twinsStay: 'Restent telles quelles',
	country: 'Pays des numéros sans indicatif',
	cleaned: 'Ce qui a été nettoyé',
	nothingCleaned: 'Toutes les valeurs étaient déjà propres.',
	changed: (n) => nb(n, 'valeur'),
	more: (n) => `Afficher ${nb(n, 'autre')}`,
	damage: 'Valeurs endommagées',
	quality: 'Qualité des données',
	tiers: 'Répartition des scores'
} satisfies Words<typeof en>;
