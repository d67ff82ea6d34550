import type { installing as en } from '../en/installing';
import type { Words } from '../words';

export const installing = {
	install: 'Installer',
	first: 'Installer d’abord, importer ensuite',
	firstText:
		'Sur un iPad ou un iPhone, l’application installée a son propre stockage\u00a0: ce qui est importé dans cet onglet ne suit pas, et Safari le supprime après sept jours sans visite.',
	goOn: 'Continuer dans cet onglet',
	handed: {
		title: (names) => `Prêt à enregistrer\u00a0: ${names}`,
		text: 'Une application de l’écran d’accueil transmet ses fichiers par le menu Partager. Touchez Enregistrer, puis «\u00a0Enregistrer dans Fichiers\u00a0», ou choisissez une autre application.',
		failed: 'Le menu Partager n’a rien pris. Ce qui a été créé est toujours là\u00a0: touchez de nouveau Enregistrer.',
		save: 'Enregistrer',
		letGo: 'Ne pas enregistrer'
	},
	steps: {
		apple: [
			'Touchez Partager dans la barre de Safari.',
			'Choisissez «\u00a0Sur l’écran d’accueil\u00a0», laissez «\u00a0Ouvrir comme app web\u00a0» activé, touchez Ajouter.',
			'Ouvrez l’application depuis l’écran d’accueil et importez là.'
		],
		android: [
			'Ouvrez le menu du navigateur.',
			'Choisissez «\u00a0Installer l’application\u00a0» ou «\u00a0Ajouter à l’écran d’accueil\u00a0».'
		],
		mac: ['Ouvrez le menu Fichier ou touchez Partager dans Safari.', 'Choisissez «\u00a0Ajouter au Dock\u00a0».'],
		chromium: [
			'Ouvrez le menu du navigateur, ou cliquez sur l’icône d’installation dans la barre d’adresse.',
			'Choisissez «\u00a0Installer\u00a0».'
		],
		firefox: [
			'Firefox sur ordinateur ne peut pas installer d’applications web\u00a0: ouvrez cette page dans Chrome, Edge ou Safari pour l’installer, ou continuez dans cet onglet.'
		]
	}
} satisfies Words<typeof en>;
