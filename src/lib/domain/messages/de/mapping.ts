import { CONSENT_READERS } from '#domain/contacts/consent-readers';
import { channelsIn, type Channel } from '#domain/contacts/refusal';
import { count, plural, type Params, type SameCodes } from '../catalogue';
import type { mappingMessages as en } from '../mapping';

/** What values of a kind are called: one, many. */
const KINDS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
	['email', ['eine E-Mail-Adresse', 'E-Mail-Adressen']],
	['phone', ['eine Telefonnummer', 'Telefonnummern']],
	['url', ['eine Webadresse', 'Webadressen']],
	['linkedin', ['eine LinkedIn-Adresse', 'LinkedIn-Adressen']],
	['handle', ['ein X/Twitter-Name', 'X/Twitter-Namen']],
	['date', ['ein Datum', 'Datumsangaben']],
	['number', ['eine Zahl', 'Zahlen']],
	['postalCode', ['eine Postleitzahl', 'Postleitzahlen']],
	['country', ['ein Land', 'Länder']],
	['state', ['ein Bundesland', 'Bundesländer']],
	['name', ['ein Name', 'Namen']],
	['company', ['ein Unternehmensname', 'Unternehmensnamen']],
	['honorific', ['eine Anrede', 'Anreden']],
	['job', ['eine Position', 'Positionen']],
	['yesNo', ['eine Ja/Nein-Angabe', 'Ja/Nein-Angaben']],
	['status', ['ein Status', 'Status']],
	['address', ['eine Straßenadresse', 'Straßenadressen']],
	['place', ['ein Ort', 'Orte']],
	['phoneLabel', ['eine Telefonart', 'Telefonarten']],
	['timeZone', ['eine Zeitzone', 'Zeitzonen']],
	['text', ['Text', 'Texte']]
]);

/** "3 von 3 Werten sind E-Mail-Adressen", "1 von 4 Werten ist ein Datum", "keiner von 5 Werten ist ein Datum". */
const hits = (p: Params): string => {
	const n = Number(p.hits);
	const of = `von ${plural(p.total, 'Wert', 'Werten')}`;
	const [one, many] = KINDS.get(String(p.kind)) ?? ['Text', 'Texte'];
	if (n === 0) return `keiner ${of} ist ${one}`;
	return n === 1 ? `1 ${of} ist ${one}` : `${count(n)} ${of} sind ${many}`;
};

const OTHER_THINGS: ReadonlyMap<string, string> = new Map([
	['namePrefix', 'ein Zusatz vor dem Nachnamen'],
	['secondLastName', 'ein zweiter Nachname'],
	['callingCode', 'eine Landesvorwahl'],
	['areaCode', 'eine Vorwahl'],
	['phoneExtension', 'eine Durchwahl'],
	['fax', 'eine Faxnummer'],
	['pager', 'eine Pagernummer'],
	['email2', 'eine zweite E-Mail-Adresse'],
	['middleName', 'ein zweiter Vorname'],
	['nickname', 'ein Spitzname'],
	['phoneticName', 'die Aussprache eines Namens'],
	['maidenName', 'ein früherer Name'],
	['initials', 'Initialen'],
	['fileAs', 'die Ablage eines Kontakts'],
	['department', 'eine Abteilung'],
	['birthDate', 'ein Geburtstag'],
	['anniversary', 'ein Jahrestag'],
	['gender', 'ein Geschlecht'],
	['language', 'eine Sprache'],
	['photo', 'ein Bild'],
	['im', 'ein Chat-Name'],
	['social', 'ein soziales Netzwerk'],
	['nationality', 'eine Staatsangehörigkeit'],
	['assistant', 'eine Assistenz'],
	['manager', 'eine vorgesetzte Person'],
	['spouse', 'ein Ehe- oder Lebenspartner'],
	['children', 'Kinder'],
	['otherPerson', 'eine andere Person als der Kontakt'],
	['id', 'die Nummer eines Datensatzes'],
	['createdBy', 'wer einen Datensatz angelegt hat'],
	['modifiedBy', 'wer einen Datensatz geändert hat'],
	['modifiedDate', 'wann ein Datensatz geändert wurde'],
	['poBox', 'ein Postfach'],
	['district', 'ein Bezirk'],
	['zipCity', 'Postleitzahl und Ort in einem'],
	['custom', 'ein eigenes Feld des anderen Programms'],
	['stateOrStatus', 'ein Bundesland oder ein Status; welches, ist nicht klar']
]);

