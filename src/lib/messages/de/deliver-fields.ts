import { count, plural } from '#domain/messages/catalogue';
import type * as en from '../en/deliver-fields';
import type { Words } from '../words';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');
const some = (n: number): string => plural(n, 'Feld', 'Felder');

export const fields = {
	open: 'Felder',
	title: (name) => `Felder für ${name}`,
	text: 'Wie jedes unserer Felder dort heißt. Leer = wird nicht gesendet. Eine Telefonnummer geht dorthin, wo ihre Art geführt wird.',
	reading: 'Die Felder des Ziels werden gelesen',
	learned: 'Diese Namen stammen vom letzten Ziel dieser Art.',
	noList: 'Das Ziel gibt keine Liste seiner Felder heraus; die Namen werden von Hand eingegeben.',
	unread: 'Die Felder des Ziels können jetzt nicht gelesen werden',
	unreadText: 'Namen lassen sich trotzdem von Hand eingeben.',
	ours: 'Was Muster ermittelt',
	score: 'Score (0–100)',
	tier: 'Stufe',
	factors: 'Hauptfaktoren in Worten',
	factorsOff: 'Leer = wird nicht gesendet.',
	contact: 'Kontaktfelder',
	search: 'Feld suchen',
	showAll: (n) => `${plural(n, 'weiteres Feld', 'weitere Felder')} ohne Werte anzeigen`,
	filled: (n) => (n === 0 ? 'noch keine Werte' : `${count(n)} mit einem Wert`),
	notSent: 'Nicht gesendet',
	unknown: 'nicht im CRM',
	propose: (n) => `${plural(n, 'passenden Namen', 'passende Namen')} eintragen`,
	proposed: (name) => `Entspricht wohl ${name}`,
	missing: (names) => `Fehlt im CRM: ${names}`,
	missingText: 'Diese Felder muss es geben, bevor Kontakte zugestellt werden können.',
	create: (n) => (n === 1 ? 'Feld anlegen' : `${count(n)} Felder anlegen`),
	created: (names) => `Im CRM angelegt: ${names}.`,
	save: 'Felder speichern',
	saved: (name) => `Die Felder von ${name} wurden gespeichert. Neue Ziele dieser Art beginnen mit ihnen.`,
	sent: (n) => `${some(n)} gesendet`
} satisfies Words<typeof en.fields>;

export const foresight = {
	title: 'Was dort geschehen wird',
	text: 'Sucht die Kontakte im CRM und ändert nichts.',
	action: 'Mit dem CRM abgleichen',
	again: 'Noch einmal abgleichen',
	running: 'Im CRM wird gesucht',
	checked: (n, all) =>
		n >= all
			? n === 1
				? 'Er wurde abgeglichen.'
				: `Alle ${count(n)} wurden abgeglichen.`
			: `Die ersten ${count(n)} von ${count(all)} wurden abgeglichen.`,
	counts: { create: 'Würden angelegt', update: 'Würden aktualisiert', refuse: 'Würden abgelehnt', unknown: 'Vorher nicht zu sagen' },
	outcome: { create: 'Neu', update: 'Aktualisierung', refuse: 'Abgelehnt', unknown: 'Nicht bekannt' },
	stays: 'bleibt: dort wird es nicht geschrieben',
	same: (n) => (n === 0 ? '' : `${some(n)} schon gleich`),
	nothing: 'Nichts würde sich ändern.',
	newWith: (n) => `Neu, mit ${plural(n, 'Feld', 'Feldern')}`,
	blank: 'leer',
	becomes: 'wird',
	unreadable: 'Das CRM konnte nicht gelesen werden',
	cannot: 'Ein Ziel dieser Art lässt sich vor dem Senden nicht lesen; geprüft wurde, was die Feldliste sagt.',
	unknownFields: (n) => (n === 1 ? '1 Feld, das das CRM nicht hat' : `${count(n)} Felder, die das CRM nicht hat`),
	unknownText: (names) => `${names}. Dort würden sie abgelehnt oder verworfen.`,
	map: 'Felder zuordnen'
} satisfies Words<typeof en.foresight>;

