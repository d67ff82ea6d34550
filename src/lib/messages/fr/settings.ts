import { nb } from '#domain/messages/fr/parts';
import { count as n, form, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';
import { permissions, users } from './trust';
import { deleted } from './settings-deleted';
import { duplicates } from './settings-duplicates';

const contactsOf = (contacts: number): string => nb(contacts, 'contact');

export const settings = {
	title: 'Paramètres',
	state: 'Tout est conservé sur cet appareil et enregistré dès que vous le changez.',
	sections: 'Rubriques',
	saved: 'Enregistré',
	unread:
		'Les paramètres n’ont pas pu être lus. Les valeurs par défaut sont affichées\u00a0; rien n’est modifié. Si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	unsaved: 'La dernière modification n’a pas pu être enregistrée sur cet appareil. Elle vaut jusqu’à la fermeture de cette page.',
	reload: 'Recharger',

	users,
	permissions,

	profile: {
		title: 'Profil',
		text: 'Inscrit à côté de chaque import, décision et modification faits sur cet appareil.',
		name: 'Votre nom',
		device: 'Nom de cet appareil',
		deviceHint: 'Affiché dans la barre d’état, par exemple Hannover 2026 · Tablette 2.'
	},

	look: {
		title: 'Apparence',
		text: '',
		language: 'Langue',
		languageAuto: 'Automatique',
		languageHint:
			'Automatique est la langue de ce navigateur. Les fichiers gardent leurs noms de colonnes en anglais, et le CRM ses termes.',
		languageLater: 'Un import est en cours. La langue changera à la prochaine ouverture de Muster.',
		theme: 'Thème',
		themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
		density: 'Densité',
		densities: { comfortable: 'Confortable', compact: 'Compacte' },
		densityHint: 'Les lignes compactes font 36 px de haut à la souris. Au toucher, c’est toujours 44 px.',
		singleKeys: 'Touches d’un seul caractère',
		singleKeysHint:
			'M fusionne, C appelle, J et K avancent et reculent, / recherche. Désactivez-les si vous parlez à l’appareil ou si vous touchez souvent une touche par erreur.'
	},

	duplicates,
	deleted,

	imports: {
		title: 'Imports',
		text: 'Les valeurs de départ d’un nouvel import. Chacune peut être changée pour un fichier lors de sa configuration.',
		policy: (key) => `Quand un contact a déjà la même valeur (${keyName(key)})`,
		policies: {
			update: 'Mettre à jour l’existant',
			skip: 'Ignorer la ligne',
			create: 'Créer un nouveau contact (avec prudence)',
			review: 'Vérifier chacun'
		},
		required: 'Obligatoire dans chaque ligne',
		requiredPolicies: {
			emailAndName: 'E-mail et un nom',
			emailFirstLast: 'E-mail, prénom et nom',
			emailFirstLastCompany: 'E-mail, prénom, nom et entreprise',
			emailOrPhone: 'E-mail ou téléphone'
		},
		survivorship: 'Quand deux valeurs diffèrent lors d’une fusion',
		survivorshipRules: {
			newestWins: 'La plus récente l’emporte',
			keepExisting: 'Garder l’existante',
			fillBlanks: 'Remplir seulement les vides',
			longest: 'La plus longue l’emporte',
			mostComplete: 'La fiche la plus complète l’emporte',
			sourcePriority: 'La meilleure source l’emporte'
		},
		country: 'Pays par défaut',
		countryHint: 'Pour les numéros sans indicatif de pays dans les lignes qui ne nomment aucun pays.',
		countryPlaceholder: 'Rechercher un pays',
		leadSource: 'Source du lead par défaut',
		leadSourceHint: 'Pour les lignes qui n’en nomment aucune. Si ce champ est vide, elles restent sans source.'
	},

	limits: {
		title: 'Limites',
		text: 'Pour un fichier au-delà de la limite standard, on vous demande d’abord\u00a0; il est ensuite traité en mode grand fichier, jusqu’à la limite de l’appareil.',
		standardSize: 'Limite standard, Mo',
		standardRows: 'Limite standard, lignes',
		deviceSize: 'Limite de l’appareil, Mo',
		deviceRows: 'Limite de l’appareil, lignes',
		enforce: 'Imposer la limite standard',
		enforceHint: 'Les fichiers plus grands sont refusés sans demander.',
		idle: 'Minutes avant libération de la mémoire',
		idleHint: 'Après cette durée sans activité. Les imports inachevés peuvent toujours être repris.',
		range: (least, most) => `Un nombre entier de ${n(least)} à ${n(most)}.`,
		above: (other) => `Ne doit pas être inférieur à «\u00a0${other}\u00a0».`
	},

	tiers: {
		title: 'Niveaux',
		text: 'Quel score appartient à quel niveau. Les contacts avec trop peu de données restent sans score.',
		scheme: 'Noms',
		from: (label) => `${label} à partir de`,
		rest: (label, below) => `${label}\u00a0: scores inférieurs à ${n(below)}.`,
		order: 'Chaque niveau doit commencer au-dessous du précédent.',
		action: 'Que faire',
		byRank: 'Les niveaux suivent le rang dans la liste\u00a0: les seuils suivent les scores.',
		open: 'Ouvrir le scoring'
	},

	table: {
		title: 'Définition de la table',
		text: 'Ce que peut contenir chaque champ d’un contact. Les imports, l’éditeur et le modèle CSV s’y conforment.',
		summary: (fields, key, required, unique) =>
			`${nb(fields, 'champ')}, clé primaire ${key}${required > 0 ? `, ${nb(required, 'autre obligatoire', 'autres obligatoires')}` : ''}${unique > 0 ? `, ${nb(unique, 'autre unique', 'autres uniques')}` : ''}`,
		types: {
			text: 'Texte',
			name: 'Nom',
			email: 'E-mail',
			phone: 'Téléphone',
			phoneType: 'Type de téléphone',
			url: 'Adresse web',
			country: 'Pays',
			state: 'État/Province',
			date: 'Date',
			number: 'Nombre',
			yesNo: 'Oui ou non',
			choice: 'Choix',
			tags: 'Tags',
			longText: 'Texte long'
		},
		characters: 'Caractères',
		upTo: (length) => `jusqu’à ${n(length)} caractères`,
		isKey: 'clé primaire',
		key: 'Clé primaire',
		keyText: (field) =>
			`Une ligne de même valeur qu’un contact (${field}) met à jour ce contact. Les correspondances de tout autre type vous sont soumises à l’étape 4.`,
		length: (field) => `${field}\u00a0: longueur maximale en caractères`,
		required: 'Obligatoire',
		unique: 'Unique',
		up: (field) => `Monter ${field}`,
		down: (field) => `Descendre ${field}`,
		note: 'Une valeur vide n’enfreint jamais «\u00a0unique\u00a0», et les contacts qui partagent déjà une valeur restent tels quels. Une ligne qui enfreint une règle est une erreur\u00a0: elle n’est pas importée, figure dans le rapport d’erreurs et peut être corrigée avant la fin de l’import.',
		onTop: (setting, policy) => `«\u00a0${setting}\u00a0» s’y ajoute\u00a0: ${policy}.`,
		reset: 'Revenir à la table standard'
	},

	companies: {
		title: 'Entreprises connues',
		text: 'Avec une liste ici, une ligne dont l’entreprise n’y figure pas reçoit un avertissement. Elle est importée quand même.',
		label: 'Une entreprise par ligne',
		count: (count) => (count === 0 ? 'Pas de liste\u00a0: les entreprises ne sont pas vérifiées.' : nb(count, 'entreprise'))
	},

	storage: {
		title: 'Stockage',
		text: 'Tout est stocké dans ce navigateur, sur cet appareil. Il n’y a pas de serveur derrière Muster.',
		used: (used, quota) => `${used} utilisés sur ${quota}`,
		unknown: 'Ce navigateur ne dit pas combien il stocke.',
		persisted: 'Le navigateur garde ces données jusqu’à ce que vous les supprimiez.',
		notPersisted: 'Le navigateur peut effacer ces données si l’appareil manque d’espace.',
		notInstalled: 'Muster n’est pas installé sur cet appareil\u00a0; une fois qu’il l’est, le navigateur garde mieux ses données.',
		persist: 'Garder les données',
		refused: 'Le navigateur n’a pas accepté. Installer Muster aide en général\u00a0; demandez ensuite à nouveau.',
		granted: 'Le navigateur gardera les données.',
		copy: 'Une copie de tous les contacts dans un fichier CSV, à garder ailleurs.',
		meter: 'Stockage utilisé'
	},

	backup: {
		title: 'Sauvegarde',
		text: 'Tout le contenu de cet appareil dans un seul fichier\u00a0: contacts, historique, imports, listes, paramètres et journal d’audit. Les jetons des destinations restent ici.',
		make: 'Sauvegarder',
		restore: 'Restaurer une sauvegarde',
		last: (when, contacts) => `Dernière sauvegarde vérifiée\u00a0: ${when}, ${contactsOf(contacts)}`,
		never: 'Aucune sauvegarde n’a encore été faite sur cet appareil.',
		makeTitle: 'Sauvegarder cet appareil',
		makeText: 'Le fichier est relu et compté avant d’être enregistré.',
		encrypt: 'Chiffrer avec une phrase secrète',
		encryptHint:
			'Recommandé\u00a0: le fichier contient des données personnelles. Sans la phrase secrète, personne ne peut le lire, pas même vous.',
		passphrase: 'Phrase secrète',
		passphraseHint: 'Au moins 8 caractères\u00a0; plusieurs mots, c’est mieux',
		again: 'Répéter la phrase secrète',
		short: 'Utilisez au moins 8 caractères.',
		unlike: 'Les deux ne sont pas identiques.',
		making: (percent) => `Écriture et vérification, ${percentText(percent)}`,
		fileName: 'muster-sauvegarde',
		made: (contacts, size) => `Sauvegarde enregistrée et vérifiée\u00a0: ${contactsOf(contacts)}, ${size}`,
		restoreTitle: 'Restaurer une sauvegarde',
		choose: 'Choisir une sauvegarde',
		about: (when, contacts, sealed) => `Faite le ${when}, ${contactsOf(contacts)}, ${sealed ? 'chiffrée' : 'non chiffrée'}`,
		how: 'Que faire de son contenu',
		replace: 'Tout remplacer ici',
		replaceHint: (lost) =>
			lost === null
				? 'Ce qui est ici n’a pas pu être lu. Tout cède la place à la sauvegarde.'
				: lost === ''
					? 'Il n’y a ici ni contacts ni imports. Le reste cède la place à la sauvegarde\u00a0: listes, destinations, paramètres.'
					: `Sont d’abord supprimés\u00a0: ${lost}. Sauvegardez-les avant.`,
		merge: 'Ajouter ses contacts à ceux d’ici',
		mergeHint:
			'Ouvre l’import avec les contacts de la sauvegarde et leurs champs à part\u00a0; vous y choisissez ce que deviennent ceux qui sont déjà ici. Rien d’autre n’est repris\u00a0: ni listes, ni listes d’exclusion, ni visiteurs ou images du stand, ni lignes en attente de vérification, ni historique, ni paramètres.',
		confirm: (word) => `Saisissez ${word} pour confirmer`,
		word: 'remplacer',
		restoring: (percent) => `Lecture et écriture, ${percentText(percent)}`,
		run: 'Restaurer',
		runMerge: 'Ouvrir l’import',
		cancel: 'Annuler',
		done: (contacts) => `${contactsOf(contacts)} ${form(contacts, { one: 'restauré', other: 'restaurés' })}.`,
		paused: (count) => `${nb(count, 'livraison est', 'livraisons sont')} en pause`,
		pausedText: 'Ce qui attend est peut-être arrivé depuis la sauvegarde. Regardez dans le CRM avant de reprendre.',
		enter: 'Ouvrir l’application',
		tokenless: (count) => `${nb(count, 'destination a', 'destinations ont')} de nouveau besoin de son jeton`,
		tokenlessText: (names) => `Aucune sauvegarde ne contient de jeton. Saisissez-le sous Livrer\u00a0: ${names}.`,
		erased: (count) => nb(count, 'contact effacé ici est revenu', 'contacts effacés ici sont revenus'),
		erasedText: (names) => `Ces personnes avaient demandé à être effacées. Ouvrez chaque contact et effacez-le de nouveau\u00a0: ${names}.`,
		interrupted: 'La restauration a été interrompue. Recommencez avec le même fichier.',
		unfinishedTitle: 'Une restauration a été interrompue',
		unfinishedText: 'Le contenu de cet appareil n’est pas complet. Restaurez à nouveau à partir du même fichier de sauvegarde.',
		unfinishedOpen: 'Ouvrir les paramètres de sauvegarde'
	},

	rules: {
		title: 'Ce que Muster fait d’un fichier',
		text: 'Chaque règle par son nom. Les étapes de nettoyage peuvent être désactivées par colonne lors d’un import.',
		groups: {
			formats: 'Fichiers lus',
			normalizers: 'Nettoyage',
			rules: 'Contrôles',
			matchRules: 'Règles de doublons',
			survivorshipRules: 'Règles de fusion',
			factors: 'Facteurs de score'
		},
		failed:
			'Les règles n’ont pas pu être lues. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.'
	},

	app: {
		title: 'Application',
		text: '',
		version: 'Version',
		versionText: (version) =>
			/^\d{12,}$/.test(version) ? new Date(Number(version)).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }) : version,
		install: 'Installer Muster',
		installText: 'S’ouvre dans sa propre fenêtre, fonctionne sans réseau, et le navigateur garde ses données.',
		installed: 'Muster fonctionne comme application installée.',
		installHint:
			'Installé, Muster s’ouvre dans sa propre fenêtre, fonctionne sans réseau, et le navigateur garde ses données. Installez d’abord et importez ensuite\u00a0: sur un iPad, l’application installée garde ses propres données.',
		licences: 'Bibliothèques de cette application',
		licencesText: (count) => `Muster repose sur ${nb(count, 'bibliothèque libre', 'bibliothèques libres')}. Licences\u00a0:`,
		licencesFailed: 'La liste n’a pas pu être lue. Elle fait partie de l’application publiée.',
		licencesOpen: 'Afficher les licences',
		noText: 'Le paquet ne fournit pas de texte\u00a0; sa licence est nommée ci-dessus.',
		privacy: 'Muster n’envoie rien nulle part, sauf les contacts vers les destinations que vous configurez.'
	},

	wipe: {
		title: 'Effacer cet appareil',
		text: 'Supprime tout ce que Muster stocke dans ce navigateur. Ce qui a été livré reste dans le CRM.',
		button: 'Effacer cet appareil',
		question: 'Tout effacer sur cet appareil\u00a0?',
		lost: (contacts, imports, undelivered, held) =>
			[
				contacts > 0 ? `${contactsOf(contacts)} avec ${form(contacts, { one: 'son', other: 'leur' })} historique` : '',
				imports > 0 ? `${nb(imports, 'import')} avec ${form(imports, { one: 'ses', other: 'leurs' })} fichiers et rapports d’erreurs` : '',
				held > 0 ? `${nb(held, 'doublon possible', 'doublons possibles')} en attente de vérification` : '',
				undelivered > 0
					? `${contactsOf(undelivered)} pas encore ${form(undelivered, { one: 'livré\u00a0: il n’arrivera', other: 'livrés\u00a0: ils n’arriveront' })} dans aucun CRM`
					: '',
				'toutes les destinations, leurs jetons et les paramètres'
			].filter(Boolean),
		lostUnknown: 'tout ce qui est ici\u00a0: combien, cela n’a pas pu être lu',
		gone: 'Ceci est perdu et ne peut pas être restauré\u00a0:',
		blocked: (count) => `${n(count)} pas encore ${form(count, { one: 'livré', other: 'livrés' })}`,
		blockedText: (count) =>
			count === 1
				? 'Effacer maintenant le perdrait définitivement. Livrez-le ou faites d’abord une sauvegarde.'
				: 'Effacer maintenant les perdrait définitivement. Livrez-les ou faites d’abord une sauvegarde.',
		deliver: 'Ouvrir Livrer',
		backup: 'Faire une sauvegarde',
		loseWord: (count) => `perdre ${count}`,
		confirm: (word) => `Saisissez ${word} pour confirmer`,
		word: 'effacer',
		cancel: 'Tout garder',
		failed: 'L’appareil n’a pas pu être effacé. Fermez les autres onglets de Muster et réessayez.',
		done: 'Tout le contenu de cet appareil a été supprimé.'
	}
} satisfies Words<typeof en>;
