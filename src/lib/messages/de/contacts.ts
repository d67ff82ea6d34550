import { count, plural } from '#domain/messages/catalogue';
import type { contacts as en } from '../en/contacts';
import type { Words } from '../words';
import { bulk } from './contacts-bulk';
import { chooser } from './contacts-columns';
import { fieldFilters } from './contacts-filters';
import { contactPage } from './contacts-page';
import { views } from './contacts-views';

const people = (n: number): string => plural(n, 'Kontakt', 'Kontakte');
const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;

const columns = {
	name: 'Name',
	company: 'Unternehmen',
	jobTitle: 'Position',
	score: 'Score',
	tier: 'Stufe',
	why: 'Warum',
	source: 'Quelle',
	crm: 'CRM',
	contact: 'Kontakt',
	selectAll: (n) => (n === 1 ? 'Den Kontakt auswählen' : `Alle ${count(n)} auswählen`),
	select: (who) => `${who} auswählen`,
	noName: 'Ohne Namen'
} satisfies Words<typeof en.columns>;

const sort = {
	label: 'Reihenfolge',
	choices: [
		['score-desc', 'Bester Score'],
		['score-asc', 'Niedrigster Score'],
		['name-asc', 'Name, A bis Z'],
		['name-desc', 'Name, Z bis A'],
		['company-asc', 'Unternehmen, A bis Z'],
		['company-desc', 'Unternehmen, Z bis A'],
		['updatedAt-desc', 'Zuletzt geändert zuerst'],
		['updatedAt-asc', 'Am längsten unverändert zuerst'],
		['id-desc', 'Zuletzt angelegt zuerst'],
		['id-asc', 'Zuerst angelegt zuerst']
	],
	byField: (field, direction) => `${field}, ${direction === 'asc' ? 'aufsteigend' : 'absteigend'}`
} satisfies Words<typeof en.sort>;

const delivery = {
	none: 'Ungesendet',
	undelivered: 'Nicht zugestellt',
	changed: 'Seither geändert',
	waiting: 'Wartet',
	sent: 'Unterwegs',
	created: 'Zugestellt',
	updated: 'Zugestellt',
	rejected: 'Abgelehnt',
	cancelled: 'Nicht gesendet',
	accepted: 'Zugestellt'
} satisfies Words<typeof en.delivery>;

const filter = {
	add: 'Filter',
	title: 'Liste filtern',
	remove: (text) => `Filter „${text}“ entfernen`,
	clear: 'Alle entfernen',
	done: (n) => (n === null ? 'Kontakte anzeigen' : `${people(n)} anzeigen`),
	tier: 'Stufe',
	import: 'Import',
	list: 'Lead-Liste',
	source: 'Quelle',
	status: 'Lead-Status',
	score: 'Score',
	delivery: 'Zustellung',
	tag: 'Tag',
	from: 'von',
	to: 'bis',
	none: 'Unter diesen Kontakten nicht vorhanden.',
	loading: 'Wird gezählt …',
	failed: 'Die Zahlen konnten nicht gelesen werden. Die Filter funktionieren trotzdem.',
	more: (n) => `${count(n)} weitere anzeigen`,
	said: {
		tiers: (names) => `Stufe ${joined(names)}`,
		oneTier: (name) => name,
		import: (name) => `aus ${name}`,
		unknownImport: 'aus einem Import',
		list: (name) => `in der Liste ${name}`,
		unknownList: 'in einer Lead-Liste',
		goneList: 'in einer gelöschten Lead-Liste',
		campaign: (name) => `in der Kampagne ${name}`,
		unknownCampaign: 'in einer Kampagne',
		goneCampaign: 'in einer gelöschten Kampagne',
		sources: (names) => `Quelle ${joined(names)}`,
		statuses: (names) => `Status ${joined(names)}`,
		score: (min, max) => (min > 0 && max < 100 ? `Score ${min} bis ${max}` : max < 100 ? `Score bis ${max}` : `Score ab ${min}`),
		tag: (tag) => `Tag ${tag}`,
		search: (text) => `„${text}“`,
		searched: 'per Suche gefunden',
		delivery: {
			none: 'noch nicht gesendet',
			undelivered: 'nicht zugestellt',
			changed: 'seit der Zustellung geändert',
			waiting: 'wartet auf den Versand',
			sent: 'unterwegs',
			created: 'im CRM angelegt',
			updated: 'im CRM aktualisiert',
			rejected: 'vom CRM abgelehnt',
			cancelled: 'Zustellung abgebrochen',
			accepted: 'vom Ziel angenommen'
		}
	},
	deliveries: {
		none: 'Noch nicht gesendet',
		undelivered: 'Nicht zugestellt',
		changed: 'Seit der Zustellung geändert',
		waiting: 'Wartet',
		sent: 'Unterwegs',
		created: 'Angelegt',
		updated: 'Aktualisiert',
		rejected: 'Abgelehnt',
		cancelled: 'Abgebrochen',
		accepted: 'Angenommen'
	}
} satisfies Words<typeof en.filter>;

