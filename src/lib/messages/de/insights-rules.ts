/** Short names of rules by the code of what they find. */
export const RULE_NAMES: Readonly<Record<string, string>> = {
	missingEmail: 'E-Mail fehlt', missingName: 'Name fehlt', missingFirstName: 'Vorname fehlt', missingLastName: 'Nachname fehlt', missingCompany: 'Unternehmen fehlt', missingField: 'Pflichtfeld fehlt', missingEmailOrPhone: 'E-Mail oder Telefon fehlt',
	emailSyntax: 'Aufbau der E-Mail', emailTld: 'Endung der E-Mail', emailTypo: 'Tippfehler in der E-Mail', emailDots: 'Punkte in der E-Mail', emailDisposable: 'Wegwerf-E-Mail', emailRole: 'E-Mail einer Funktion', emailFree: 'E-Mail bei kostenlosem Anbieter',
	phoneCharacters: 'Zeichen der Telefonnummer', phoneDigitsLost: 'Verlorene Ziffern der Telefonnummer', phonePlan: 'Rufnummernplan', phoneLength: 'Länge der Telefonnummer',
	nameTooShort: 'Name zu kurz', nameInitial: 'Name nur als Initiale', tooLong: 'Wert zu lang', notUnique: 'Wert nicht eindeutig',
	dateImpossible: 'Unmögliches Datum', dateUnreadable: 'Unlesbares Datum', dateFar: 'Fernes Datum', urlUnreadable: 'Unlesbare Webadresse', countryUnknown: 'Unbekanntes Land', numberUnreadable: 'Unlesbare Zahl',
	choiceUnknown: 'Unzulässiger Wert', yesNoUnreadable: 'Weder ja noch nein', companyNotFound: 'Unternehmen nicht gefunden', formulaError: 'Formelfehler', lostCharacters: 'Verlorene Zeichen',
	duplicateKey: 'Gleicher Primärschlüssel', duplicateEmail: 'Gleiche E-Mail', skippedByPolicy: 'Nach Vorgabe übersprungen', keptInList: 'In der Liste belassen', skippedByUser: 'Von Hand übersprungen', skippedAlreadyHeld: 'Wartet schon', heldForReview: 'Zur Prüfung zurückgehalten', mergeConflict: 'Abweichende Werte', raggedRow: 'Ungleiche Zellenzahl'
};