const READINGS: ReadonlyMap<string, string> = new Map([
	['callingCode', 'Kommt vor die Nummern ihrer Zeile, die ohne Landesvorwahl geschrieben sind.'],
	['areaCode', 'Kommt vor die Ortsnummer ihrer Zeile.'],
	['phoneExtension', 'Kommt als Durchwahl hinter die Nummer ihrer Zeile.'],
	['contactDetails', 'Sie werden getrennt; was in kein Feld passt, kommt in die Notizen.'],
	['familyFirst', 'Namen beginnen dort mit dem Nachnamen.'],
	['guestMark', '„(Gast)“ und „(Extern)“ am Ende von Namen werden entfernt.'],
	['nameAndAddress', 'Namen und Adressen, die in einer Zelle stehen, werden getrennt.'],
	[
		'firstOfMany',
		'Von mehreren durch „:::“ getrennten Werten wird der erste genommen; weitere Telefonnummern füllen freie Telefonfelder, alles andere kommt in die Notizen.'
	],
	['markedLabel', 'Der Stern vor der wichtigsten wird entfernt.'],
	['markedGroups', 'Gruppen werden mit Kommas aufgeführt, ohne den Stern für die eigenen des Produkts.'],
	['consentToo', 'Ein Nein dort wird als verweigerte Einwilligung gespeichert, was immer andere Spalten sagen.'],
	['optOutToo', 'Ein Ja dort wird als verweigerte Einwilligung gespeichert, was immer andere Spalten sagen.'],
	[
		'statedToo',
		'Abgemeldet, nicht anrufen und Ähnliches dort wird als widerrufene Einwilligung gespeichert, was immer andere Spalten sagen.'
	],
	['leftToo', 'Abgemeldet und Ähnliches dort wird als widerrufene Einwilligung für das gespeichert, was die Spalte nennt.'],
	['reversedConsent', 'Ein Ja dort wird als verweigerte Einwilligung gespeichert, ein Nein als unbekannt.'],
	['statedConsent', 'Die Antworten dort werden als erteilte, verweigerte, widerrufene oder unbekannte Einwilligung gespeichert.'],
	['refusedAt', 'Ein Datum dort wird als an diesem Tag widerrufene Einwilligung gespeichert, was immer andere Spalten sagen.'],
	['withdrawnAt', 'Ein Datum dort wird als widerrufene Einwilligung gespeichert und ist deren Datum.'],
	['plusSign', 'Das fehlende Plus vor der Landesvorwahl wird ergänzt.'],
	['letterMark', 'Der Buchstabe mit Doppelpunkt vor dem Wert wird entfernt.'],
	['inThousands', 'Die Zahlen darin sind Tausend und werden ausgeschrieben gespeichert.'],
	['inMillions', 'Die Zahlen darin sind Millionen und werden ausgeschrieben gespeichert.'],
	['numericCountry', 'Die Länder stehen als Nummern da (ISO 3166) und werden als Kürzel gespeichert.'],
	['leadingApostrophe', 'Der Apostroph vor dem Wert wird entfernt.'],
	['zeroDate', '0/0/00 bedeutet dort kein Datum.']
]);
/** Which way to reach somebody a header names; those that name none are about all. */
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = { calls: 'Anrufe', emails: 'E-Mails', letters: 'Briefe' };
const concerns = (p: Params): string => {
	const list = [...channelsIn(String(p.header))].map((c) => CHANNEL_WORDS[c]).join(' und ');
	return list === '' ? '' : ` Betrifft ${list}.`;
};
const reading = (p: Params): string => {
	const text = READINGS.get(String(p.reader ?? ''));
	return text ? ` ${text}${CONSENT_READERS.has(String(p.reader)) ? concerns(p) : ''}` : '';
};