export const takeBack = {
	action: 'Zustellung zurücknehmen',
	oneWay: 'Ein Ziel dieser Art nimmt Kontakte nur an. Löschen oder korrigieren Sie sie dort.',
	noDestination: 'Ihr Ziel wurde gelöscht.',
	title: 'Diese Zustellung zurücknehmen?',
	plan: (deletes, restores) =>
		[
			deletes > 0
				? deletes === 1
					? '1 Kontakt, den sie angelegt hat, wird im CRM gelöscht'
					: `${count(deletes)} Kontakte, die sie angelegt hat, werden im CRM gelöscht`
				: '',
			restores > 0
				? restores === 1
					? '1 Kontakt erhält zurück, was vorher dort stand'
					: `${count(restores)} Kontakte erhalten zurück, was vorher dort stand`
				: ''
		]
			.filter(Boolean)
			.join('; ') + '.',
	nothing: 'Nichts davon lässt sich zurücknehmen.',
	cannot: (n) =>
		n === 1
			? '1 Kontakt bleibt, wie er ist: Was vorher dort stand, wurde nicht aufbewahrt.'
			: `${count(n)} Kontakte bleiben, wie sie sind: Was vorher dort stand, wurde nicht aufbewahrt.`,
	later: (n) =>
		n === 1
			? '1 Kontakt bleibt, wie er ist: Eine spätere Zustellung hat ihn noch einmal geschrieben. Nehmen Sie zuerst jene zurück.'
			: `${count(n)} Kontakte bleiben, wie sie sind: Eine spätere Zustellung hat sie noch einmal geschrieben. Nehmen Sie zuerst jene zurück.`,
	elsewhere: (place, n) =>
		n === 0
			? `Bei ${place} kann etwas angekommen sein, weil dort eine Antwort verloren ging; was dort steht, bleibt.`
			: `${n === 1 ? '1 Kontakt bleibt' : `${count(n)} Kontakte bleiben`} bei ${place}, denn das Ziel hat jetzt eine andere Adresse. Geben Sie im Ziel jene ein, um ${n === 1 ? 'ihn' : 'sie'} zurückzunehmen.`,
	here: 'Ihre Kontakte auf diesem Gerät bleiben unberührt.',
	changed: 'Auch die, die seither im CRM geändert wurden',
	changedHint: 'Die Änderungen dort gehen verloren. Ohne dieses Häkchen bleiben sie stehen und werden aufgelistet.',
	confirm: (n) => `${count(n)} zurücknehmen`,
	keep: 'Beibehalten',
	running: (done, all) => `Wird zurückgenommen: ${count(done)} von ${count(all)}`,
	done: (n) => `${contacts(n)} zurückgenommen`,
	doneText: 'Im CRM steht alles, wie es vorher war.',
	gone: (n) => `${plural(n, 'Kontakt stand', 'Kontakte standen')} dort nicht mehr`,
	goneText: 'Seither dort gelöscht, oder das Ziel führt jetzt zu einem anderen Konto.',
	left: (n) => `${plural(n, 'Kontakt konnte', 'Kontakte konnten')} nicht zurückgenommen werden. Der Grund steht jeweils unten.`,
	stopped: 'Das Zurücknehmen wurde angehalten',
	stoppedText: 'Was noch nicht zurückgenommen ist, steht unverändert im CRM. Beheben Sie das und fahren Sie dann fort.',
	goOn: 'Fortfahren',
	state: { open: 'Zurückzunehmen', done: 'Zurückgenommen', gone: 'Nicht mehr dort', failed: 'Nicht zurückgenommen' }
} satisfies Words<typeof en.takeBack>;

