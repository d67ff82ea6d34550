import { brokenCardPlace } from '../../imports/own-columns';
import { rowInPart } from '../../imports/parts';
import { inFile, plural, type Message, type Params, type SameCodes } from '../catalogue';
import type { issueMessages as en } from '../issues';
import { found } from './found';

const at = (p: Params, text: string): string => {
	const row = rowInPart(Number(p['row'] ?? 0));
	if (row <= 0) return text;
	return p['place'] ? `${p['place']}, Zeile ${row}: ${text}` : `Zeile ${row}: ${text}`;
};
const twin = (p: Params): string =>
	p['twin'] === undefined ? '' : p['twinPlace'] ? `, in ${p['twinPlace']}, Zeile ${p['twin']}` : `, in Zeile ${p['twin']}`;
const value = (p: Params): string => String(p['value'] ?? '');
const field = (p: Params): string => String(p['field'] ?? '');
const use = (p: Params, otherwise: string): string =>
	p['suggestion'] === undefined ? otherwise : `Übernehmen Sie ${p['suggestion']}, oder geben Sie den richtigen Wert ein.`;
const missing = (name: string, fix: string): Required<Message> => ({ message: (p) => at(p, `Pflichtfeld fehlt: ${name}`), fix: () => fix });
const plan = (p: Params): string => (String(p['country'] ?? '') === '' ? '' : ` von ${p['country']}`);
const NOTHING = 'Es ist nichts zu tun.';

const emailFixes: Record<string, string> = {
	noAt: 'Eine Adresse braucht ein @ zwischen Name und Domain, wie ann@example.com. Ergänzen Sie, was fehlt.',
	twoAt: 'Die Zelle hat mehr als ein @. Lassen Sie hier eine Adresse und setzen Sie andere in eine eigene Zeile.',
	noName: 'Ergänzen Sie den Teil vor dem @.',
	noDomain: 'Ergänzen Sie die Domain nach dem @, wie example.com.',
	noDot: 'Der Domain fehlt die Endung. Ergänzen Sie sie, wie .com.',
	quoted: 'Adressen mit Anführungszeichen vor dem @ lehnen die meisten Formulare und Systeme ab. Schreiben Sie den Namen ohne.',
	dots: 'Der Teil vor dem @ darf nicht mit einem Punkt beginnen oder enden, und zwei dürfen nicht aufeinander folgen. Entfernen Sie den überzähligen Punkt.',
	space: 'Eine Adresse hat keine Leerzeichen. Entfernen Sie sie, oder lassen Sie nur eine Adresse stehen.',
	character: 'Der Teil vor dem @ enthält ein Zeichen, das Adressen nicht erlauben. Entfernen Sie es.',
	domain: 'Die Domain nach dem @ gibt es im Internet nicht. Prüfen Sie Schreibweise und Punkte.',
	tooLong:
		'Die Adresse ist länger, als E-Mail erlaubt (64 Zeichen vor dem @, 254 insgesamt). Prüfen Sie, ob Text darin steht, der nicht dazugehört.'
};

