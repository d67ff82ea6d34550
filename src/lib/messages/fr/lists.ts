import { count } from '#domain/messages/catalogue';
import { acc, nb } from '#domain/messages/fr/parts';
import type { lists as en } from '../en/lists';
import type { Words } from '../words';

const people = (n: number): string => nb(n, 'contact');

export const lists = {
	title: 'Listes de leads',
	loading: 'Lecture des listes de leads',
	state: (lists, contacts) => `${nb(lists, 'liste')} · ${people(contacts)}`,
	stateNone: 'Des contacts à appeler ensemble, séparés par processus.',
	trouble: 'Les listes de leads n’ont pas pu être lues',
	troubleText:
		'Elles sont toujours enregistrées sur cet appareil et rien n’a été modifié. Si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	tryAgain: 'Réessayer',
	cancel: 'Annuler',
	find: 'Chercher une liste',
	noneNamed: 'Aucune liste ne porte ce nom.',
	notDone: 'Rien n’a été modifié.',

	process: {
		label: 'Processus',
		more: (name) => `Autres actions pour le processus ${name}`,
		add: 'Nouveau processus',
		rename: 'Renommer le processus',
		remove: 'Supprimer le processus',
		name: 'Nom du processus',
		nameHint: 'Un client, un pays ou un produit. Ses listes et ses campagnes ne sont pas partagées avec d’autres processus.',
		first: 'Ventes',
		create: 'Créer le processus',
		save: 'Enregistrer',
		created: (name) => `Processus ${name} créé.`,
		renamed: (name) => `Le processus s’appelle maintenant ${name}.`,
		removed: (name) => `Processus ${name} supprimé.`,
		removeTitle: (name) => `Supprimer le processus ${name}\u00a0?`,
		removeText: (lists, campaigns) =>
			`Sont supprimés avec lui\u00a0: ${nb(lists, 'liste de leads', 'listes de leads')} et ${nb(campaigns, 'campagne')}, avec tous les états et toutes les tentatives. Cette action est irréversible. Les contacts restent.`
	},

	add: 'Nouvelle liste',
	upload: 'Charger un fichier',
	suppressions: 'Listes d’exclusion',
	emptyTitle: 'Aucune liste de leads pour l’instant',
	emptyText:
		'Une liste de leads réunit des contacts à appeler ensemble. Créez-en une, ajoutez-y des contacts, affectez-la à une campagne et traitez-la.',
	emptyIn: (process) => `Rien dans ${process} pour l’instant`,
	columns: {
		name: 'Nom',
		contacts: 'Contacts',
		campaigns: 'Campagnes',
		progress: 'Traités',
		upload: 'Dernier chargement',
		enabled: 'Active',
		actions: 'Actions'
	},
	inCampaigns: (n) => (n === 0 ? 'dans aucune campagne' : `dans ${nb(n, 'campagne')}`),
	contacts: (n) => people(n),
	never: 'aucun',
	worked: (n, all) => `${count(n)} sur ${count(all)}`,
	workedLabel: (name) => `Contacts de ${name} déjà appelés`,
	on: 'Active',
	off: 'Inactive',
	toggle: (name) => `${name} est active`,
	turnedOn: (name) => `${name} est de nouveau traitée.`,
	turnedOff: (name) => `${name} est inactive\u00a0: ses contacts ne sont plus traités jusqu’à sa réactivation.`,
	more: (name) => `Autres actions pour ${name}`,

	form: {
		newTitle: 'Nouvelle liste de leads',
		editTitle: (name) => `Modifier ${name}`,
		process: 'Processus',
		processFixed: 'Une liste reste dans son processus.',
		processName: 'Processus',
		processNew: 'La première liste crée son processus. Vous pourrez le renommer plus tard.',
		name: 'Nom',
		nameHint: 'Par exemple Hannover 2026, leads chauds',
		zone: 'Fuseau horaire',
		zoneHint: 'Pour les contacts dont ni le fuseau horaire, ni le numéro, ni l’adresse ne disent rien.',
		zoneNone: 'Aucun\u00a0: selon le numéro et l’adresse',
		owner: 'Propriétaire',
		ownerHint: 'La personne qui s’occupe de cette liste',
		description: 'Description',
		create: 'Créer la liste',
		save: 'Enregistrer',
		created: (name) => `Liste ${name} créée.`,
		saved: 'Enregistré.',
		nameMissing: 'Donnez un nom à la liste.'
	},

	remove: {
		action: 'Supprimer la liste',
		title: (name) => `Supprimer la liste ${name}\u00a0?`,
		text: (contacts, campaigns) =>
			contacts === 0
				? 'La liste est vide. Cette action est irréversible.'
				: `${acc(contacts, 'Le contact de la liste reste enregistré', 'Les contacts de la liste restent enregistrés')} (${people(contacts)})${campaigns === 0 ? '' : `, mais les états et les tentatives dans ${nb(campaigns, 'campagne')} sont perdus`}. Cette action est irréversible.`,
		typed: (name) => `Saisissez ${name} pour la supprimer`,
		confirm: 'Supprimer définitivement',
		done: (name) => `Liste ${name} supprimée. Ses contacts sont toujours là.`
	},

	page: {
		back: 'Listes de leads',
		gone: 'Cette liste n’existe plus',
		goneText: 'Elle a été supprimée, ou l’adresse vient d’un autre appareil. Les contacts sont en sécurité.',
		facts: (contacts, zone, owner) => [people(contacts), zone, owner].filter(Boolean).join(' · '),
		edit: 'Modifier la liste',
		addByHand: 'Ajouter à la main',
		export: 'Exporter',
		reset: 'Réinitialiser',
		churn: 'Relancer',
		campaigns: 'Campagnes',
		noCampaign: 'Aucune campagne ne traite encore cette liste.',
		start: 'Lancer une campagne',
		members: 'Contacts de cette liste',
		columns: {
			name: 'Nom',
			company: 'Entreprise',
			phone: 'Téléphone',
			score: 'Score',
			tier: 'Niveau',
			state: 'État en campagne',
			select: (who) => `Sélectionner ${who}`,
			all: 'Sélectionner tous les contacts affichés'
		},
		orders: {
			added: 'Dans l’ordre d’arrivée',
			newest: 'Derniers arrivés d’abord',
			state: 'Par état, à appeler d’abord',
			stateDone: 'Par état, déjà traités d’abord'
		},
		found: (n) => nb(n, 'contact trouvé', 'contacts trouvés'),
		noneText: (all) =>
			`${acc(all, 'Le contact de la liste est toujours là', 'Tous les contacts de la liste sont toujours là')} (${count(all)}). Cherchez autre chose.`,
		showAll: 'Afficher toute la liste',
		morePhones: (n) => `+${count(n)}`,
		morePhonesSaid: (n) => (n === 1 ? 'et 1 autre numéro' : `et ${count(n)} autres numéros`),
		noPhone: 'aucun numéro',
		notYet: 'Dans aucune campagne',
		emptyTitle: 'Cette liste est vide',
		emptyText: 'Chargez-y un fichier, ajoutez des contacts à la main, ou placez-y des contacts que vous avez déjà.',
		addAll: (n) => `Ajouter ${acc(n, 'le contact', 'tous les contacts')} (${count(n)})`,
		addFromContacts: 'Choisir dans Contacts',
		selected: (n) => nb(n, 'contact sélectionné', 'contacts sélectionnés'),
		clear: 'Tout désélectionner',
		remove: 'Retirer de la liste',
		removeTitle: (n) => `Retirer ${people(n)} de la liste\u00a0?`,
		removeText: (n) =>
			n === 1
				? 'Il reste un contact. Son état et ses tentatives dans les campagnes de cette liste sont perdus.'
				: 'Ils restent des contacts. Leur état et leurs tentatives dans les campagnes de cette liste sont perdus.',
		removed: (n) => `${nb(n, 'contact retiré', 'contacts retirés')} de la liste.`,
		scoredBy: {
			action: 'Score de cette liste…',
			title: (list: string) => `Ce qui donne le score dans ${list}`,
			text: 'Le score choisi ici compte dans cette liste\u00a0: dans son ordre de travail, sur cette page, et dans les fichiers et livraisons qui en sont tirés. Partout ailleurs, les contacts gardent leur score. Un score fixé à la main compte partout.',
			all: 'Comme partout',
			nowRules: 'Actuellement\u00a0: les règles',
			nowModel: (name: string) => `Actuellement\u00a0: ${name}`,
			rules: 'Les règles du profil',
			noModels: 'Aucun modèle n’a encore été appris.',
			learn: 'Apprendre de vos propres transactions',
			save: 'Appliquer à la liste',
			saved: (list: string) => `Le score de ${list} suit votre choix.`,
			byRules: 'Ici, les règles donnent le score\u00a0; partout ailleurs, c’est un modèle.',
			byModel: (name: string) => `Ici, «\u00a0${name}\u00a0» donne le score\u00a0; ailleurs, les contacts en ont un autre.`,
			working: 'Les scores de cette liste sont en cours de calcul. D’ici là, ceux de partout comptent.'
		}
	},

	hand: {
		title: (list) => `Ajouter un contact à ${list}`,
		name: 'Nom',
		email: 'E-mail',
		phone: (n) => `Téléphone ${count(n)}`,
		twitter: 'X/Twitter',
		company: 'Entreprise',
		jobTitle: 'Intitulé du poste',
		zone: 'Fuseau horaire',
		needs: 'Un e-mail ou un numéro de téléphone est nécessaire.',
		morePhones: 'Autres numéros',
		more: 'Autres champs',
		save: 'Enregistrer',
		saveNext: 'Enregistrer et ajouter un autre',
		update: 'Mettre à jour le contact s’il existe déjà',
		updateHint: 'Retrouvé par son e-mail ou l’un de ses numéros.',
		outcomes: {
			added: (who) => `Le contact ${who} est dans la liste.`,
			updated: (who) => `Le contact ${who} était dans la liste et a été mis à jour.`,
			unchanged: (who) => `Le contact ${who} est déjà dans la liste et reste inchangé.`,
			updatedThere: (who) => `Le contact ${who} est dans une autre liste de ce processus, y a été mis à jour et y reste.`,
			leftThere: (who) => `Le contact ${who} est dans une autre liste de ce processus et y reste.`,
			moved: (who) => `Le contact ${who} a été déplacé ici depuis une autre liste.`,
			suppressed: (who) => `Le contact ${who} figure sur une liste d’exclusion et n’a pas été ajouté.`,
			waiting: (who) => `Le contact ${who} ressemble à un contact existant et attend dans Vérifier.`,
			skipped: (who) => `Le contact ${who} a été ignoré.`,
			failed: (who) => `Le contact ${who} n’a pas été ajouté.`
		}
	},

	into: {
		title: 'Dans une liste de leads',
		text: 'Les lignes deviennent des contacts, et des membres de la liste que vous choisissez.',
		list: 'Liste de leads',
		none: 'Aucune liste\u00a0: contacts seulement',
		noLists: 'Il n’y a pas encore de liste de leads.',
		make: 'Créer une liste de leads',
		update: 'Mettre à jour les doublons',
		updateHint:
			'Les contacts existants reçoivent les nouvelles données. Ceux d’une autre liste y sont mis à jour et y restent. Désactivé\u00a0: ils restent inchangés.',
		migrate: 'Déplacer les doublons vers la liste choisie',
		migrateHint:
			'Les contacts d’une autre liste de la même campagne passent dans celle-ci, avec les nouvelles données. Désactivé\u00a0: ils restent où ils sont.',
		churn: 'Relancer les contacts',
		churnHint:
			'Les contacts existants sont rappelés depuis le début. «\u00a0Ne pas appeler\u00a0» reste valable. Désactivé\u00a0: ils gardent leur état.',
		note: (list) => `Le fichier va dans la liste de leads ${list}.`,
		will: (update, migrate, churn) =>
			[
				'Les lignes vont dans la liste de leads.',
				update
					? 'Les contacts existants sont mis à jour.'
					: migrate
						? 'Les contacts existants gardent leurs valeurs, sauf s’ils sont déplacés ici.'
						: 'Les contacts existants gardent leurs valeurs.',
				migrate ? 'Ceux d’une autre liste de la même campagne sont déplacés ici.' : '',
				churn ? 'Les contacts existants sont rappelés depuis le début.' : ''
			]
				.filter(Boolean)
				.join(' '),
		takesPlace: 'Le sort des doublons est indiqué sous «\u00a0Dans une liste de leads\u00a0».',
		doneTitle: (list) => `Dans la liste ${list}`,
		doneState: (inList, total) =>
			`${count(inList)} sur ${nb(total, 'ligne')} ${acc(inList, 'est maintenant dans la liste', 'sont maintenant dans la liste')}`,
		outcomes: {
			added: 'Ajoutés',
			updated: 'Mis à jour',
			unchanged: 'Déjà présents, inchangés',
			updatedThere: 'Mis à jour dans une autre liste',
			leftThere: 'Laissés dans une autre liste',
			moved: 'Déplacés ici',
			suppressed: 'Exclus',
			waiting: 'À vérifier',
			skipped: 'Ignorés',
			failed: 'En échec'
		},
		again: (n) => `${nb(n, 'contact sera rappelé', 'contacts seront rappelés')} depuis le début.`,
		suppressedBy: (n, list) => `${count(n)} sur «\u00a0${list}\u00a0»`,
		open: 'Ouvrir la liste',
		suppressedTitle: (n) => nb(n, 'contact figure sur une liste d’exclusion', 'contacts figurent sur des listes d’exclusion'),
		suppressedText: (n) =>
			n === 1
				? 'Il reste un contact, mais est écarté des appels, des fichiers pour numéroteur et des livraisons.'
				: 'Ils restent des contacts, mais sont écartés des appels, des fichiers pour numéroteur et des livraisons.'
	},

	addTo: {
		action: 'Ajouter à une liste',
		title: (n) => `Ajouter ${people(n)} à une liste de leads`,
		text: 'Un contact se trouve dans une seule liste d’un processus. Ceux qui sont dans une autre de ses listes y restent.',
		confirm: (n) => `Ajouter ${people(n)}`,
		working: 'Ajout des contacts…',
		choose: 'Choisissez une liste.',
		done: (added, list) => `${nb(added, 'contact ajouté', 'contacts ajoutés')} à ${list}.`,
		others: (already, elsewhere, suppressed) =>
			[
				already > 0 ? `${count(already)} y ${acc(already, 'était', 'étaient')} déjà.` : '',
				elsewhere > 0
					? `${count(elsewhere)} ${acc(elsewhere, 'est dans une autre liste et y reste', 'sont dans une autre liste et y restent')}.`
					: '',
				suppressed > 0
					? `${count(suppressed)} ${acc(suppressed, 'est exclu et n’a pas été ajouté', 'sont exclus et n’ont pas été ajoutés')}.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		none: (list) => `Personne n’a été ajouté à ${list}.`,
		oneListOnly: 'Un contact se trouve dans une seule liste d’un processus : retirez-les d’abord de l’autre liste.',
		open: 'Ouvrir la liste'
	},

	ofContact: {
		title: 'Listes de leads',
		none: 'Dans aucune liste de leads.',
		in: (process) => `dans ${process}`,
		noCampaign: 'dans aucune campagne',
		attempts: (n) => nb(n, 'tentative'),
		scoreByRules: (score: number | null) =>
			score === null ? 'Sans score dans cette liste, selon les règles' : `Score dans cette liste\u00a0: ${count(score)}, selon les règles`,
		scoreByModel: (score: number | null, name: string) =>
			score === null
				? `Sans score dans cette liste, selon «\u00a0${name}\u00a0»`
				: `Score dans cette liste\u00a0: ${count(score)}, selon «\u00a0${name}\u00a0»`
	}
} satisfies Words<typeof en>;
