import { count, plural } from '#domain/messages/catalogue';
import type { deliver as en } from '../en/deliver';
import type { Words } from '../words';
import { batch } from './deliver-batch';
import { destination } from './deliver-destination';
import { withheld } from './deliver-withheld';
import { choose, doubles, fields, foresight, repair, signIn, takeBack, vault } from './deliver-fields';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

const compose = {
	title: 'Kontakte zustellen',
	state: 'Wählen Sie, wer wohin geht. Nichts wird gesendet, bevor Sie es gesehen haben.',
	back: 'Zustellen',
	who: 'Kontakte',
	where: 'Ziel',
	sources: {
		gone: 'Kontakte wählen',
		fresh: (n) => `Noch nirgends zugestellt (${count(n)})`,
		changed: 'Seit der Zustellung dorthin geändert',
		all: (n) => `Alle Kontakte (${count(n)})`,
		import: (file) => `Aus ${file}`,
		selection: (label, n) => `${label} (${count(n)})`
	},
	tiers: 'Nur diese Stufen',
	freshOnly: (n) => (n === 1 ? 'Den einen auslassen, der schon gesendet wurde' : `Die ${count(n)} auslassen, die schon gesendet wurden`),
	freshOnlyHint: (n) =>
		n === 1
			? 'Ein zweites Senden schadet nicht: Er wird aktualisiert, nicht verdoppelt.'
			: 'Ein zweites Senden schadet nicht: Sie werden aktualisiert, nicht verdoppelt.',
	freshOnlyTwice: (name) =>
		`${name} lässt sich nicht fragen, wer schon da ist: Wer noch einmal gesendet wird, steht dort vielleicht doppelt.`,
	label: 'Name dieser Zustellung',
	labelHint: 'Erscheint hier und im CRM.',
	labels: {
		fresh: (day) => `Neue Kontakte, ${day}`,
		changed: (day) => `Geänderte Kontakte, ${day}`,
		all: (day) => `Alle Kontakte, ${day}`,
		import: (file) => file
	},
	tiersIn: (label, tiers) => `${label}, ${tiers}`,
	gone: 'Die Auswahl blieb nicht erhalten',
	goneText:
		'Eine Auswahl hält, bis die Seite neu geladen wird. Wählen Sie die Kontakte noch einmal aus, oder hier andere. Kein Kontakt wurde geändert.',
	goneAction: 'In Kontakte auswählen',
	nobody: 'Kein Kontakt passt zu dieser Auswahl',
	nobodyText: 'Wählen Sie oben andere Kontakte.',
	noWhere: 'Noch wird nichts gesendet',
	noWhereText: 'Wählen Sie ein Ziel. Hier steht dann zuerst genau, was gesendet würde.',
	noContacts: 'Es gibt noch keine Kontakte',
	noContactsText: 'Importieren Sie zuerst eine Datei. Ihre Kontakte lassen sich zustellen, sobald sie bereinigt und bewertet sind.',
	importFile: 'Datei importieren',

	dryRun: 'Was gesendet wird',
	reading: 'Es wird ermittelt, was gesendet würde',
	toServer: (n, requests) => `${contacts(n)} in ${plural(requests, 'Anfrage', 'Anfragen')}, an`,
	toFile: (n) => `${contacts(n)} in einer Datei auf diesem Gerät. Nichts verlässt es.`,
	first: (n, all) => (n === all ? (n === 1 ? 'Feld für Feld' : 'Alle, Feld für Feld') : `Die ersten ${count(n)}, Feld für Feld`),
	field: 'Feld',
	asTable: 'Tabelle',
	asJson: 'JSON',
	view: 'Anzeigen als',
	preparing: 'Die Zustellung wird vorbereitet',
	unsent: (n, names) =>
		`${names}: ${n === 1 ? 'Dieses eigene Feld wird' : 'Diese eigenen Felder werden'} nicht gesendet, weil ${n === 1 ? 'es' : 'sie'} dort keinen Namen ${n === 1 ? 'hat' : 'haben'}.`,
	blankNote: 'Leere Felder werden nicht gesendet; im CRM wird also nichts gelöscht.',
	twiceNote: (name) =>
		`${name} lässt sich nicht fragen, wer schon da ist. Wer noch einmal gesendet wird, auch nach einer verlorenen Antwort, steht dort doppelt, wenn dort nicht nach der Nummer in externalId gesucht wird.`,
	statusNote: (field, values, more, name) =>
		`${field} wird gesendet, wie es ist: ${values}${more > 0 ? ` und ${count(more)} weitere` : ''}. Ein Wert, der nicht auf der eigenen Liste von ${name} steht, wird dort abgelehnt oder neben der Liste geführt.`,
	zeroNote: (name) => `${name} schreibt keine 0 und kein Nein: Was in so einem Feld steht, bleibt, und ein leeres bleibt leer.`,
	ours: 'Die hinterlegten Felder hat Muster ermittelt.',
	noScore: 'kein Score',
	confirm: (n) => `${contacts(n)} zustellen`,
	confirmFile: (n) => `Datei mit ${plural(n, 'Kontakt', 'Kontakten')} erstellen`,
	offline: 'Dieses Gerät ist offline',
	offlineText:
		'Sie können jetzt zustellen: Die Kontakte bleiben auf diesem Gerät und werden von selbst gesendet, sobald das Netz wieder da ist.',
	paused: (name) => `${name} ist angehalten`,
	pausedText: 'Sie können jetzt zustellen: Die Kontakte warten, bis das Ziel fortgesetzt wird.'
} satisfies Words<typeof en.compose>;

export const deliver = {
	title: 'Zustellen',
	state: (destinations, fresh, { all, waiting, stalled, paused, stopped, rejected, changed, visitors }) =>
		[
			plural(destinations, 'Ziel', 'Ziele'),
			fresh > 0
				? `${contacts(fresh)} noch nicht gesendet`
				: all > 0 && waiting + stalled + paused + stopped + rejected + changed + visitors === 0
					? 'jeder Kontakt wurde gesendet'
					: '',
			waiting > 0 ? `${count(waiting)} unterwegs` : '',
			stalled > 0 ? batch.line.stalled(stalled) : '',
			paused > 0 ? `${count(paused)} angehalten` : '',
			stopped > 0 ? `${count(stopped)} gestoppt` : '',
			rejected > 0 ? `${count(rejected)} abgelehnt` : '',
			changed > 0 ? `${count(changed)} seit der Zustellung geändert` : '',
			visitors > 0 ? `${plural(visitors, 'Besuch', 'Besuche')} am Stand noch nicht zugestellt` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateEmpty: 'Senden Sie Kontakte an Ihr CRM, oder schreiben Sie sie in eine Datei dafür.',
	reading: 'Ziele und Zustellungen werden gelesen',
	trouble: 'Ziele und Zustellungen konnten gerade nicht gelesen werden',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	reload: 'Neu laden',
	action: 'Kontakte zustellen',
	freshAction: (n) => `${contacts(n)} zustellen`,
	problem: 'Das hat nicht funktioniert',
	cancel: 'Abbrechen',
	compose,
	destination,
	batch,
	choose,
	doubles,
	fields,
	foresight,
	repair,
	signIn,
	takeBack,
	vault,
	withheld
} satisfies Words<typeof en>;