const selection = {
	label: 'Ausgewählte Kontakte',
	state: (n) => `${count(n)} ausgewählt`,
	all: (n) => (n === 1 ? '1 ausgewählt' : `Alle ${count(n)} ausgewählt`),
	filteredOut: (all, n) => `${count(all)} ausgewählt, ${count(n)} davon ausgefiltert`,
	deliver: (n) => `${count(n)} zustellen`,
	export: 'Exportieren',
	delete: 'Löschen',
	addToList: 'Zu Liste hinzufügen',
	clear: 'Auswahl aufheben',
	said: (n) => (n === 1 ? '1 ausgewählter Kontakt' : `${count(n)} ausgewählte Kontakte`)
} satisfies Words<typeof en.selection>;

const remove = {
	title: (n) => `${people(n)} löschen?`,
	text: (n) =>
		`${n === 1 ? 'Er verschwindet' : 'Sie verschwinden'} aus der Liste auf diesem Gerät. Was schon zugestellt wurde, bleibt im CRM. 30 Tage lang ${n === 1 ? 'lässt er' : 'lassen sie'} sich zurückholen.`,
	confirm: (n) => `${people(n)} löschen`,
	keep: 'Behalten',
	done: (n) => `${people(n)} gelöscht.`,
	undo: 'Rückgängig',
	deleting: (n) => `${people(n)} ${n === 1 ? 'wird' : 'werden'} gelöscht …`,
	restoring: 'Die Kontakte werden zurückgeholt …',
	undone: (n) => `${people(n)} wieder in der Liste.`,
	without: (back, n) => `${people(back)} wieder in der Liste, ${back === n ? '' : `davon ${count(n)} `}ohne einen Wert.`,
	failed: 'Nichts wurde gelöscht.',
	undoFailed: 'Das Löschen konnte nicht rückgängig gemacht werden.',
	lately: {
		open: 'Kürzlich gelöscht',
		text: 'Was in den letzten 30 Tagen gelöscht wurde, Neuestes zuerst. Kontakte kommen zurück, wie sie waren.',
		reading: 'Wird nachgesehen …',
		none: 'In den letzten 30 Tagen wurde kein Kontakt gelöscht.',
		trouble: 'Was gelöscht wurde, konnte nicht gelesen werden.',
		line: (n) => people(n),
		back: 'Zurückholen',
		working: 'Wird zurückgeholt',
		anew: (n) => `${count(n)} ${n === 1 ? 'bleibt' : 'bleiben'} weg: schon wieder in der Liste, mit gleichem Namen und Schlüssel.`,
		close: 'Schließen'
	}
} satisfies Words<typeof en.remove>;