export const vault = {
	title: 'Tokens auf diesem Gerät',
	device: 'Verschlüsselt mit einem Schlüssel dieses Geräts, der sich nicht auslesen lässt.',
	open: 'Verschlüsselt mit Ihrer Passphrase, die seit dem Öffnen der App eingegeben wurde.',
	locked: 'Gesperrt',
	byUsers:
		'Die Tokens sind mit den Passphrasen der Benutzer dieses Geräts verschlüsselt; solange die App gesperrt ist, lassen sie sich nicht lesen.',
	lockedText: 'Geben Sie die Passphrase ein, um zu senden. Was wartet, bleibt erhalten und wird danach von selbst gesendet.',
	set: 'Passphrase festlegen',
	change: 'Passphrase ändern',
	remove: 'Passphrase entfernen',
	lock: 'Jetzt sperren',
	unlock: 'Entsperren',
	passphrase: 'Passphrase',
	current: 'Bisherige Passphrase',
	next: 'Neue Passphrase',
	hint: 'Mindestens 10 Zeichen. Nach jedem Öffnen der App wird einmal danach gefragt.',
	again: 'Neue Passphrase noch einmal',
	differ: 'Die beiden stimmen nicht überein.',
	warn: 'Sie wird nirgends gespeichert. Geht sie verloren, müssen die Tokens neu eingegeben werden; Kontakte sind nicht betroffen.',
	saved: 'Die Passphrase ist festgelegt.',
	removed: 'Die Passphrase ist entfernt. Die Tokens liegen unter dem Schlüssel dieses Geräts.',
	opened: 'Entsperrt. Was wartete, wird gesendet.'
} satisfies Words<typeof en.vault>;

export const signIn = {
	action: 'Anmelden',
	again: 'Neu anmelden',
	saveFirst: 'Speichern und anmelden',
	signedIn: (name) => `Bei ${name} angemeldet.`,
	none: 'Noch nicht angemeldet.',
	have: (origin) => `Angemeldet; das Token geht nur an ${origin}.`,
	redirect: 'Dort zuzulassende Weiterleitungsadresse',
	working: 'Die Anmeldung wird abgeschlossen',
	failed: 'Die Anmeldung hat nicht funktioniert'
} satisfies Words<typeof en.signIn>;

export const choose = {
	title: 'Wohin gehen die Kontakte?',
	text: 'Jedes Ziel wird direkt von diesem Gerät angesprochen; nichts läuft über einen Server von uns.',
	search: 'System suchen',
	none: 'Kein System dieses Namens. Ein JSON-Webhook erreicht alles, was eine Webanfrage annimmt.',
	cors: { open: 'Funktioniert aus dem Browser', allowlist: 'App dort zuerst zulassen', 'relay-only': 'Braucht ein eigenes Relay' },
	proof: { server: 'Auf einem echten Server getestet', recorded: 'Gegen die Dokumentation des Anbieters getestet' },
	before: 'Vor der ersten Zustellung'
} satisfies Words<typeof en.choose>;

export const repair = {
	open: 'Hier korrigieren',
	title: (name) => `${name} korrigieren`,
	said: 'Meldung des CRM',
	save: 'Speichern und noch einmal senden',
	resent: 'Noch einmal gesendet',
	goneShort: 'Nicht mehr hier',
	sentAgain: (name) => `${name} wurde gespeichert und wird noch einmal gesendet.`,
	gone: 'Diesen Kontakt gibt es auf diesem Gerät nicht mehr: Er wurde gelöscht oder mit einem anderen zusammengeführt.',
	other: 'Alle Felder des Kontakts'
} satisfies Words<typeof en.repair>;

export const doubles = {
	action: 'Nach Doppelten suchen',
	title: (name) => `Doppelte in ${name}`,
	text: 'Nach einer schlechten Verbindung kann ein Kontakt dort zweimal angelegt worden sein. Muster sucht jeden und ändert nichts.',
	looking: (at, total) => (total === 0 ? 'Suche läuft' : `Suche läuft: ${count(at)} von ${count(total)}`),
	soFar: (found, checked) => `Angehalten. Bisher ${contacts(found)} mehrfach vorhanden, ${count(checked)} gesucht`,
	result: (found, checked) =>
		checked === 0
			? 'Kein Kontakt dieser Zustellung kann dort doppelt sein'
			: found === 0
				? `Von ${plural(checked, 'Kontakt', 'Kontakten')} ist keiner doppelt vorhanden`
				: `${count(found)} von ${plural(checked, 'Kontakt', 'Kontakten')} ${found === 1 ? 'ist' : 'sind'} dort mehrfach vorhanden`,
	more: (n) => `Und ${plural(n, 'weiterer Kontakt', 'weitere Kontakte')}.`,
	advice:
		'Öffnen Sie sie im CRM, und führen Sie zusammen oder löschen Sie, was zu viel ist. Der erste ist der älteste; spätere Zustellungen aktualisieren diesen.',
	goOn: 'Fortfahren',
	close: 'Schließen'
} satisfies Words<typeof en.doubles>;