const check = () =>
	'Sehen Sie sich die Beispielwerte an; ordnen Sie die Spalte einem anderen Feld zu, wenn sie dorthin gehören, oder lassen Sie sie aus.';
const keep = () => 'Behalten Sie sie als eigenes Feld, ordnen Sie sie einem anderen Feld zu, oder lassen Sie sie aus.';
const join = () => 'Verbinden Sie die beiden Spalten, wählen Sie eine davon, oder lassen Sie es so.';
const OWN = 'sie bleibt als eigenes Feld.';

export const mappingMessages = {
	mappedByBoth: { message: (p) => `Die Überschrift lautet ${p.header}; ${hits(p)}.${reading(p)}` },
	mappedByHeader: { message: (p) => `Die Überschrift lautet ${p.header}.${reading(p)}` },
	mappedBlank: { message: (p) => `Die Überschrift lautet ${p.header}; die ersten Zeilen sind hier leer.${reading(p)}` },
	mappedConsentValues: { message: (p) => `Nach den Werten, etwa „${p.example}“.${reading(p)}` },
	mappedByContent: { message: (p) => `Nach den Werten: ${hits(p)}.${reading(p)}` },
	mappedSecondLine: { message: (p) => `Zweite Adresszeile; mit einem Komma an „${p.other}“ gehängt.` },
	mappedPhonePart: { message: (p) => `Teil der Nummer in „${p.other}“.${reading(p)}` },
	mappedDetails: { message: (p) => `Die Zellen enthalten Namen mit Adressen oder Nummern.${reading(p)}` },
	mappedNamePart: { message: (p) => `Teil des Nachnamens; mit einem Leerzeichen an „${p.other}“ gehängt.` },
	mappedHouseNumber: { message: (p) => `Hausnummer; mit einem Leerzeichen an „${p.other}“ gehängt.` },
	mappedOptOut: {
		message: (p) =>
			`Die Überschrift lautet ${p.header}: Ein Ja dort wird als verweigerte Einwilligung gespeichert, ein Nein als unbekannt.${concerns(p)}`
	},
	mappedBackup: { message: (p) => `„${p.header}“ ist ein eigenes Feld des Geräts, von dem das Backup ist.` },
	mappedByExport: { message: (p) => `${p.product}: „${p.header}“ ist ${p.field}.${reading(p)}` },
	customByExport: { message: (p) => `${p.product}: Kein Standardfeld nimmt „${p.header}“ auf; ${OWN}${reading(p)}`, fix: keep },
	excludedByExport: {
		message: (p) => `Ausgelassen: ${p.product} schreibt „${p.header}“ für sich selbst; über den Kontakt sagt es nichts.`,
		fix: () => 'Ordnen Sie sie einem Feld zu, wenn Sie sie brauchen.'
	},
	customFieldTakenByExport: {
		message: (p) => `${p.field} füllt schon eine andere Spalte; „${p.header}“ bleibt als eigenes Feld.`,
		fix: join
	},
	excludedOwn: { message: (p) => `Ausgelassen: Die Spalte ${p.header} hat Muster einem Bericht oder Export hinzugefügt.` },
	excludedAddressBook: {
		message: (p) => `Ausgelassen: Mit ${p.header} merkt sich ein Adressbuch, wie es eine Karte anzeigt. Über den Kontakt sagt es nichts.`,
		fix: () => 'Ordnen Sie sie einem Feld zu, um sie trotzdem zu behalten.'
	},
	excludedBlank: {
		message: () => 'Ausgelassen: Die ersten Zeilen sind hier leer, und kein Standardfeld passt.',
		fix: () => 'Ordnen Sie sie einem Feld zu, wenn spätere Zeilen Werte haben.'
	},
	excludedBeside: {
		message: () => 'Ausgelassen: Neben der ersten steht eine zweite Tabelle mit Personen; sie würden mit denen links vermischt.',
		fix: () => 'Um auch sie zu importieren, kopieren Sie ihre Zeilen unter die erste Tabelle oder in ein eigenes Blatt.'
	},
	excludedBlankOptOut: {
		message: (p) => `Ausgelassen: Die ersten Zeilen sind hier leer.${reading(p)}`,
		fix: () => 'Ordnen Sie sie einem Feld zu, wenn spätere Zeilen Werte haben.'
	},
	mappedOwnField: { message: (p) => `Ein eigenes Feld heißt so: ${p.field}.` },
	mappedOwnFieldOther: {
		message: (p) => `Ein eigenes Feld heißt so: ${p.field}. Einige Werte hier passen nicht zu seinem Typ.`,
		fix: keep
	},
	customUnknown: { message: (p) => `Kein Standardfeld passt zu „${p.header}“; ${OWN}`, fix: keep },
	customFieldTaken: { message: (p) => `${p.field} füllt schon „${p.other}“; diese Spalte bleibt als eigenes Feld.`, fix: join },
	customOptOut: { message: (p) => `„${p.header}“ bleibt als eigenes Feld.${reading(p)}`, fix: keep },
	customPhonesFull: { message: (p) => `Alle ${p.limit} Telefonfelder füllen andere Spalten; diese bleibt als eigenes Feld.`, fix: keep },
	customConcept: {
		message: (p) =>
			`„${p.header}“ ist ${OTHER_THINGS.get(String(p.concept)) ?? 'etwas anderes'}; kein Standardfeld nimmt das auf, also bleibt es ein eigenes Feld.`,
		fix: keep
	},
	customOtherAddress: {
		message: (p) =>
			`„${p.header}“ gehört zu einer zweiten Adresse. Sie bleibt als eigenes Feld und ist die Adresse von Kontakten, die sonst keine haben.`,
		fix: keep
	},
	custom_otherPerson: { message: (p) => `„${p.header}“ handelt von einer anderen Person als dem Kontakt; ${OWN}`, fix: keep },
	custom_attribute: { message: (p) => `„${p.header}“ beschreibt einen Wert und ist nicht der Wert selbst; ${OWN}`, fix: keep },
	custom_company: { message: (p) => `„${p.header}“ gehört zum Unternehmen und nicht zur Person; ${OWN}`, fix: keep },

	contentMismatch: { message: (p) => `Die Werte sehen nicht nach ${p.field} aus: ${hits(p)}, zum Beispiel „${p.example}“.`, fix: check },
	headerIsOther: { message: (p) => `Die Überschrift lautet ${p.header}, aber ${hits(p)}.`, fix: check },
	contentIsOther: { message: (p) => `Die Werte sehen nicht nach ${p.field} aus: ${hits(p)}.`, fix: check },

	requiredUnmapped: {
		message: (p) => `Keine Spalte ist ${p.field} zugeordnet; das ist ein Pflichtfeld.`,
		fix: (p) => `Wählen Sie ${p.field} für die Spalte, die es enthält. Hat die Datei keine, ändern Sie, was Pflicht ist.`
	},
	requiredName: {
		message: () => 'Keine Spalte ist einem Namen zugeordnet; er ist Pflicht.',
		fix: () => 'Wählen Sie Vollständiger Name, oder Vorname und Nachname, für die Spalten, die sie enthalten.'
	},
	requiredEmailOrPhone: {
		message: () => 'Keine Spalte ist E-Mail oder Telefon zugeordnet; eines davon ist Pflicht.',
		fix: () => 'Wählen Sie E-Mail oder Telefon 1 für die Spalte, die es enthält.'
	},
	sameFieldTwice: {
		message: (p) => `${p.count} Spalten sind ${p.field} zugeordnet: ${p.columns}.`,
		fix: () => 'Verbinden Sie sie, geben Sie jeder anderen ein eigenes Feld, oder lassen Sie sie aus.'
	}
} satisfies SameCodes<typeof en>;
