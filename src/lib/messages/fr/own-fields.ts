import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import type { ownFields as en } from '../en/own-fields';
import type { Words } from '../words';

const n = (count: number): string => count.toLocaleString(locale());
const contacts = (count: number): string => `${n(count)} ${count < 2 ? 'contact' : 'contacts'}`;
const named = (names: readonly string[]): string => names.join(', ');

export const ownFields = {
	title: 'Champs',
	text: 'Les champs que vous avez créés pour vos propres données. Les champs standard se trouvent plus bas, dans la définition de la table.',
	empty: 'Vous n’avez pas encore de champ à vous.',
	emptyText:
		'Ils se créent à l’étape 2 d’un import\u00a0: une colonne qui n’entre dans aucun champ standard en devient un, ou vous choisissez «\u00a0Nouveau champ\u00a0» pour elle.',
	emptyAction: 'Importer un fichier',
	reading: 'Comptage des contacts',
	trouble:
		'Les champs n’ont pas pu être lus. Rien n’a été modifié. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	list: 'Vos propres champs',
	columns: { field: 'Champ', type: 'Type', contacts: 'Contacts', made: 'Créé' },
	types: { text: 'Texte', number: 'Nombre', date: 'Date', yesNo: 'Oui ou non', choice: 'Choix', url: 'Adresse web' },
	hidden: 'Masqué',
	unique: 'Unique',
	key: 'Clé primaire',
	inContacts: (count) => (count === 0 ? 'dans aucun contact' : `dans ${contacts(count)}`),
	madeBy: (when, file) => `${when}, par ${file}`,
	madeByHand: 'à la main',
	more: (field) => `Plus sur ${field}`,
	atWork: (field) => `Les valeurs de ${field} sont en cours de modification`,
	working: (percent) => percentText(percent),
	cancel: 'Annuler',
	close: 'Fermer',
	failed: 'Cela n’a pas été fait.',
	importing: 'Un import y apporte des valeurs',
	openImport: 'Ouvrir l’import',
	rename: {
		action: 'Renommer',
		title: (field) => `Renommer ${field}`,
		label: 'Nom',
		text: 'Les listes, les mappings, les destinations et l’historique suivent. Les destinations gardent le nom qu’elles lui donnent.',
		save: 'Renommer',
		done: (before, after) => `${before} s’appelle maintenant ${after}.`
	},
	hide: {
		action: 'Masquer',
		show: 'Afficher de nouveau',
		hint: 'N’est plus proposé dans les mappings, colonnes, filtres et formulaires. Les valeurs restent.',
		done: (field) => `${field} est masqué. Ses valeurs restent, et sont toujours exportées et livrées.`,
		shown: (field) => `${field} est de nouveau affiché.`
	},
	type: {
		action: 'Changer le type',
		title: (field) => `Changer le type de ${field}`,
		label: 'Nouveau type',
		choices: 'Valeurs possibles',
		choicesHint: 'Une par ligne. Les valeurs présentes sont proposées.',
		reading: 'Examen des valeurs',
		none: 'Aucun contact n’a encore de valeur.',
		fits: (count) => `${contacts(count)}\u00a0: la valeur convient telle quelle`,
		rewritten: (count) => `${contacts(count)}\u00a0: la valeur est écrite de la nouvelle façon`,
		misfits: (count) => `${contacts(count)}\u00a0: la valeur ne convient pas et reste telle qu’elle est écrite`,
		misfitsText: 'Rien n’est perdu\u00a0: ces valeurs restent dans les listes, les exports et les livraisons, et se corrigent une à une.',
		becomes: (from, to) => `${from} devient ${to}`,
		examples: (values) => `Par exemple ${named(values)}`,
		orders: {
			dmy: 'Les dates comme 05/03/2024 sont lues avec le jour d’abord.',
			mdy: 'Les dates comme 05/03/2024 sont lues avec le mois d’abord.',
			ymd: 'Les dates comme 05/03/04 sont lues avec l’année d’abord.'
		},
		restores: 'Le champ a déjà eu ce type\u00a0: les valeurs écrites autrement depuis retrouvent leur première écriture.',
		viewsCarried: (names) => `Vues enregistrées\u00a0: ${named(names)}. Leurs filtres sur ce champ suivent.`,
		viewsAttention: (names) =>
			`Vues enregistrées\u00a0: ${named(names)}. Elles comparent d’une façon que le nouveau type n’a pas\u00a0: choisissez-y ensuite une autre comparaison.`,
		back: 'Si vous revenez plus tard à ce type, chaque valeur redevient ce qu’elle est maintenant.',
		save: (type) => `Changer en ${type}`,
		done: (field, type, count) => `${field} est maintenant ${type}\u00a0; ${contacts(count)} avec changement.`
	},
	choices: {
		action: 'Modifier les choix',
		title: (field) => `Choix de ${field}`,
		text: 'Dans l’ordre où les formulaires les proposent. Les valeurs des contacts suivent un nouveau nom.',
		label: (place) => `Choix ${n(place)}`,
		add: 'Ajouter un choix',
		up: (choice) => `Monter ${choice}`,
		down: (choice) => `Descendre ${choice}`,
		remove: (choice) => `Retirer ${choice}`,
		keep: (choice) => `Garder ${choice} finalement`,
		gone: (choice, count) =>
			`${choice} s’en va. ${count === 0 ? 'Aucun contact ne l’a.' : `${contacts(count)} ${count < 2 ? 'l’a' : 'l’ont'}\u00a0:`}`,
		fate: (choice) => `Ce que devient ${choice}`,
		keepValue: 'Ils le gardent tel quel',
		clear: 'Ils le perdent',
		change: (to) => `Ils reçoivent ${to}`,
		others: (count) => `${contacts(count)} ${count < 2 ? 'a une valeur qui n’est aucun' : 'ont des valeurs qui ne sont aucun'} des choix.`,
		save: 'Enregistrer les choix',
		done: (field, count) => `Choix de ${field} enregistrés\u00a0; ${contacts(count)} avec changement.`
	},
	remove: {
		action: 'Supprimer',
		title: (field) => `Supprimer ${field}\u00a0?`,
		text: 'Les valeurs quittent les contacts. Le champ peut être rétabli avec toutes, sous «\u00a0Champs supprimés\u00a0».',
		reading: 'Recherche de ce qui l’utilise',
		nothing: 'Rien ne l’utilise.',
		uses: 'Ce qui l’utilise\u00a0:',
		contacts: (count) => `${contacts(count)} ${count < 2 ? 'a' : 'ont'} une valeur`,
		held: (rows) => `${n(rows)} ${rows < 2 ? 'ligne qui attend' : 'lignes qui attendent'} en revue manuelle`,
		mappings: (names) => `Mappings enregistrés\u00a0: ${named(names)}. La colonne y est exclue, et c’est dit.`,
		recipes: (names) => `Recettes\u00a0: ${named(names)}. La colonne y est exclue, et c’est dit.`,
		views: (names) => `Vues\u00a0: ${named(names)}. Un filtre sur ce champ ne trouve personne.`,
		column: 'Une colonne de la liste des contacts',
		destinations: (names) => `Destinations\u00a0: ${named(names)}. Il n’est plus envoyé\u00a0; ce qu’elles ont y reste.`,
		waiting: (count) =>
			`${contacts(count)} dans des livraisons en attente\u00a0: leur valeur part encore. Si elle ne doit pas partir, annulez cette livraison sous «\u00a0Livrer\u00a0».`,
		models: (count) => `${n(count)} ${count < 2 ? 'modèle appris' : 'modèles appris'}`,
		scoring: 'Le modèle appris qui note maintenant le lit\u00a0: les scores changent.',
		rule: 'Sa ligne dans la définition de la table',
		typed: (field) => `Saisissez ${field} pour le supprimer`,
		confirm: 'Supprimer le champ',
		done: (field, count) => `${field} supprimé, avec les valeurs de ${contacts(count)}.`,
		undo: 'Annuler'
	},
	deleted: {
		summary: (count) => `Champs supprimés (${n(count)})`,
		line: (when, who, count) => `Supprimé ${when} par ${who}, avec les valeurs de ${contacts(count)}`,
		restore: 'Rétablir',
		restoreLabel: (field) => `Rétablir ${field}`,
		done: (field, count, without) =>
			`${field} est de retour, avec les valeurs de ${contacts(count)}.${without > 0 ? ` Sans valeur : ${contacts(without)}.` : ''}`
	}
} satisfies Words<typeof en>;
