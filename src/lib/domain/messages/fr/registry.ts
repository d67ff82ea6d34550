import type { RegistryWords } from '../registry';

/** What the rules, formats and factors call themselves: label, then description. */
export const registry: RegistryWords = {
	formats: {
		csv: [
			'CSV ou TSV',
			'Du texte, une ligne par contact, des cellules séparées par des virgules, des points-virgules, des tabulations ou des barres.'
		],
		json: ['JSON', 'Des objets dans un tableau ou un par ligne. Chaque objet est une ligne, chacun de ses noms une colonne.'],
		lines: [
			'Noms et valeurs',
			'Du texte avec une valeur par ligne derrière son nom (« E-mail : … »). Chaque bloc de lignes est une ligne du tableau, chaque nom une colonne.'
		],
		vcard: ['vCard', 'Des cartes de contact (.vcf). Chaque carte est une ligne, chaque type d’entrée une colonne.'],
		workbook: [
			'Classeur Excel ou OpenDocument',
			'Des feuilles de cellules. Une feuille est un tableau\u00a0; ses formules, formats et dates sont lus tels qu’ils sont affichés.'
		]
	},
	normalizers: {
		'amount-range': [
			'Fourchettes de chiffre d’affaires',
			'Écrit une fourchette comme son milieu, et une fourchette ouverte comme la borne citée\u00a0: $10M - $50M devient 30000000.'
		],
		choice: [
			'Choix connus',
			'Écrit la valeur d’un champ à choix comme le choix est écrit, quels que soient ses majuscules et ses accents.'
		],
		control: [
			'Retirer les caractères invisibles',
			'Retire les caractères de contrôle et sans largeur, ainsi que l’apostrophe qui protège un = + - ou @ initial.'
		],
		country: [
			'Pays en code',
			'Transforme les noms et codes de pays, dans les graphies et langues courantes, en code ISO 3166 à deux lettres.'
		],
		date: [
			'Date en ISO',
			'Écrit les dates en année-mois-jour\u00a0; l’ordre du jour et du mois est décidé pour toute la colonne. Les heures sont retirées.'
		],
		email: ['Nettoyer l’adresse e-mail', 'En minuscules, sans mailto:, nom affiché, guillemets ni parenthèses autour de l’adresse.'],
		'name-case': [
			'Casse des noms',
			'Écrit les noms arrivés tout en majuscules ou en minuscules comme on les écrit\u00a0: McDonald, van der Berg, de la Cruz.'
		],
		'name-signs': ['Noms sans émojis', 'Retire des noms les émojis, les étoiles et autres ornements.'],
		number: ['Nombres simples', 'Écrit les nombres sans séparateur de milliers, monnaie ni lettres\u00a0: $1.2M devient 1200000.'],
		'phone-type': ['Type de téléphone', 'Transforme des mentions comme Cell, Business ou Handy en mobile, bureau, domicile, fax ou autre.'],
		phone: [
			'Téléphone en E.164',
			'Écrit les numéros au format international (+14155550123 ext. 12), d’après le pays de la ligne ou le pays par défaut.'
		],
		several: [
			'Une valeur sur plusieurs',
			'De plusieurs adresses ou numéros dans une cellule, le premier reste\u00a0; les autres téléphones remplissent les champs libres, le reste va dans les notes.'
		],
		placeholder: ['Vider les textes de remplissage', 'Vide une cellule qui ne dit que N/A, -, none, test, xxx ou semblable.'],
		spaces: [
			'Retirer et réduire les espaces',
			'Retire les espaces autour d’une valeur et n’en laisse qu’un là où il y en a plusieurs. Les notes gardent leurs retours à la ligne.'
		],
		state: [
			'État en code',
			'Transforme les noms des États américains, canadiens et australiens en leurs codes, dans les lignes de ces pays ou sans pays.'
		],
		tags: ['Séparer les tags', 'Sépare les tags à la virgule ou au point-virgule, retire les espaces et garde chacun une fois.'],
		unicode: ['Unifier l’Unicode', 'Écrit les lettres accentuées sous une seule forme (NFC), pour que des textes égaux soient égaux.'],
		url: ['Nettoyer les adresses web', 'Ajoute https:// là où il manque et écrit l’hôte en minuscules.'],
		'yes-no': ['Oui ou non', 'Transforme true, 1, x, ja, oui et semblables en oui, leurs contraires en non.']
	},
	rules: {
		choice: ['Choix', 'Un choix est l’une des valeurs permises\u00a0; un champ oui/non dit oui ou non.'],
		'company-known': ['Entreprises connues', 'Une entreprise figure dans la liste des entreprises connues, quand il y en a une.'],
		country: ['Pays', 'Un pays est connu par son nom ou son code.'],
		'damaged-text': [
			'Cellules endommagées',
			'Signale les erreurs de tableur comme #REF! et les caractères perdus par un mauvais encodage (�).'
		],
		date: ['Dates', 'Une date est lisible, existe au calendrier et se situe entre 1900 et 2100.'],
		'email-kind': [
			'Type d’e-mail',
			'Marque les adresses jetables, les boîtes d’une fonction (info@) et les adresses chez les fournisseurs gratuits.'
		],
		'email-syntax': ['Adresse e-mail', 'Une adresse a la forme nom@domaine.tld et son domaine de premier niveau existe.'],
		'email-typo': [
			'E-mail mal tapé',
			'Signale les domaines qui ressemblent à une faute de frappe d’un grand fournisseur et les points mal placés.'
		],
		'max-length': ['Valeur la plus longue', 'Aucune valeur n’est plus longue que ne le permet son champ.'],
		'name-length': ['Longueur des noms', 'Un nom a au moins 2 caractères\u00a0; 1 suffit en chinois, en japonais et en coréen.'],
		number: ['Nombres', 'Un nombre est lisible.'],
		'phone-characters': [
			'Caractères du téléphone',
			'Un numéro se compose de chiffres, d’espaces, de tirets, de parenthèses, de points, d’un plus et d’un numéro de poste.'
		],
		'phone-plan': ['Plan de numérotation', 'Un numéro correspond au plan de numérotation de son pays.'],
		required: ['Champs obligatoires', 'L’e-mail et un nom, ou ce que demandent la règle choisie et la définition de la table.'],
		url: ['Adresses web', 'Une adresse web a un hôte avec un point et aucun espace.']
	},
	matchRules: {
		email: ['E-mail', 'Même adresse e-mail, autre nom ou autre entreprise.'],
		exact: ['Exact', 'Même nom et même adresse e-mail.'],
		nameCompany: ['Nom/Entreprise', 'Même nom et même entreprise, autre adresse e-mail et autre téléphone.'],
		phone: [
			'Téléphone',
			'Un numéro de téléphone en commun, autre adresse e-mail. Un numéro que cinq personnes ou plus partagent ne compte qu’entre noms proches.'
		],
		primaryKey: ['Clé primaire', 'Même valeur du champ qui sert de clé primaire, quand ce n’est pas l’e-mail.']
	},
	survivorshipRules: {
		fillBlanks: [
			'Remplir seulement les vides',
			'Ce qui est là reste. Chaque vide est rempli, aussi dans un nom ou une adresse là où rien ne contredit.'
		],
		keepExisting: [
			'Garder l’existante',
			'Ce qui est là reste. Un nom ou une adresse reste tel quel, vides compris\u00a0; les autres champs vides sont remplis.'
		],
		longest: [
			'La plus longue l’emporte',
			'La valeur la plus longue reste. De deux aussi longues, la plus récente\u00a0; si aucune ne l’est, le conflit est signalé.'
		],
		mostComplete: [
			'La fiche la plus complète l’emporte',
			'La fiche aux champs les plus remplis reste. De deux aussi pleines, la plus récente\u00a0; si aucune ne l’est, le conflit est signalé.'
		],
		newestWins: [
			'La plus récente l’emporte',
			'La valeur de la fiche la plus récente remplace l’ancienne. Un vide ne remplace jamais rien.'
		],
		sourcePriority: [
			'La meilleure source l’emporte',
			'La fiche de la source la plus sûre reste\u00a0: clients, recommandations, demandes, événements, site web, réseaux sociaux, listes achetées. Si cela ne tranche pas, la plus récente.'
		]
	},
	factors: {
		companySize: ['Effectif', 'À quel point le nombre de salariés correspond à votre profil de client idéal.'],
		completeness: [
			'Champs remplis',
			'Ce qui est rempli parmi le nom, l’e-mail, le téléphone, l’entreprise, l’intitulé du poste, le secteur d’activité, l’effectif, le lieu et la source.'
		],
		department: ['Service', 'Si le domaine indiqué par l’intitulé du poste est l’un des services de votre profil.'],
		emailKind: [
			'Type d’e-mail',
			'Si l’adresse est celle d’une entreprise, d’une administration, d’une école, d’un fournisseur gratuit ou d’un service jetable.'
		],
		engagementCounts: [
			'Visites, ouvertures, clics',
			'Visites, ouvertures et clics d’e-mails, téléchargements et venues à des événements\u00a0; ce qui demande plus d’effort compte plus, ce qui est ancien moins.'
		],
		industry: ['Secteur d’activité', 'À quel point le secteur correspond à votre profil de client idéal.'],
		phoneReachable: ['Joignable par téléphone', 'S’il y a un numéro que l’on peut composer de partout\u00a0; un mobile compte le plus.'],
		recency: [
			'Dernière activité',
			'À quand remonte la dernière activité\u00a0; elle compte pour moitié après 30 jours (réglable), pour un quart après 60.'
		],
		region: ['Région', 'Si le pays, l’État ou la ville est l’une des régions de votre profil de client idéal.'],
		revenue: ['Chiffre d’affaires', 'À quel point le chiffre d’affaires annuel de l’entreprise correspond à votre profil de client idéal.'],
		seniority: ['Niveau hiérarchique', 'À quelle hauteur se situe le poste, du stage à la direction générale.'],
		sourceQuality: ['Source', 'Ce que donnent d’habitude les leads de ce type de source, de la recommandation aux listes achetées.'],
		titleMatch: ['Vos propres intitulés', 'Si l’intitulé du poste contient l’un de ceux que vous citez dans votre profil de client idéal.']
	}
};
