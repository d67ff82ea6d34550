import type { StandardFieldId } from '../../fields';

/** The standard fields, as HubSpot and Salesforce call them in German. */
export const fields: Record<StandardFieldId, string> = {
	salutation: 'Anrede', firstName: 'Vorname', lastName: 'Nachname', nameSuffix: 'Namenszusatz', fullName: 'Vollständiger Name',
	email: 'E-Mail', phone1: 'Telefon 1', phone1Type: 'Art von Telefon 1', phone2: 'Telefon 2', phone2Type: 'Art von Telefon 2', phone3: 'Telefon 3', phone3Type: 'Art von Telefon 3', phone4: 'Telefon 4', phone4Type: 'Art von Telefon 4', phone5: 'Telefon 5', phone5Type: 'Art von Telefon 5',
	company: 'Unternehmen', jobTitle: 'Position', industry: 'Branche', companySize: 'Unternehmensgröße', annualRevenue: 'Jahresumsatz', website: 'Website',
	street: 'Straße', city: 'Ort', state: 'Bundesland', postalCode: 'Postleitzahl', country: 'Land', timeZone: 'Zeitzone',
	leadSource: 'Lead-Quelle', leadStatus: 'Lead-Status', owner: 'Zuständig', createdDate: 'Erstellt am', lastActivityDate: 'Letzte Aktivität am',
	visits: 'Besuche', emailOpens: 'E-Mail-Öffnungen', emailClicks: 'E-Mail-Klicks', downloads: 'Downloads', eventVisits: 'Veranstaltungsbesuche', activities: 'Aktivitäten mit Datum',
	tags: 'Tags', notes: 'Notizen', linkedin: 'LinkedIn', twitter: 'X/Twitter', consentStatus: 'Einwilligung', consentChannel: 'Kanal der Einwilligung', consentDate: 'Datum der Einwilligung', consentText: 'Wortlaut der Einwilligung', accountId: 'Account-ID'
};