const exporting = {
	open: 'Exportieren …',
	title: (n) => `${people(n)} exportieren`,
	which: (sentence) =>
		sentence === '' ? 'Alle Kontakte auf diesem Gerät, in der Reihenfolge der Liste.' : `${sentence}, in der Reihenfolge der Liste.`,
	best: (sentence) => `${sentence === '' ? 'Alle Kontakte auf diesem Gerät' : sentence}, bester Score zuerst.`,
	ticked: 'Die angehakten Kontakte, in der Reihenfolge der Liste.',
	content: 'Inhalt',
	contents: { all: 'Alle Felder, Score und Stufe', report: 'Scoring-Bericht' },
	reportHint: 'Elf Spalten: wer, woher, Score, Kategorie und Hauptfaktoren.',
	allHint: 'Jedes Feld mit einem Wert, dazu Score, Stufe und Hauptfaktoren.',
	confirm: (n) => `${people(n)} exportieren`,
	done: (n, name) => `${people(n)} als ${name} gespeichert.`,
	fileName: (report) => (report ? 'scoring-bericht' : 'kontakte')
} satisfies Words<typeof en.exporting>;

export const contacts = {
	title: 'Kontakte',
	state: (all, shown, held, undelivered, rejected, changed) =>
		[
			all === 0 ? '' : shown === all ? people(all) : `${count(shown)} von ${plural(all, 'Kontakt', 'Kontakten')}`,
			held > 0 ? `${count(held)} zu prüfen` : '',
			undelivered > 0 ? `${count(undelivered)} noch nicht zugestellt` : '',
			rejected > 0 ? `${count(rejected)} abgelehnt` : '',
			changed > 0 ? `${count(changed)} seit der Zustellung geändert` : ''
		]
			.filter(Boolean)
			.join(' · '),
	loading: 'Ihre Kontakte werden gelesen',
	searching: (n) => (n === 0 ? 'Suche läuft …' : `Suche läuft … bisher ${count(n)}`),
	partial: {
		values: 'Werte werden noch geändert, die Zahlen sind noch nicht endgültig',
		rescore: 'Scores werden noch neu berechnet, Zahlen danach sind noch nicht endgültig'
	},
	list: 'Kontakte',
	add: 'Anlegen',
	deliver: (n) => `${count(n)} zustellen`,
	deliverAny: 'Zustellen',
	deliverHint: (n) =>
		n === 1
			? 'Den 1 Kontakt dieser Liste zustellen, der noch nicht gesendet wurde'
			: `Die ${count(n)} Kontakte dieser Liste zustellen, die noch nicht gesendet wurden`,
	allContacts: 'Alle Kontakte',
	more: 'Mehr',
	search: 'Name, Unternehmen, E-Mail, Telefon suchen',
	searched: 'Name, Unternehmen, E-Mail, Telefon',
	searchKey: '/',
	emptyTitle: 'Noch keine Kontakte',
	emptyText: 'Legen Sie irgendwo in der App eine CSV-, Excel- oder vCard-Datei ab, oder legen Sie einen Kontakt von Hand an.',
	importAction: 'Datei importieren',
	addAction: 'Von Hand anlegen',
	noneTitle: 'Kein Kontakt passt',
	noneText: (all) =>
		all === 1
			? 'Der 1 Kontakt ist noch da. Entfernen Sie einen Filter oder suchen Sie etwas anderes.'
			: `Alle ${count(all)} Kontakte sind noch da. Entfernen Sie einen Filter oder suchen Sie etwas anderes.`,
	showAll: 'Alle Kontakte anzeigen',
	troubleTitle: 'Die Kontakte konnten gerade nicht gelesen werden.',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert, und nichts wurde geändert. Bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	tryAgain: 'Noch einmal versuchen',
	columns,
	sort,
	delivery,
	filter,
	selection,
	bulk,
	chooser,
	remove,
	exporting,
	contact: contactPage,
	views,
	fieldFilters
} satisfies Words<typeof en>;
