/** Checks by code, as short names for the table of Insights. */
export const ruleNames: Record<string, string> = {
	missingEmail: 'E-mail manquant', missingName: 'Nom manquant', missingFirstName: 'Prénom manquant', missingLastName: 'Nom de famille manquant', missingCompany: 'Entreprise manquante',
	missingField: 'Champ obligatoire manquant', missingEmailOrPhone: 'Ni e-mail ni téléphone',
	emailSyntax: 'Format d’e-mail non valide', emailTld: 'Domaine d’e-mail non valide', emailTypo: 'E-mail probablement mal saisi', emailDots: 'E-mail avec un point mal placé',
	emailDisposable: 'Adresse e-mail jetable', emailRole: 'E-mail d’une fonction', emailFree: 'E-mail chez un fournisseur gratuit',
	phoneCharacters: 'Numéro de téléphone non valide', phoneDigitsLost: 'Numéro de téléphone avec des chiffres perdus', phonePlan: 'Numéro hors du plan de numérotation', phoneLength: 'Numéro de longueur inhabituelle',
	nameTooShort: 'Nom trop court', nameInitial: 'Seulement une initiale', tooLong: 'Valeur trop longue', notUnique: 'Valeur déjà utilisée',
	dateImpossible: 'Date impossible', dateUnreadable: 'Date illisible', dateFar: 'Date lointaine', urlUnreadable: 'Adresse web illisible', countryUnknown: 'Pays inconnu',
	numberUnreadable: 'Nombre illisible', choiceUnknown: 'Valeur non autorisée', yesNoUnreadable: 'Ni oui ni non', companyNotFound: 'Entreprise introuvable',
	formulaError: 'Erreur de tableur', lostCharacters: 'Caractères perdus', duplicateKey: 'Doublon de clé', duplicateEmail: 'Doublon d’e-mail',
	skippedByPolicy: 'Ignorée par la règle des doublons', keptInList: 'Déjà connu, laissé tel quel', skippedByUser: 'Ignorée par choix', skippedAlreadyHeld: 'Déjà en vérification manuelle',
	heldForReview: 'Retenue pour vérification', mergeConflict: 'Conflit lors d’une fusion', raggedRow: 'Nombre de cellules inattendu', skippedErased: 'Personne effacée'
};
