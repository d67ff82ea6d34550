import { count, plural } from '#domain/messages/catalogue';
import type { lists as en } from '../en/lists';
import type { Words } from '../words';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');

/** Words of lead lists and the processes that hold them (LST-1 to LST-4). */
export const lists = {
	title: 'Lead-Listen',
	loading: 'Die Lead-Listen werden gelesen',
	state: (n, people) => `${plural(n, 'Liste', 'Listen')} · ${contacts(people)}`,
	stateNone: 'Kontakte, die zusammen angerufen werden, nach Prozess getrennt.',
	trouble: 'Die Lead-Listen konnten gerade nicht gelesen werden',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert, und nichts wurde geändert. Bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	tryAgain: 'Noch einmal versuchen',
	cancel: 'Abbrechen',
	find: 'Liste suchen',
	noneNamed: 'Keine Liste heißt so.',
	notDone: 'Nichts wurde geändert.',

	process: {
		label: 'Prozess',
		more: (name) => `Mehr zum Prozess ${name}`,
		add: 'Neuer Prozess',
		rename: 'Prozess umbenennen',
		remove: 'Prozess löschen',
		name: 'Name des Prozesses',
		nameHint: 'Ein Kunde, ein Land oder ein Produkt. Seine Listen und Kampagnen werden nicht mit anderen Prozessen geteilt.',
		first: 'Vertrieb',
		create: 'Prozess anlegen',
		save: 'Speichern',
		created: (name) => `Prozess ${name} angelegt.`,
		renamed: (name) => `Der Prozess heißt jetzt ${name}.`,
		removed: (name) => `Prozess ${name} gelöscht.`,
		removeTitle: (name) => `Den Prozess ${name} löschen?`,
		removeText: (n, campaigns) =>
			`Mit ihm ${n + campaigns === 1 ? 'verschwindet' : 'verschwinden'} ${plural(n, 'Lead-Liste', 'Lead-Listen')} und ${plural(campaigns, 'Kampagne', 'Kampagnen')} mit jedem Status und Versuch. Das lässt sich nicht wiederherstellen. Die Kontakte bleiben.`
	},

	add: 'Neue Liste',
	upload: 'Datei hochladen',
	suppressions: 'Sperrlisten',
	emptyTitle: 'Noch keine Lead-Liste',
	emptyText:
		'Eine Lead-Liste enthält Kontakte, die zusammen angerufen werden. Legen Sie eine an, fügen Sie Kontakte hinzu, weisen Sie sie einer Kampagne zu und arbeiten Sie sie ab.',
	emptyIn: (process) => `Noch nichts in ${process}`,
	columns: {
		name: 'Name',
		contacts: 'Kontakte',
		campaigns: 'Kampagnen',
		progress: 'Bearbeitet',
		upload: 'Letzter Upload',
		enabled: 'Aktiv',
		actions: 'Aktionen'
	},
	inCampaigns: (n) => (n === 0 ? 'in keiner Kampagne' : `in ${plural(n, 'Kampagne', 'Kampagnen')}`),
	contacts,
	never: 'keiner',
	worked: (n, all) => `${count(n)} von ${count(all)}`,
	workedLabel: (name) => `Angerufene Kontakte von ${name}`,
	on: 'Ein',
	off: 'Aus',
	toggle: (name) => `${name} ist aktiv`,
	turnedOn: (name) => `${name} wird wieder bearbeitet.`,
	turnedOff: (name) => `${name} ist aus: Ihre Kontakte werden nicht bearbeitet, bis sie wieder ein ist.`,
	more: (name) => `Mehr zu ${name}`,

	form: {
		newTitle: 'Neue Lead-Liste',
		editTitle: (name) => `${name} bearbeiten`,
		process: 'Prozess',
		processFixed: 'Eine Liste bleibt in ihrem Prozess.',
		processName: 'Prozess',
		processNew: 'Die erste Liste legt ihren Prozess an. Sie können ihn später umbenennen.',
		name: 'Name',
		nameHint: 'Zum Beispiel Hannover 2026, heiße Leads',
		zone: 'Zeitzone',
		zoneHint: 'Für Kontakte, bei denen Zeitzonenfeld, Nummer und Adresse nichts sagen.',
		zoneNone: 'Keine: nach Nummer und Adresse',
		owner: 'Zuständig',
		ownerHint: 'Wer sich um diese Liste kümmert',
		description: 'Beschreibung',
		create: 'Liste anlegen',
		save: 'Speichern',
		created: (name) => `Liste ${name} angelegt.`,
		saved: 'Gespeichert.',
		nameMissing: 'Geben Sie der Liste einen Namen.'
	},

	remove: {
		action: 'Liste löschen',
		title: (name) => `Die Liste ${name} löschen?`,
		text: (people, campaigns) =>
			people === 0
				? 'Die Liste ist leer. Das lässt sich nicht wiederherstellen.'
				: `${people === 1 ? 'Ihr 1 Kontakt bleibt Kontakt' : `Ihre ${contacts(people)} bleiben Kontakte`}${campaigns === 0 ? '' : `, aber ${people === 1 ? 'sein Status und seine' : 'ihr Status und ihre'} Versuche in ${plural(campaigns, 'Kampagne', 'Kampagnen')} gehen verloren`}. Das lässt sich nicht wiederherstellen.`,
		typed: (name) => `Geben Sie zum Löschen ${name} ein`,
		confirm: 'Endgültig löschen',
		done: (name) => `Liste ${name} gelöscht. Ihre Kontakte sind noch da.`
	},

	page: {
		back: 'Lead-Listen',
		gone: 'Diese Liste gibt es nicht mehr',
		goneText: 'Sie wurde gelöscht, oder die Adresse gehört zu einem anderen Gerät. Die Kontakte sind sicher.',
		facts: (people, zone, owner) => [contacts(people), zone, owner].filter(Boolean).join(' · '),
		edit: 'Liste bearbeiten',
		addByHand: 'Von Hand hinzufügen',
		export: 'Exportieren',
		reset: 'Zurücksetzen',
		churn: 'Erneut bearbeiten',
		campaigns: 'Kampagnen',
		noCampaign: 'Noch keine Kampagne bearbeitet diese Liste.',
		start: 'Kampagne beginnen',
		members: 'Kontakte dieser Liste',
		columns: {
			name: 'Name',
			company: 'Unternehmen',
			phone: 'Telefon',
			score: 'Score',
			tier: 'Stufe',
			state: 'Status in Kampagnen',
			select: (who) => `${who} auswählen`,
			all: 'Alle angezeigten Kontakte auswählen'
		},
		orders: {
			added: 'Wie sie in die Liste kamen',
			newest: 'Zuletzt gekommene zuerst',
			state: 'Nach Status, noch anzurufende zuerst',
			stateDone: 'Nach Status, erledigte zuerst'
		},
		found: (n) => `${contacts(n)} gefunden`,
		noneText: (all) =>
			all === 1
				? 'Der 1 Kontakt der Liste ist noch da. Suchen Sie etwas anderes.'
				: `Alle ${count(all)} Kontakte der Liste sind noch da. Suchen Sie etwas anderes.`,
		showAll: 'Ganze Liste anzeigen',
		morePhones: (n) => `+${count(n)}`,
		morePhonesSaid: (n) => (n === 1 ? 'und 1 weitere Nummer' : `und ${count(n)} weitere Nummern`),
		noPhone: 'keine Nummer',
		notYet: 'In keiner Kampagne',
		emptyTitle: 'Diese Liste ist leer',
		emptyText: 'Laden Sie eine Datei hinein, fügen Sie Kontakte von Hand hinzu, oder nehmen Sie Kontakte auf, die Sie schon haben.',
		addAll: (n) => (n === 1 ? 'Den 1 Kontakt hinzufügen' : `Alle ${count(n)} Kontakte hinzufügen`),
		addFromContacts: 'In Kontakte auswählen',
		selected: (n) => `${contacts(n)} ausgewählt`,
		clear: 'Auswahl aufheben',
		remove: 'Aus der Liste nehmen',
		removeTitle: (n) => `${contacts(n)} aus der Liste nehmen?`,
		removeText: (n) =>
			n === 1
				? 'Er bleibt ein Kontakt. Sein Status und seine Versuche in den Kampagnen dieser Liste gehen verloren.'
				: 'Sie bleiben Kontakte. Ihr Status und ihre Versuche in den Kampagnen dieser Liste gehen verloren.',
		removed: (n) => `${contacts(n)} aus der Liste genommen.`,
		scoredBy: {
			action: 'Diese Liste bewerten nach …',
			title: (list: string) => `Wonach ${list} bewertet wird`,
			text: 'Der hier gewählte Score gilt in dieser Liste: für die Reihenfolge der Arbeit, auf dieser Seite und in Dateien und Zustellungen aus ihr. Überall sonst behalten Kontakte ihren Score. Ein von Hand gesetzter gilt überall.',
			all: 'Wie überall',
			nowRules: 'Zurzeit: die Regeln',
			nowModel: (name: string) => `Zurzeit: ${name}`,
			rules: 'Die Regeln des Profils',
			noModels: 'Es wurde noch kein Modell gelernt.',
			learn: 'Aus den eigenen Abschlüssen lernen',
			save: 'Liste bewerten',
			saved: (list: string) => `${list} wird bewertet, wie Sie es gewählt haben.`,
			byRules: 'Hier bewerten die Regeln; überall sonst bewertet ein Modell.',
			byModel: (name: string) => `Hier bewertet „${name}“; anderswo haben die Kontakte einen anderen Score.`,
			working: 'Der Score dieser Liste wird gerade berechnet. Bis dahin gilt der Score von überall.'
		}
	},

	hand: {
		title: (list) => `Kontakt zu ${list} hinzufügen`,
		name: 'Name',
		email: 'E-Mail',
		phone: (n) => `Telefon ${count(n)}`,
		twitter: 'X/Twitter',
		company: 'Unternehmen',
		jobTitle: 'Position',
		zone: 'Zeitzone',
		needs: 'Eine E-Mail-Adresse oder Telefonnummer ist nötig.',
		morePhones: 'Weitere Nummern',
		more: 'Weitere Felder',
		save: 'Speichern',
		saveNext: 'Speichern und weiteren hinzufügen',
		update: 'Kontakt aktualisieren, wenn es ihn schon gibt',
		updateHint: 'Gefunden über die E-Mail oder eine der Nummern.',
		outcomes: {
			added: (who) => `${who} ist in der Liste.`,
			updated: (who) => `${who} war schon in der Liste und ist aktualisiert.`,
			unchanged: (who) => `${who} ist schon in der Liste und bleibt unverändert.`,
			updatedThere: (who) => `${who} ist in einer anderen Liste dieses Prozesses, wurde dort aktualisiert und bleibt dort.`,
			leftThere: (who) => `${who} ist in einer anderen Liste dieses Prozesses und bleibt dort.`,
			moved: (who) => `${who} kam aus einer anderen Liste hierher.`,
			suppressed: (who) => `${who} steht auf einer Sperrliste und wurde nicht hinzugefügt.`,
			waiting: (who) => `${who} ähnelt einem vorhandenen Kontakt und wartet unter „Prüfen“.`,
			skipped: (who) => `${who} wurde übersprungen.`,
			failed: (who) => `${who} wurde nicht hinzugefügt.`
		}
	},

	into: {
		title: 'In eine Lead-Liste',
		text: 'Die Zeilen werden Kontakte und kommen in die Liste, die Sie wählen.',
		list: 'Lead-Liste',
		none: 'Keine Liste: nur Kontakte',
		noLists: 'Es gibt noch keine Lead-Liste.',
		make: 'Lead-Liste anlegen',
		update: 'Dubletten aktualisieren',
		updateHint:
			'Vorhandene Kontakte erhalten die neuen Daten. Die in einer anderen Liste werden dort aktualisiert und bleiben dort. Aus: Sie bleiben, wie sie sind.',
		migrate: 'Dubletten in die gewählte Liste verschieben',
		migrateHint:
			'Kontakte in einer anderen Liste derselben Kampagne wechseln in diese, mit den neuen Daten. Aus: Sie bleiben, wo sie sind.',
		churn: 'Datensätze erneut bearbeiten',
		churnHint: 'Vorhandene Kontakte werden von Anfang an noch einmal angerufen. „Nicht anrufen“ bleibt. Aus: Sie behalten ihren Status.',
		note: (list) => `Die Datei kommt in die Lead-Liste ${list}.`,
		will: (update, migrate, churn) =>
			[
				'Die Zeilen kommen in die Lead-Liste.',
				update
					? 'Vorhandene Kontakte werden aktualisiert.'
					: migrate
						? 'Vorhandene Kontakte behalten ihre Werte, außer sie wechseln hierher.'
						: 'Vorhandene Kontakte behalten ihre Werte.',
				migrate ? 'Die in einer anderen Liste derselben Kampagne wechseln hierher.' : '',
				churn ? 'Vorhandene werden von Anfang an noch einmal angerufen.' : ''
			]
				.filter(Boolean)
				.join(' '),
		takesPlace: 'Was mit Dubletten geschieht, steht unter „In eine Lead-Liste“.',
		doneTitle: (list) => `In der Liste ${list}`,
		doneState: (inList, total) =>
			`${count(inList)} von ${plural(total, 'Zeile', 'Zeilen')} ${inList === 1 ? 'ist' : 'sind'} jetzt in der Liste`,
		outcomes: {
			added: 'Hinzugefügt',
			updated: 'Aktualisiert',
			unchanged: 'Schon da, unverändert',
			updatedThere: 'In anderer Liste aktualisiert',
			leftThere: 'In anderer Liste belassen',
			moved: 'Hierher verschoben',
			suppressed: 'Gesperrt',
			waiting: 'Wartet auf Prüfung',
			skipped: 'Übersprungen',
			failed: 'Fehlerhaft'
		},
		again: (n) => `${plural(n, 'Kontakt wird', 'Kontakte werden')} von Anfang an noch einmal angerufen.`,
		suppressedBy: (n, list) => `${count(n)} auf „${list}“`,
		open: 'Liste öffnen',
		suppressedTitle: (n) => (n === 1 ? '1 Kontakt steht auf einer Sperrliste' : `${count(n)} Kontakte stehen auf Sperrlisten`),
		suppressedText: (n) =>
			n === 1
				? 'Er bleibt ein Kontakt und wird bei Anrufen, Dialer-Dateien und Zustellungen ausgelassen.'
				: 'Sie bleiben Kontakte und werden bei Anrufen, Dialer-Dateien und Zustellungen ausgelassen.'
	},

	addTo: {
		action: 'Zu Liste hinzufügen',
		title: (n) => `${contacts(n)} zu einer Lead-Liste hinzufügen`,
		text: 'Ein Kontakt ist in höchstens einer Liste eines Prozesses. Die in einer anderen Liste davon bleiben dort.',
		confirm: (n) => `${contacts(n)} hinzufügen`,
		working: 'Die Kontakte werden hinzugefügt …',
		choose: 'Wählen Sie eine Liste.',
		done: (added, list) => `${contacts(added)} zu ${list} hinzugefügt.`,
		others: (already, elsewhere, suppressed) =>
			[
				already > 0 ? `${count(already)} ${already === 1 ? 'war' : 'waren'} schon darin.` : '',
				elsewhere > 0
					? `${count(elsewhere)} ${elsewhere === 1 ? 'ist in einer anderen Liste und bleibt' : 'sind in einer anderen Liste und bleiben'} dort.`
					: '',
				suppressed > 0
					? `${count(suppressed)} ${suppressed === 1 ? 'ist gesperrt und wurde' : 'sind gesperrt und wurden'} nicht hinzugefügt.`
					: ''
			]
				.filter(Boolean)
				.join(' '),
		none: (list) => `Niemand wurde zu ${list} hinzugefügt.`,
		oneListOnly: 'Ein Kontakt ist in höchstens einer Liste eines Prozesses: Nehmen Sie die Kontakte zuerst aus der anderen Liste heraus.',
		open: 'Liste öffnen'
	},

	ofContact: {
		title: 'Lead-Listen',
		none: 'In keiner Lead-Liste.',
		in: (process) => `in ${process}`,
		noCampaign: 'in keiner Kampagne',
		attempts: (n) => plural(n, 'Versuch', 'Versuche'),
		scoreByRules: (score: number | null) =>
			score === null ? 'In dieser Liste ohne Score, nach den Regeln' : `Score in dieser Liste: ${count(score)}, nach den Regeln`,
		scoreByModel: (score: number | null, name: string) =>
			score === null ? `In dieser Liste ohne Score, nach „${name}“` : `Score in dieser Liste: ${count(score)}, nach „${name}“`
	}
} satisfies Words<typeof en>;
