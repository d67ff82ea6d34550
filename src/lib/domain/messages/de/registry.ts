import type { RegistryWords } from '../registry';

/** What the rules, formats and factors call themselves: label, then description. */
export const registry: RegistryWords = {
	formats: {
		csv: ['CSV oder TSV', 'Text mit einer Zeile je Kontakt, Zellen getrennt durch Komma, Semikolon, Tabulator oder senkrechten Strich.'],
		json: ['JSON', 'Objekte in einem Array oder eines je Zeile. Jedes Objekt ist eine Zeile, jeder Name darin eine Spalte.'],
		lines: [
			'Namen und Werte',
			'Text mit einem Wert je Zeile hinter seinem Namen („E-Mail: …“). Jeder Block von Zeilen ist eine Zeile der Tabelle, jeder Name eine Spalte.'
		],
		vcard: ['vCard', 'Kontaktkarten (.vcf). Jede Karte ist eine Zeile, jede Art von Eintrag eine Spalte.'],
		workbook: [
			'Arbeitsmappe von Excel oder OpenDocument',
			'Tabellenblätter mit Zellen. Ein Tabellenblatt ist eine Tabelle; Formeln, Formate und Datumsangaben werden so gelesen, wie sie angezeigt werden.'
		]
	},
	normalizers: {
		'amount-range': [
			'Umsatzspannen',
			'Schreibt eine Spanne als ihre Mitte und eine offene als die genannte Grenze: Aus $10M - $50M wird 30000000.'
		],
		choice: [
			'Bekannte Auswahlwerte',
			'Schreibt den Wert eines Auswahlfelds so, wie die Auswahl geschrieben wird, gleich welche Großschreibung und Akzente er hat.'
		],
		control: [
			'Unsichtbare Zeichen entfernen',
			'Entfernt Steuerzeichen und Zeichen ohne Breite sowie den Apostroph, der ein führendes = + - oder @ schützt.'
		],
		country: [
			'Land als Code',
			'Macht aus Ländernamen und Codes in gängigen Schreibweisen und Sprachen den zweistelligen Code nach ISO 3166.'
		],
		date: [
			'Datum nach ISO',
			'Schreibt ein Datum als Jahr-Monat-Tag; ob Tag oder Monat zuerst kommt, wird für die ganze Spalte entschieden. Uhrzeiten fallen weg.'
		],
		email: ['E-Mail-Adresse bereinigen', 'Kleinbuchstaben, ohne mailto:, Anzeigenamen, Anführungszeichen oder Klammern um die Adresse.'],
		'name-case': [
			'Schreibung von Namen',
			'Schreibt Namen, die ganz groß oder ganz klein ankamen, wie Menschen sie schreiben: McDonald, van der Berg, de la Cruz.'
		],
		'name-signs': ['Namen ohne Emoji', 'Nimmt Emoji, Sterne und anderen Schmuck von Namen ab.'],
		number: ['Einfache Zahlen', 'Schreibt Zahlen ohne Tausendertrennzeichen, Währung oder Buchstaben: Aus $1.2M wird 1200000.'],
		'phone-type': [
			'Art der Telefonnummer',
			'Macht aus Angaben wie Cell, Business oder Handy: mobil, geschäftlich, privat, Fax oder sonstige.'
		],
		phone: [
			'Telefonnummer nach E.164',
			'Schreibt Telefonnummern international (+14155550123 ext. 12), nach dem Land der Zeile oder dem Standardland.'
		],
		several: [
			'Eine von mehreren',
			'Von mehreren Adressen oder Nummern in einer Zelle bleibt die erste; weitere Nummern füllen freie Telefonfelder, alles andere kommt in die Notizen.'
		],
		placeholder: ['Platzhalter leeren', 'Macht eine Zelle leer, in der nur N/A, -, none, test, xxx oder Ähnliches steht.'],
		spaces: [
			'Leerzeichen entfernen und zusammenfassen',
			'Entfernt Leerzeichen um einen Wert und macht aus mehreren eines. Notizen behalten ihre Zeilenumbrüche.'
		],
		state: [
			'Bundesstaat als Code',
			'Macht aus den Namen der Bundesstaaten der USA, Kanadas und Australiens ihre Codes, in Zeilen aus diesen Ländern oder ohne Land.'
		],
		tags: ['Tags trennen', 'Trennt Tags an Komma oder Semikolon, entfernt Leerzeichen und behält jeden einmal.'],
		unicode: ['Unicode vereinheitlichen', 'Schreibt Buchstaben mit Akzenten in einer Form (NFC), damit gleiche Texte gleich sind.'],
		url: ['Webadressen bereinigen', 'Ergänzt https://, wo es fehlt, und schreibt den Host in Kleinbuchstaben.'],
		'yes-no': ['Ja oder nein', 'Macht aus true, 1, x, ja, oui und Ähnlichem ein Ja, aus dem Gegenteil ein Nein.']
	},
	rules: {
		choice: ['Auswahlwerte', 'Ein Auswahlwert ist einer der erlaubten Werte; ein Ja/Nein-Feld sagt ja oder nein.'],
		'company-known': ['Bekannte Unternehmen', 'Ein Unternehmen steht in der Liste der bekannten Unternehmen, wenn es eine gibt.'],
		country: ['Länder', 'Ein Land ist dem Namen oder dem Code nach bekannt.'],
		'damaged-text': [
			'Beschädigte Zellen',
			'Weist auf Fehler aus Tabellen wie #REF! hin und auf Zeichen, die durch eine falsche Kodierung verloren gingen (�).'
		],
		date: ['Datumsangaben', 'Ein Datum ist lesbar, ein Tag des Kalenders und liegt zwischen 1900 und 2100.'],
		'email-kind': ['Art der E-Mail', 'Markiert Wegwerfadressen, Postfächer einer Funktion (info@) und Adressen bei kostenlosen Anbietern.'],
		'email-syntax': ['E-Mail-Adresse', 'Eine Adresse hat die Form name@domain.tld, und ihre Top-Level-Domain gibt es.'],
		'email-typo': [
			'Vertippte E-Mail',
			'Weist auf Domains hin, die wie ein Tippfehler eines großen Anbieters aussehen, und auf Punkte an seltsamen Stellen.'
		],
		'max-length': ['Längster Wert', 'Kein Wert ist länger, als sein Feld erlaubt.'],
		'name-length': ['Länge von Namen', 'Ein Name hat mindestens 2 Zeichen; im Chinesischen, Japanischen und Koreanischen genügt 1.'],
		number: ['Zahlen', 'Eine Zahl ist lesbar.'],
		'phone-characters': [
			'Zeichen in Telefonnummern',
			'Eine Telefonnummer besteht aus Ziffern, Leerzeichen, Bindestrichen, Klammern, Punkten, einem Plus und einer Durchwahl.'
		],
		'phone-plan': ['Rufnummernplan', 'Eine Telefonnummer passt zum Rufnummernplan ihres Landes.'],
		required: ['Pflichtfelder', 'E-Mail und ein Name oder was die gewählte Vorgabe und die Tabellendefinition verlangen.'],
		url: ['Webadressen', 'Eine Webadresse hat einen Host mit Punkt und keine Leerzeichen.']
	},
	matchRules: {
		email: ['E-Mail', 'Gleiche E-Mail-Adresse, anderer Name oder anderes Unternehmen.'],
		exact: ['Exakt', 'Gleicher Name und gleiche E-Mail-Adresse.'],
		nameCompany: ['Name/Unternehmen', 'Gleicher Name und gleiches Unternehmen, andere E-Mail-Adresse und Telefonnummer.'],
		phone: [
			'Telefon',
			'Eine gemeinsame Telefonnummer, andere E-Mail-Adresse. Eine Nummer, die fünf oder mehr Personen haben, zählt nur zwischen ähnlichen Namen.'
		],
		primaryKey: ['Primärschlüssel', 'Gleicher Wert des Felds, das Primärschlüssel ist, wo das nicht die E-Mail ist.']
	},
	survivorshipRules: {
		fillBlanks: [
			'Nur Leeres ausfüllen',
			'Was da ist, bleibt. Jedes leere Feld wird gefüllt, auch innerhalb eines Namens oder einer Adresse, wo nichts widerspricht.'
		],
		keepExisting: [
			'Behalten, was da ist',
			'Was da ist, bleibt. Ein Name oder eine Adresse bleibt mit allen Lücken, wie sie ist; andere leere Felder werden gefüllt.'
		],
		longest: [
			'Der längste gilt',
			'Der längere Wert bleibt. Von zwei gleich langen der neuere; wo keiner neuer ist, wird der Konflikt gemeldet.'
		],
		mostComplete: [
			'Der vollständigere Datensatz gilt',
			'Der Datensatz mit mehr gefüllten Feldern bleibt. Von zwei gleich vollen der neuere; wo keiner neuer ist, wird der Konflikt gemeldet.'
		],
		newestWins: ['Der neueste gilt', 'Der Wert des neueren Datensatzes ersetzt den älteren. Leeres ersetzt nie etwas.'],
		sourcePriority: [
			'Die bessere Quelle gilt',
			'Der Datensatz aus der verlässlicheren Lead-Quelle bleibt: Kunden, Empfehlungen, Anfragen, Veranstaltungen, Website, soziale Netze, gekaufte Listen. Wo das nicht entscheidet, der neuere.'
		]
	},
	factors: {
		companySize: ['Unternehmensgröße', 'Wie gut die Zahl der Beschäftigten zu Ihrem Idealkundenprofil passt.'],
		completeness: [
			'Ausgefüllte Felder',
			'Wie viel von Name, E-Mail, Telefon, Unternehmen, Position, Branche, Größe, Ort und Quelle ausgefüllt ist.'
		],
		department: ['Abteilung', 'Ob das Arbeitsgebiet in der Position eine der Abteilungen Ihres Profils ist.'],
		emailKind: [
			'Art der E-Mail',
			'Ob die Adresse zu einem Unternehmen, einer Behörde, einer Schule, einem kostenlosen Anbieter oder einem Wegwerfdienst gehört.'
		],
		engagementCounts: [
			'Besuche, Öffnungen, Klicks',
			'Besuche, geöffnete E-Mails und Klicks, Downloads und Veranstaltungsbesuche; was mehr Mühe macht, zählt mehr, was lange her ist, weniger.'
		],
		industry: ['Branche', 'Wie gut die Branche zu Ihrem Idealkundenprofil passt.'],
		phoneReachable: [
			'Telefonisch erreichbar',
			'Ob es eine Telefonnummer gibt, die von überall gewählt werden kann; eine Mobilnummer zählt am meisten.'
		],
		recency: [
			'Letzte Aktivität',
			'Wie lange die letzte Aktivität her ist; nach 30 Tagen zählt sie halb (einstellbar), nach 60 ein Viertel.'
		],
		region: ['Region', 'Ob Land, Bundesland oder Ort eine der Regionen Ihres Idealkundenprofils ist.'],
		revenue: ['Umsatz', 'Wie gut der Jahresumsatz des Unternehmens zu Ihrem Idealkundenprofil passt.'],
		seniority: ['Hierarchieebene', 'Wie hoch die Position steht, vom Praktikum bis zur Geschäftsführung.'],
		sourceQuality: ['Quelle', 'Wie gut sich Leads aus dieser Art von Quelle meist entwickeln, von der Empfehlung bis zur gekauften Liste.'],
		titleMatch: ['Eigene Positionen', 'Ob die Position eine der Bezeichnungen enthält, die Sie im Idealkundenprofil aufgeführt haben.']
	}
};
