import { count, percentText } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { privacy as en } from '../en/privacy';
import type { Words } from '../words';

/** Words of erasing a person and of the report on one in French. */
export const privacy = {
	action: 'Effacer cette personne',
	report: 'Rapport sur cette personne',
	reportHint: 'Tout ce qui est conservé à son sujet, dans un seul fichier à lui remettre',
	/** Somebody who is no contact, by what they are known by. */
	anybody: {
		title: 'Rapport sur une personne, ou l’effacer',
		text: 'Quelqu’un qui n’est pas un contact ici\u00a0: dans des lignes en échec ou en attente, une liste de participants, un brouillon. Pour un contact, le rapport et l’effacement sont sur sa propre page.',
		email: 'E-mail',
		phone: 'Téléphone',
		name: 'Nom',
		hint: 'Un e-mail, un numéro avec le nom, ou un nom dont rien d’autre n’est connu.',
		places: (n) =>
			n === 1
				? 'Une entrée n’a que ce nom. Est-ce cette personne\u00a0?'
				: `${count(n)} entrées n’ont que ce nom. Lesquelles sont cette personne\u00a0?`,
		visitor: (event, day) => `Visite à ${event}, ${day}`,
		attendee: (list, line) => `Participant dans ${list}, ligne ${count(line)}`,
		row: (file, row) => `${file}, ligne ${count(row)}`,
		noneNamed: 'Personne dont seul ce nom est connu',
		noneNamedText: 'Quiconque a ici un e-mail ou un numéro est trouvé grâce à eux\u00a0; un contact se trouve dans la liste des contacts.',
		look: 'Chercher cette personne',
		nobody: 'Aucun contact, aucune ligne ni livraison de cette personne n’a été trouvé',
		nobodyText:
			'L’effacement la retire tout de même des brouillons, des noms et du journal d’audit, et un import ultérieur ne l’apporte pas.'
	},
	title: (name) => `Effacer ${name}\u00a0?`,
	text: 'Définitivement, de tout ce que contient cet appareil. C’est irréversible.',
	noName: 'cette personne',
	looking: (percent) => `Recherche dans les contacts, les fichiers et les livraisons, ${percentText(percent)}`,
	erasing: (percent) => `Effacement, ${percentText(percent)}`,
	goes: 'Ce qui disparaît',
	contacts: (n) => nb(n, 'contact'),
	alsoTitle: 'Aussi cette personne, d’après l’e-mail ou d’après le numéro et le nom',
	deleted: 'supprimé de la liste',
	rows: (rows, imports) => `${nb(rows, 'ligne')} de ${nb(imports, 'import')}, avec ce qui y a été trouvé`,
	held: (n) => `${nb(n, 'ligne')} en attente de vérification manuelle`,
	changes: (n) => `${nb(n, 'fusion ou modification', 'fusions et modifications')}, avec l’état antérieur`,
	records: (n) => `${nb(n, 'enregistrement')} de livraisons, avec les accusés`,
	lists: (n) => `Présence dans ${nb(n, 'liste de leads', 'listes de leads')}`,
	attempts: (n) => nb(n, 'tentative de contact', 'tentatives de contact'),
	visitors: (n) => nb(n, 'visite au stand', 'visites au stand'),
	attendees: (n) => `${nb(n, 'ligne')} dans des listes de participants`,
	pictures: (n) => nb(n, 'image'),
	log: 'Ses valeurs dans les libellés, les brouillons et le journal d’audit',
	stays: 'Ce qui reste',
	hash: 'Une empreinte salée de l’e-mail et des numéros, pour qu’un import ultérieur ne les fasse pas revenir',
	said: 'Une ligne du journal d’audit disant qu’une personne a été effacée, sans la nommer',
	delivered: (destinations) => `Ce qui a été livré à ${destinations}\u00a0: supprimez-le là-bas aussi`,
	backups: 'Les sauvegardes et exports déjà enregistrés\u00a0: supprimez-les ou remplacez-les',
	maybe: (n) =>
		`${nb(n, 'ligne en vérification manuelle peut être cette personne et reste', 'lignes en vérification manuelle peuvent être cette personne et restent')}`,
	maybeText: 'Décidez d’abord\u00a0: ce qui est fusionné avec ce contact est effacé avec lui.',
	mixed: (n) =>
		nb(
			n,
			'contact de quelqu’un d’autre a des valeurs de cette personne et reste',
			'contacts d’autres personnes ont des valeurs de cette personne et restent'
		),
	mixedText:
		'Une ligne de cette personne y a été fusionnée. Annulez d’abord cette fusion\u00a0: ce qu’elle a apporté sera alors effacé aussi.',
	review: 'Ouvrir la vérification',
	reportedMaybe: (name, n) =>
		`Rapport enregistré sous ${name}. ${nb(n, 'ligne en vérification manuelle peut être cette personne et n’y figure', 'lignes en vérification manuelle peuvent être cette personne et n’y figurent')} pas\u00a0: décidez d’abord, puis refaites-le.`,
	confirm: (word) => `Saisissez ${word} pour confirmer`,
	word: 'effacer',
	cancel: 'Garder la personne',
	erase: 'Effacer définitivement',
	failed: 'La personne n’a pas pu être effacée',
	interrupted: 'L’effacement a été interrompu. Ce qui a commencé sera achevé à la prochaine ouverture de l’application.',
	done: 'La personne a été effacée de cet appareil.',
	reportName: 'muster-rapport-personne',
	reporting: (percent) => `Création du rapport, ${percentText(percent)}`,
	reported: (name) => `Rapport enregistré sous ${name}.`,
	reportFailed: 'Le rapport n’a pas pu être créé. Rien n’a été modifié.'
} satisfies Words<typeof en>;
