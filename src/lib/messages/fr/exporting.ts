import { nb } from '#domain/messages/fr/parts';
import type { exporting as en } from '../en/exporting';
import type { Words } from '../words';

const rows = (n: number): string => nb(n, 'ligne');
const imports = (n: number): string => nb(n, 'import');
const matches = (n: number): string => nb(n, 'correspondance');
const entries = (n: number): string => nb(n, 'entrée');
const receipts = (n: number): string => nb(n, 'accusé', 'accusés');

export const exporting = {
	open: 'Exporter…',
	format: 'Type de fichier',
	formats: { csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'vCard', json: 'JSON' },
	safe: 'Neutraliser les cellules qu’un tableur exécuterait comme formule',
	safeHint: 'Elles reçoivent une apostrophe au début. Les numéros de téléphone et les montants restent inchangés.',
	bom: 'Marquer le fichier comme UTF-8',
	bomHint: 'Excel affiche alors correctement les accents et les autres écritures.',
	semicolons: 'Des points-virgules entre les colonnes',
	semicolonsHint: 'Excel ouvre un fichier à virgules dans une seule colonne là où les nombres ont une virgule décimale, comme en français.',
	xlsxHint: 'Tout texte reste un texte\u00a0: les numéros gardent leur plus, les codes postaux leurs zéros, et rien n’est une formule.',
	jsonHint: 'Pour les programmes. Les valeurs sont telles qu’enregistrées.',
	vcardHint:
		'Les téléphones et les carnets d’adresses lisent nom, e-mail, téléphones, entreprise, poste, adresse, site web, notes et tags. Le consentement, vos champs à part et tous les autres sont aussi dans la carte, et Muster les relit. Le score n’y est pas.',
	old: 'Écrire en version 3.0',
	oldHint: 'Pour les programmes qui ne connaissent pas la version actuelle, 4.0.',
	making: 'Création du fichier',
	cancel: 'Annuler',
	failed: 'Le fichier n’a pas pu être créé. Rien n’a été modifié\u00a0; réessayez.',
	neutralised: (n) => (n > 0 ? ` ${nb(n, 'cellule neutralisée', 'cellules neutralisées')}.` : ''),

	imports: {
		title: (n) => `Exporter ${imports(n)}`,
		which: 'Tous les imports de cet appareil, les plus récents d’abord\u00a0: quand, par qui, de quel fichier, et le sort de leurs lignes.',
		confirm: (n) => `Exporter ${imports(n)}`,
		done: (n, name) => `${nb(n, 'import enregistré', 'imports enregistrés')} dans ${name}.`,
		fileName: 'imports'
	},
	held: {
		title: (n) => `Exporter ${rows(n)} en attente`,
		which:
			'Chaque ligne avec ses propres champs, la raison de son attente et le contact auquel elle ressemble. Elles continuent d’attendre ici.',
		confirm: (n) => `Exporter ${rows(n)}`,
		done: (n, name) => `${nb(n, 'ligne enregistrée', 'lignes enregistrées')} dans ${name}.`,
		fileName: 'verification-manuelle'
	},
	duplicates: {
		title: (n) => `Exporter ${matches(n)}`,
		which:
			'Les deux côtés de chaque correspondance sur une ligne, avec la confiance et ce qui a été décidé jusqu’ici. Cela ne décide de rien.',
		confirm: (n) => `Exporter ${matches(n)}`,
		done: (n, name) => `${nb(n, 'correspondance enregistrée', 'correspondances enregistrées')} dans ${name}.`,
		fileName: 'doublons'
	},
	audit: {
		title: (n) => `Exporter ${entries(n)}`,
		which: 'Tout le journal d’audit dans l’ordre, chaque entrée avec son empreinte\u00a0: chacun peut suivre la chaîne.',
		confirm: (n) => `Exporter ${entries(n)}`,
		done: (n, name) => `${nb(n, 'entrée enregistrée', 'entrées enregistrées')} dans ${name}.`,
		fileName: 'journal-audit'
	},
	events: {
		title: (n) => `Exporter ${nb(n, 'événement')}`,
		which: 'Chaque événement conservé sur cet appareil, un par ligne\u00a0: nombres, heures et identifiants, aucune valeur d’une personne.',
		confirm: (n) => `Exporter ${nb(n, 'événement')}`,
		done: (n, name) => `${nb(n, 'événement enregistré', 'événements enregistrés')} dans ${name}.`,
		fileName: 'evenements'
	},
	receipts: {
		title: (n) => `Exporter ${receipts(n)}`,
		which: (filter) =>
			filter === ''
				? 'Une ligne par contact de cette livraison\u00a0: son statut, son numéro dans le CRM, et la raison en cas de rejet.'
				: `Les accusés affichés\u00a0: ${filter}.`,
		confirm: (n) => `Exporter ${receipts(n)}`,
		done: (n, name) => `${nb(n, 'accusé enregistré', 'accusés enregistrés')} dans ${name}.`,
		fileName: 'accuses'
	}
} satisfies Words<typeof en>;
