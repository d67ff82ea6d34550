import { nb } from '#domain/messages/fr/parts';
import { locale } from '#domain/messages/locale';
import { count as n, form, percentText } from '#domain/messages/catalogue';
import type { scoringPage as en } from '../en/scoring-page';
import type { Words } from '../words';

const contacts = (count: number): string => nb(count, 'contact');
const short = (amount: number): string => new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(amount);
const change = (count: number): string => form(count, { one: 'changerait', other: 'changeraient' });

export const scoringPage = {
	title: 'Scoring',
	stateModel: (all) => `${contacts(all)} · scores du modèle appris`,
	state: (all, version) =>
		`${contacts(all)} · scores ${version > 1 ? `de la version ${n(version)} de votre profil` : 'du profil standard'}`,
	sampled: (looked, of) => `Affiché pour ${n(looked)} contacts sur ${n(of)}, répartis uniformément.`,
	reading: (percent) => `Lecture des contacts, ${percentText(percent)}`,
	emptyTitle: 'Aucun contact à évaluer pour l’instant',
	emptyText: 'Importez d’abord un fichier. Chaque contact reçoit un score à son arrivée\u00a0; ici, vous dites ce qu’est un bon lead.',
	emptyAction: 'Importer un fichier',
	troubleTitle: 'Les contacts n’ont pas pu être lus',
	troubleText: 'Rien n’a été modifié. Réessayez. Si rien ne change, fermez Muster dans tous les onglets et rouvrez-le.',
	tryAgain: 'Réessayer',
	tabs: 'Parties du scoring',
	tab: { profile: 'Profil', tiers: 'Niveaux', model: 'Modèle appris', report: 'Rapport' },

	changesTitle: 'Modifié depuis le dernier enregistrement',
	noneListed: 'aucune',
	undo: 'Annuler',
	save: 'Enregistrer et recalculer',
	saved: (changed) => `Enregistré. ${contacts(changed)} ${form(changed, { one: 'a', other: 'ont' })} reçu un autre score.`,
	discard: 'Abandonner les modifications',
	wouldMove: (moved) => (moved === 0 ? 'Aucun contact ne changerait de niveau' : `${contacts(moved)} ${change(moved)} de niveau`),
	wouldChange: (changed) => (changed === 0 ? 'Tous les scores restent' : `${contacts(changed)} ${change(changed)} de score`),
	rescoring: (percent) => `Nouveau calcul de tous les scores, ${percentText(percent)}`,
	undone: (version) => `La version ${n(version)} est de retour et attribue à nouveau les scores de tous les contacts.`,
	versions: 'Versions précédentes',
	versionLine: (version, when, by) => `Version ${n(version)}${when ? `, ${when}` : ''}${by ? `, ${by}` : ''}`,
	restoredFrom: (version) => `comme la version ${n(version)}`,
	use: 'Réutiliser',
	standard: 'Profil standard',
	failed: 'Le profil n’a pas pu être enregistré. Les scores sont comme avant\u00a0; réessayez.',

	distribution: (a, total, changed) =>
		total === 0
			? 'Aucun contact n’a encore de score'
			: `${n(a)} sur ${contacts(total)} ${changed ? form(a, { one: 'serait chaud', other: 'seraient chauds' }) : form(a, { one: 'est chaud', other: 'sont chauds' })}`,
	distributionTable: 'Contacts par score',
	scoreFrom: 'Score',
	countNow: 'Avec vos modifications',
	countBefore: 'Enregistré',
	bin: (from, to) => `${from}–${to}`,
	bar: (from, to, now, before) => `${from}–${to}\u00a0: ${n(now)}, enregistré ${n(before)}`,
	unscored: (count) => `${contacts(count)} sans score\u00a0: trop peu de données pour juger.`,
	byTier: 'Contacts par niveau',
	tiersTitle: 'Niveaux',
	tierNow: 'Maintenant',
	tierBefore: 'Enregistré',
	movesTitle: 'Qui changerait de niveau',
	moveLine: (count, from, to) => `${n(count)} de ${from} à ${to}`,
	examplesTitle: 'Dix contacts, du meilleur au dernier',
	exampleChange: (by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'),
	noName: 'Sans nom',
	gridTitle: 'Adéquation et engagement',
	gridText: 'L’adéquation, c’est la fonction et l’entreprise\u00a0; l’engagement, ce que les contacts ont fait.',
	bands: ['Élevé', 'Moyen', 'Faible', 'Inconnu'],
	fit: 'Adéquation',
	engagement: 'Engagement',
	gridNone: 'Aucun contact n’a de données d’activité\u00a0; l’engagement est donc déduit de la source et de l’adéquation.',

	groupsTitle: 'Ce qui compte',
	groupsText: 'Le poids de chaque groupe, en part du total. Un groupe sans données donne son poids aux autres.',
	groups: {
		demographic: 'Fonction',
		firmographic: 'Entreprise',
		source: 'Source',
		engagement: 'Activité',
		completeness: 'Complétude et joignabilité'
	},
	cap: (group) => `Points au plus pour ${group}`,
	capsTitle: 'Plafonds',
	capsText: 'Le nombre de points qu’un groupe peut donner au plus. 100 signifie sans plafond.',
	factorsTitle: 'À l’intérieur de chaque groupe',
	factorsText: 'Le poids de chaque facteur dans son groupe\u00a0: un nombre double compte double.',
	seenCount: (count, examples) =>
		count === 0 ? 'Personne parmi vos contacts' : `${contacts(count)}${examples.length > 0 ? `\u00a0: ${examples.join(', ')}` : ''}`,
	senioritiesTitle: 'Niveau hiérarchique',
	senioritiesText: 'La valeur d’un lead selon le niveau de son poste.',
	seniorities: {
		executive: 'Direction générale',
		vicePresident: 'Vice-présidence',
		director: 'Direction',
		manager: 'Encadrement',
		lead: 'Confirmé ou responsable',
		individual: 'Sans encadrement',
		junior: 'Débutant ou stage'
	},
	titlesTitle: 'Vos propres intitulés',
	titlesText:
		'Les intitulés qui conviennent, quel que soit leur niveau\u00a0: RevOps, Responsable achats. Un contact dont l’intitulé n’en contient aucun est évalué selon le niveau et le service.',
	titleAdd: 'Intitulé ou partie d’intitulé',
	modelScores: 'Un modèle appris attribue les scores de vos contacts',
	modelScoresText:
		'Vous voyez ici ses scores. Les curseurs modifient le score par règles, l’un des éléments que le modèle prend en compte\u00a0; désactivez le modèle sous «\u00a0Modèle appris\u00a0» pour attribuer les scores par les règles.',
	departmentsTitle: 'Service',
	departmentsText: 'La valeur d’un lead selon le domaine indiqué par son poste. S’il y en a plusieurs, le meilleur compte.',
	departments: {
		general: 'Direction de l’entreprise',
		sales: 'Ventes',
		marketing: 'Marketing',
		operations: 'Opérations',
		customer: 'Service client',
		product: 'Produit',
		procurement: 'Achats',
		finance: 'Finance',
		it: 'Informatique',
		data: 'Données',
		engineering: 'Ingénierie',
		research: 'Recherche',
		design: 'Design',
		hr: 'Ressources humaines',
		legal: 'Juridique',
		consulting: 'Conseil',
		education: 'Enseignement',
		medical: 'Médical',
		admin: 'Administration'
	},
	industriesTitle: 'Secteur d’activité',
	industriesText: 'L’adéquation de chaque secteur.',
	industries: {
		technology: 'Technologie',
		finance: 'Finance',
		professionalServices: 'Services aux entreprises',
		telecom: 'Télécommunications',
		manufacturing: 'Industrie',
		healthcare: 'Santé',
		media: 'Médias',
		energy: 'Énergie',
		logistics: 'Logistique',
		construction: 'Construction',
		education: 'Enseignement',
		government: 'Secteur public',
		retail: 'Commerce de détail',
		hospitality: 'Hôtellerie et restauration',
		agriculture: 'Agriculture',
		nonprofit: 'Secteur associatif'
	},
	sourcesTitle: 'Source',
	sourcesText: 'Ce que valent en général les leads de chaque type de source.',
	sources: {
		referral: 'Recommandation',
		partner: 'Partenaire',
		demoRequest: 'Demande de démo ou de devis',
		webinar: 'Webinaire',
		event: 'Salon ou événement',
		inbound: 'Site web ou formulaire',
		content: 'Contenu téléchargé',
		search: 'Recherche',
		email: 'Campagne e-mail',
		ads: 'Publicité',
		social: 'Réseaux sociaux',
		outbound: 'Prospection à froid',
		list: 'Liste achetée'
	},
	sizesTitle: 'Effectif et chiffre d’affaires',
	sizesText: 'L’adéquation de chaque taille.',
	sizeBand: (from, to) => (to === null ? `Plus de ${n(from)} personnes` : `${n(from + 1)} à ${n(to)} personnes`),
	revenueBand: (from, to) =>
		to === null
			? `Chiffre d’affaires supérieur à ${short(from)}`
			: from === 0
				? `Chiffre d’affaires jusqu’à ${short(to)}`
				: `Chiffre d’affaires de ${short(from)} à ${short(to)}`,
	regionsTitle: 'Région',
	regionsText: 'Les pays (deux lettres), États, provinces ou villes qui conviennent. Aucun indiqué = toutes les régions comptent autant.',
	regionAdd: 'Pays, État ou ville',
	otherRegions: 'Partout ailleurs',
	ownTitle: 'Vos propres formulations',
	ownAdd: 'Formulation telle qu’elle figure dans vos fichiers',
	unread: 'Pas encore compris',
	add: 'Ajouter',
	addWording: (text, count) => `Ajouter «\u00a0${text}\u00a0» (${contacts(count)})`,
	remove: (text) => `Retirer ${text}`,
	activityTitle: 'Combien de temps l’activité compte',
	activityText:
		'Nombre de jours après lequel un acte compte pour moitié. Les actes datés (Activités datées\u00a0: un par ligne, comme «\u00a02026-11-02 réunion\u00a0» ou «\u00a02026-10-30 e-mail ouvert ×3\u00a0») s’effacent selon leur propre date, les compteurs selon celle de la dernière activité.',
	recency: 'Dernière activité',
	halfLife: {
		visits: 'Visites',
		emailOpens: 'Ouvertures d’e-mails',
		emailClicks: 'Clics dans les e-mails',
		downloads: 'Téléchargements',
		eventVisits: 'Rendez-vous et événements',
		replies: 'Réponses'
	},
	days: (d) => nb(d, 'jour'),
	deductionsTitle: 'Points retirés',
	deductionsText: 'Les points retranchés du score, si bon que soit le reste. 0 n’en retire aucun.',
	deductions: {
		competitor: 'Concurrence',
		disposableMail: 'Adresse jetable',
		freeMail: 'Messagerie gratuite',
		schoolMail: 'Adresse d’école ou d’université',
		student: 'Études, stage ou apprentissage'
	},
	minus: (points) => (points === 0 ? 'aucun' : `−${points}`),
	competitors: 'Domaines des concurrents',
	competitorAdd: 'rival.com',
	factors: {
		companySize: 'Effectif',
		completeness: 'Champs remplis',
		department: 'Service',
		emailKind: 'Type d’e-mail',
		engagementCounts: 'Visites, ouvertures, clics',
		industry: 'Secteur d’activité',
		phoneReachable: 'Joignable par téléphone',
		recency: 'Dernière activité',
		region: 'Région',
		revenue: 'Chiffre d’affaires',
		seniority: 'Niveau hiérarchique',
		sourceQuality: 'Source',
		titleMatch: 'Vos propres intitulés'
	},

	tiers: {
		scheme: 'Noms',
		by: 'Niveaux selon',
		byScore: 'Scores fixes',
		byRank: 'Rang dans la liste',
		byText: {
			score: 'Un contact garde son niveau tant que son score ne change pas.',
			rank: 'Tel pourcentage des meilleurs contacts parmi tous ceux qui ont un score\u00a0; les seuils bougent quand des contacts arrivent, partent ou changent de score. Les scores égaux restent ensemble.'
		},
		from: (label) => `${label} à partir de`,
		top: (label) => `${label}\u00a0: les meilleurs … pour cent`,
		rest: (label, below) => `${label}\u00a0: scores inférieurs à ${n(below)}.`,
		order: 'Chaque niveau doit commencer au-dessous du précédent.',
		orderRank: 'Chaque niveau doit descendre plus bas que le précédent.',
		save: 'Enregistrer les niveaux',
		discard: 'Abandonner les modifications',
		draftProfile: 'Compté avec les modifications de votre profil qui ne sont pas encore enregistrées.',
		tier: 'Niveau',
		threshold: 'À partir de',
		contacts: 'Contacts',
		share: 'Part',
		action: 'Que faire'
	},
	report: {
		open: 'Exporter le rapport…',
		ofImport: 'Les contacts de cet import',
		title: (total) => `Rapport de scoring de ${contacts(total)}`,
		reading: 'Comptage',
		failed: 'Le rapport n’a pas pu être établi. Rien n’a été modifié\u00a0; réessayez.',
		tiers: (hot, total) =>
			total === 0 ? 'Aucun contact' : `${n(hot)} sur ${contacts(total)} ${form(hot, { one: 'est chaud', other: 'sont chauds' })}`,
		histogram: (median) =>
			median === null ? 'Aucun contact n’a encore de score' : `La moitié des contacts avec un score ont ${n(median)} ou plus`,
		source: (best, mean) => `${best} apporte les meilleurs leads\u00a0: ${n(mean)} en moyenne`,
		sourceNone: 'Contacts par source',
		industry: (best, mean) => `${best} convient le mieux\u00a0: ${n(mean)} en moyenne`,
		industryNone: 'Contacts par secteur d’activité',
		sourceColumn: 'Source',
		industryColumn: 'Secteur d’activité',
		contacts: 'Contacts',
		mean: 'Score moyen',
		blank: 'Non indiqué',
		showMore: (k) => `Afficher ${nb(k, 'autre')}`
	}
} satisfies Words<typeof en>;