export const issueMessages = {
	missingEmail: missing(
		'E-Mail',
		'Ergänzen Sie die E-Mail-Adresse des Kontakts, oder wählen Sie die Vorgabe, die statt ihrer eine Telefonnummer annimmt.'
	),
	missingName: missing('Name', 'Ergänzen Sie einen vollständigen Namen, oder Vor- und Nachnamen.'),
	missingFirstName: missing('Vorname', 'Ergänzen Sie den Vornamen, oder ordnen Sie eine Spalte mit dem vollständigen Namen zu.'),
	missingLastName: missing('Nachname', 'Ergänzen Sie den Nachnamen, oder ordnen Sie eine Spalte mit dem vollständigen Namen zu.'),
	missingCompany: missing('Unternehmen', 'Ergänzen Sie das Unternehmen, oder wählen Sie eine Vorgabe, die keines braucht.'),
	missingField: {
		message: (p) => at(p, `Pflichtfeld fehlt: ${field(p)}`),
		fix: (p) => `Ergänzen Sie den Wert, oder machen Sie ${field(p)} in der Tabellendefinition optional.`
	},
	missingEmailOrPhone: missing(
		'E-Mail oder Telefon',
		'Ergänzen Sie eine E-Mail-Adresse oder Telefonnummer, damit der Kontakt erreichbar ist.'
	),

	emailSyntax: {
		message: (p) => at(p, `Ungültiges E-Mail-Format: ${value(p)}`),
		fix: (p) => use(p, emailFixes[String(p['why'])] ?? 'Eine Adresse lautet name@domain.tld, wie ann@example.com. Korrigieren Sie sie.')
	},
	emailTld: {
		message: (p) => at(p, `Ungültige E-Mail-Domain: ${value(p)}`),
		fix: (p) => use(p, `Keine Internetadresse endet auf ${p['tld'] ?? 'dies'}. Prüfen Sie die Endung, wie .com oder .de.`)
	},
	emailTypo: {
		message: (p) => at(p, `E-Mail wohl vertippt: ${value(p)} (gemeint ist wahrscheinlich ${p['better'] ?? 'eine andere Domain'})`),
		fix: (p) => use(p, 'Prüfen Sie den Teil nach dem @.')
	},
	emailDots: {
		message: (p) => at(p, `E-Mail hat einen Punkt, den die meisten Mailserver ablehnen: ${value(p)}`),
		fix: () => 'Der Anbieter hat solche Adressen vergeben, also wird sie importiert. Manche Systeme senden nicht an sie.'
	},
	emailDisposable: {
		message: (p) => at(p, `Wegwerf-E-Mail-Adresse: ${value(p)}`),
		fix: (p) => `${p['domain'] ?? 'Die Domain'} vergibt Adressen, die Minuten leben. Fragen Sie nach einer dauerhaften Adresse.`
	},
	emailRole: {
		message: (p) => at(p, `E-Mail einer Funktion, nicht einer Person: ${value(p)}`),
		fix: () => `${NOTHING} Eine persönliche Adresse erreicht den Kontakt sicherer.`
	},
	emailFree: {
		message: (p) => at(p, `E-Mail bei einem kostenlosen Anbieter: ${value(p)}`),
		fix: () => `${NOTHING} Eine Unternehmensadresse sagt mehr über den Kontakt.`
	},

	phoneCharacters: {
		message: (p) => at(p, `Ungültige Telefonnummer: ${value(p)}`),
		fix: () =>
			'Verwenden Sie nur Ziffern, Leerzeichen, Bindestriche, Klammern, Punkte, ein Plus und eine Durchwahl (ext. 12), eine Nummer je Zelle.'
	},
	phoneDigitsLost: {
		message: (p) => at(p, `Telefonnummer hat Ziffern verloren: ${value(p)}`),
		fix: () =>
			'Eine Tabellenkalkulation hat die Nummer gekürzt. Formatieren Sie die Spalte in der Originaldatei als Text und speichern Sie neu, oder geben Sie die Nummer vollständig ein.'
	},
	phonePlan: {
		message: (p) => at(p, `Telefonnummer gibt es im Rufnummernplan${plan(p)} nicht: ${value(p)}`),
		fix: () => 'Prüfen Sie Vorwahl und Ziffern. Die Nummer bleibt, wie sie ist.'
	},
	phoneLength: {
		message: (p) => at(p, `Telefonnummer hat keine im Rufnummernplan${plan(p)} übliche Länge: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Prüfen Sie, ob Ziffern fehlen oder zu viel sind, oder ergänzen Sie die Landesvorwahl mit einem Plus. Die Nummer bleibt, wie sie ist.'
				: `Mit einem Plus ist es eine vorhandene Nummer: ${p['suggestion']}. Übernehmen Sie sie, wenn das Land stimmt. Die Nummer bleibt, wie sie ist.`
	},

	nameTooShort: {
		message: (p) => at(p, `Name ist zu kurz: ${value(p)}`),
		fix: () => 'Ein Name hat mindestens 2 Zeichen. Schreiben Sie ihn aus.'
	},
	nameInitial: {
		message: (p) => at(p, `${field(p)} ist nur eine Initiale: ${value(p)}`),
		fix: () => 'Schreiben Sie den Namen aus, wenn Sie ihn kennen. Die Zeile wird in jedem Fall importiert.'
	},
	tooLong: {
		message: (p) =>
			at(
				p,
				`${field(p)} ist zu lang: ${plural(p['length'], 'Zeichen', 'Zeichen')}, höchstens ${plural(p['max'], 'Zeichen passt', 'Zeichen passen')} hinein`
			),
		fix: (p) =>
			`Kürzen Sie den Wert, oder verschieben Sie einen Teil in die Notizen.${inFile(p, ' Auch ein verlorenes Anführungszeichen in der Datei kann Zellen zusammenkleben.')}`
	},

	notUnique: {
		message: (p) =>
			at(
				p,
				`${field(p)} ${value(p)} wird schon verwendet: ${p['otherPlace'] ? `${p['otherPlace']}, ` : ''}${p['otherRow'] === undefined ? 'anderer Kontakt' : `Zeile ${rowInPart(Number(p['otherRow']))}`}`
			),
		fix: (p) => `In ${field(p)} braucht jeder Kontakt einen eigenen Wert. Korrigieren oder leeren Sie ihn: Leer gilt nie als doppelt.`
	},
	dateImpossible: {
		message: (p) => at(p, `${field(p)} ist kein Tag des Kalenders: ${value(p)}`),
		fix: (p) => use(p, 'Prüfen Sie Tag und Monat, und schreiben Sie Jahr-Monat-Tag, wie 2024-03-05.')
	},
	dateUnreadable: {
		message: (p) => at(p, `${field(p)} ist kein lesbares Datum: ${value(p)}`),
		fix: (p) =>
			p['suggestion'] === undefined
				? 'Schreiben Sie Jahr-Monat-Tag, wie 2024-03-05.'
				: `Möglich ist nur ${p['suggestion']}, entgegen der Reihenfolge von Tag und Monat in der Spalte. Übernehmen Sie es, oder schreiben Sie Jahr-Monat-Tag.`
	},
	dateFar: {
		message: (p) => at(p, `${field(p)} liegt im Jahr ${p['year'] ?? ''}: ${value(p)}`),
		fix: () => 'Prüfen Sie das Jahr. Das Datum bleibt, wie es ist.'
	},
	urlUnreadable: {
		message: (p) => at(p, `${field(p)} ist keine Webadresse: ${value(p)}`),
		fix: () => 'Schreiben Sie sie wie https://example.com, eine Adresse je Zelle.'
	},
	countryUnknown: {
		message: (p) => at(p, `Land ist nicht bekannt: ${value(p)}`),
		fix: () =>
			'Verwenden Sie den englischen Namen des Landes oder seinen Code aus zwei Buchstaben, wie DE. Telefonnummern dieser Zeile werden nach dem Standardland gelesen.'
	},
	numberUnreadable: {
		message: (p) => at(p, `${field(p)} ist keine Zahl: ${value(p)}`),
		fix: () => 'Verwenden Sie Ziffern mit einem Punkt vor Nachkommastellen, wie 1200000 oder 0.5.'
	},
	choiceUnknown: {
		message: (p) => at(p, `${field(p)} ist keiner der zulässigen Werte: ${value(p)}`),
		fix: (p) => `Verwenden Sie einen davon: ${p['choices'] ?? ''}.`
	},
	yesNoUnreadable: { message: (p) => at(p, `${field(p)} ist weder ja noch nein: ${value(p)}`), fix: () => 'Schreiben Sie ja oder nein.' },
	companyNotFound: {
		message: (p) => at(p, `Unternehmen nicht gefunden: ${value(p)}`),
		fix: () => 'Vergleichen Sie die Schreibweise mit Ihrer Liste bekannter Unternehmen, oder fügen Sie das Unternehmen hinzu.'
	},
	formulaError: {
		message: (p) => at(p, `${field(p)} enthält einen Tabellenfehler: ${value(p)}`),
		fix: (p) =>
			p['blank']
				? 'Die Formel schlug fehl, bevor die Datei gespeichert wurde: Der Wert steht nicht in der Datei, und das Feld blieb leer. Tragen Sie den richtigen Wert ein.'
				: 'Die Formel schlug fehl, bevor die Datei gespeichert wurde. Schreiben Sie den richtigen Wert in die Zelle, oder leeren Sie sie.'
	},
	lostCharacters: {
		message: (p) => at(p, `${field(p)} hat Zeichen verloren: ${value(p)}`),
		fix: () =>
			'Die Datei wurde irgendwann in der falschen Zeichenkodierung gespeichert. Wählen Sie beim Hochladen eine andere, oder geben Sie die als � gezeigten Buchstaben neu ein.'
	},

	duplicateKey: {
		message: (p) => at(p, `Dublette erkannt: vorhandener Datensatz mit gleichem Wert (${p['field'] ?? 'Primärschlüssel'})${twin(p)}`),
		fix: () =>
			'Die Zeile wurde behandelt, wie es die Vorgabe für Dubletten sagt. Um beide zu behalten, geben Sie einer davon einen eigenen Wert.'
	},
	duplicateEmail: {
		message: (p) => at(p, `Dublette erkannt: vorhandener Datensatz mit gleicher E-Mail${twin(p)}`),
		fix: () =>
			'Die Zeile wurde behandelt, wie es die Vorgabe für Dubletten sagt. Um beide zu behalten, geben Sie einer davon eine andere Adresse.'
	},
	skippedByPolicy: {
		message: (p) => at(p, 'Übersprungen: Den Kontakt gibt es schon, und die Vorgabe für Dubletten ist Überspringen'),
		fix: () => `${NOTHING} Um die neuen Angaben zu übernehmen, importieren Sie die Zeile noch einmal mit „Vorhandenen aktualisieren“.`
	},
	keptInList: {
		message: (p) => at(p, 'Schon bekannt: Der Kontakt blieb, wie er ist, weil „Dubletten aktualisieren“ aus war'),
		fix: () => 'Um die Werte der Zeile zu übernehmen, laden Sie sie noch einmal hoch, mit „Dubletten aktualisieren“ an.'
	},
	skippedByUser: {
		message: (p) => at(p, 'Übersprungen: Sie haben für diese Dublette Überspringen gewählt'),
		fix: () => `${NOTHING} Um es sich anders zu überlegen, importieren Sie die Zeile noch einmal und wählen Sie Zusammenführen.`
	},
	skippedWithTwin: {
		message: (p) => at(p, `Mit ihrer Dublette übersprungen${twin(p)}`),
		fix: () =>
			`${NOTHING} Um es sich anders zu überlegen, importieren Sie beide Zeilen noch einmal und wählen Sie für die erste Zusammenführen.`
	},
	skippedAlreadyHeld: {
		message: (p) => at(p, 'Übersprungen: Dieselbe Zeile wartet schon in der manuellen Prüfung'),
		fix: () => 'Entscheiden Sie in der manuellen Prüfung über die offene Zeile.'
	},
	heldForReview: {
		message: (p) => at(p, 'Zur Prüfung zurückgehalten: Es ist vielleicht ein vorhandener Kontakt'),
		fix: () =>
			'Öffnen Sie die manuelle Prüfung und wählen Sie Zusammenführen, Überspringen oder Als neu importieren. Bis dahin bleibt die Zeile erhalten.'
	},
	heldTakenBack: {
		message: (p) => at(p, 'Zur Prüfung zurückgehalten und mit dem Import zurückgenommen'),
		fix: () => 'Um die Zeile zurückzuholen, importieren Sie sie noch einmal.'
	},
	mergeConflict: {
		message: (p) => at(p, `Konflikt in ${field(p)}: ${p['kept'] ?? ''} behalten, ${p['dropped'] ?? ''} nicht verwendet`),
		fix: () => 'Öffnen Sie den Kontakt und wählen Sie den richtigen Wert. Der andere bleibt in seinem Verlauf.'
	},
	raggedRow: {
		message: (p) =>
			at(p, `Die Zeile hat ${plural(p['found'], 'Zelle', 'Zellen')}, die Kopfzeile ${plural(p['expected'], 'Spalte', 'Spalten')}`),
		fix: () =>
			'Fehlende Zellen gelten als leer, überzählige werden ausgelassen. Prüfen Sie die Zeile auf ein verlorenes oder überzähliges Trenn- oder Anführungszeichen.'
	},
	brokenCard: {
		message: (p) =>
			at(
				p,
				`Die Kontaktkarte lässt sich nicht bis zum Ende lesen, siehe Zeile ${brokenCardPlace(p['value']).line} der Datei: ${found(brokenCardPlace(p['value']).what)}`
			),
		fix: () =>
			'Was lesbar war, steht im Kontakt. Vergleichen Sie ihn mit der Datei, und exportieren Sie die Karte noch einmal, wenn etwas fehlt.'
	}
} satisfies SameCodes<typeof en>;
