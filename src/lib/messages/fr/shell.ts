import { count as n, percentText } from '#domain/messages/catalogue';
import { nb } from '#domain/messages/fr/parts';
import type { shell as en } from '../en/shell';
import type { Words } from '../words';
import { tally } from './numbers';

export const shell = {
	app: 'Muster',
	screens: {
		home: 'Accueil',
		booth: 'Stand',
		import: 'Importer',
		quick: 'Nettoyage rapide',
		contacts: 'Contacts',
		review: 'Vérifier',
		deliver: 'Livrer',
		history: 'Historique',
		settings: 'Paramètres',
		contact: 'Contact',
		delivery: 'Livraison',
		audit: 'Journal d’audit',
		scoring: 'Scoring',
		lists: 'Listes de leads',
		list: 'Liste de leads',
		campaigns: 'Campagnes',
		campaign: 'Campagne',
		work: 'Appels',
		suppressions: 'Listes d’exclusion',
		insights: 'Analyses'
	},
	skip: 'Aller au contenu',
	navigation: 'Navigation principale',
	more: 'Plus',
	profile: 'Vous',
	waiting: (count) => `, ${n(count)} en attente`,

	online: 'En ligne',
	offline: 'Hors ligne',
	onDevice: 'Tout le travail est sur cet appareil',
	onDeviceShort: 'Sur cet appareil',
	undelivered: (count) => tally(count, 'pas encore livré', 'pas encore livrés'),
	unscored: 'Sans score',
	running: {
		reading: (file, percent) => `Import de ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (file, percent) => `Recherche de doublons dans ${file}${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (file, percent) => `Enregistrement des contacts de ${file}${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	upkeep: {
		upgrade: (percent) => `Mise à niveau du stockage des contacts, ${percentText(percent)}`,
		rescore: (percent) => `Nouveau calcul de tous les scores, ${percentText(percent)}`,
		seal: (percent) => `Chiffrement des données enregistrées, ${percentText(percent)}`,
		open: (percent) => `Suppression du chiffrement, ${percentText(percent)}`,
		values: (percent) => `Modification de valeurs des contacts, ${percentText(percent)}`
	},
	statusTitle: 'État',
	statusOnline: 'Connecté. Les livraisons partent dès leur création.',
	statusOffline: 'Pas de réseau. Tout fonctionne sauf la livraison\u00a0; ce qui attend partira au retour du réseau.',
	statusDelivered: 'Rien n’attend d’être envoyé.',
	statusUndelivered: (count) => `${nb(count, 'contact attend d’être livré', 'contacts attendent d’être livrés')}.`,
	statusHeld: (count) => `${nb(count, 'doublon possible attend une vérification', 'doublons possibles attendent une vérification')}.`,
	statusNoImport: 'Aucun import n’est en cours.',
	statusStorage: (used, quota) => `${used} utilisés sur ${quota} que ce navigateur autorise.`,
	statusPersisted: 'Le navigateur conserve ces données jusqu’à ce que vous les supprimiez.',
	statusNotPersisted: 'Le navigateur peut effacer ces données si l’appareil manque de place.',
	statusTrouble:
		'Les nombres n’ont pas pu être lus sur cet appareil. Vos contacts ne sont pas touchés. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	open: { import: 'Ouvrir l’import', review: 'Ouvrir Vérifier', deliver: 'Ouvrir Livrer', storage: 'Paramètres de stockage' },

	palette: 'Aller, faire ou trouver',
	palettePlaceholder: 'Chercher contacts, listes, campagnes, écrans et actions',
	paletteNothing: (text) => `Rien ne correspond à «\u00a0${text}\u00a0». Essayez un nom, une entreprise ou une adresse e-mail.`,
	paletteGroups: {
		go: 'Aller à',
		do: 'Faire',
		list: 'Listes de leads',
		campaign: 'Campagnes',
		view: 'Vues enregistrées',
		destination: 'Destinations',
		contacts: 'Contacts'
	},
	paletteKeys: 'Flèches pour se déplacer, Entrée pour ouvrir, Échap pour fermer',
	commands: {
		choose: 'Importer un fichier de contacts',
		sample: 'Essayer avec 2\u00a0000 contacts d’exemple',
		paste: 'Coller depuis un tableur',
		light: 'Thème clair',
		dark: 'Thème sombre',
		system: 'Thème du système',
		add: 'Ajouter un contact à la main'
	},

	updateReady: 'Une nouvelle version est prête',
	updateNow: 'Mettre à jour',
	olderPage: 'Un Muster plus récent travaille dans un autre onglet, et cette page ne peut pas lire ce qu’il garde. Rien n’est perdu.',
	olderReload: 'Recharger',
	lostStore:
		'Le navigateur a coupé cette page de son stockage. Rechargez-la pour continuer\u00a0: rien de ce qui est enregistré n’est perdu, mais ce qui a été saisi ici sans être enregistré le sera.',
	updateBusy:
		'Muster travaille dans un onglet, ou une saisie n’y est pas encore enregistrée. La nouvelle version attend que ce soit terminé.',
	wipedElsewhere: 'Cet appareil a été effacé depuis un autre onglet\u00a0; cet onglet a donc recommencé à zéro.',
	restoredElsewhere:
		'Une sauvegarde remplace, depuis un autre onglet, tout ce qui est sur cet appareil\u00a0; cet onglet a donc recommencé à zéro.',
	typedGone: 'Ce qui avait été saisi ici sans être enregistré est perdu.',
	sharedNothing: 'Rien d’importable n’a été partagé. Partagez un fichier CSV, Excel ou vCard.',
	sharedFull:
		'Rien de ce qui a été partagé n’a pu être gardé\u00a0: il n’y a plus de place. Libérez de la place sur cet appareil, puis partagez à nouveau.',
	sharedLeft: (names) =>
		`${names.join(', ')}\u00a0: n’a pas pu être gardé, la place manque. Libérez de la place sur cet appareil, puis partagez ou ouvrez à nouveau ${names.length === 1 ? 'le fichier' : 'les fichiers'}.`,
	sharedWaits: (why) => `${why} Le fichier attend sur cet appareil, et l’accueil l’ouvre dès que possible.`,
	sharedElsewhere: 'Ce qui a été partagé est ouvert dans un autre onglet.',
	importRuns: 'Un import est en cours.',
	offlineReady: 'Prêt à travailler hors ligne',

	dropTitle: 'Déposer pour importer',
	dropText: 'CSV, TSV, Excel ou vCard, un contact par ligne\u00a0; plusieurs fichiers forment un seul import',
	dropFolder: 'Ceci est un dossier. Déposez plutôt les fichiers qu’il contient.',
	busyIntake: 'Un import est en cours. Déposez à nouveau le fichier quand il sera terminé.',
	pastedName: (date) => `Collé ${date}`,
	dismiss: 'Fermer',
	close: 'Fermer',
	help: 'Aide',
	nothingCalled: (typed: string) => `Rien ne s’appelle «\u00a0${typed}\u00a0».`,
	clearSearch: 'Effacer la recherche',
	partMissing: 'Cette partie n’a pas pu être chargée. Rien n’est perdu. Vérifiez la connexion et rechargez la page.',
	toasts: 'Messages',
	actionOf: (action, what) => `${action}\u00a0: ${what}`,

	errorTitle: (status) => (status === 404 ? 'Cette page n’existe pas' : 'Cette page n’a pas pu être affichée'),
	errorText: (status) =>
		status === 404
			? 'L’adresse ne mène nulle part dans Muster. Vos contacts ne sont pas touchés.'
			: 'Un problème est survenu dans l’application. Vos contacts sont enregistrés sur cet appareil et ne sont pas touchés. Rechargez la page\u00a0; si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	errorHome: 'Aller à l’accueil',
	errorReload: 'Recharger',
	cutOffTitle: 'Cet écran n’est pas encore sur l’appareil',
	cutOffText:
		'Le réseau a disparu avant que Muster soit enregistré pour fonctionner hors ligne. Ce que vous avez fait est gardé, et dès que le réseau revient, cet écran s’ouvre de lui-même.',
	cutOffBack: 'Revenir'
} satisfies Words<typeof en>;
