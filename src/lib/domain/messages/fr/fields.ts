import type { StandardFieldId } from '../../fields';

/** The standard fields, as HubSpot and Salesforce call them in French. */
export const fields: Record<StandardFieldId, string> = {
	salutation: 'Civilité', firstName: 'Prénom', lastName: 'Nom', nameSuffix: 'Suffixe du nom', fullName: 'Nom complet',
	email: 'E-mail', phone1: 'Téléphone 1', phone1Type: 'Type de téléphone 1', phone2: 'Téléphone 2', phone2Type: 'Type de téléphone 2', phone3: 'Téléphone 3', phone3Type: 'Type de téléphone 3', phone4: 'Téléphone 4', phone4Type: 'Type de téléphone 4', phone5: 'Téléphone 5', phone5Type: 'Type de téléphone 5',
	company: 'Entreprise', jobTitle: 'Intitulé du poste', industry: 'Secteur d’activité', companySize: 'Effectif', annualRevenue: 'Chiffre d’affaires annuel', website: 'Site web',
	street: 'Rue', city: 'Ville', state: 'État/Province', postalCode: 'Code postal', country: 'Pays', timeZone: 'Fuseau horaire',
	leadSource: 'Source du lead', leadStatus: 'Statut du lead', owner: 'Propriétaire', createdDate: 'Date de création', lastActivityDate: 'Date de dernière activité',
	visits: 'Visites', emailOpens: 'Ouvertures d’e-mails', emailClicks: 'Clics dans les e-mails', downloads: 'Téléchargements', eventVisits: 'Participations à des événements', activities: 'Activités datées',
	tags: 'Tags', notes: 'Notes', linkedin: 'LinkedIn', twitter: 'X/Twitter', consentStatus: 'Consentement', consentChannel: 'Canal du consentement', consentDate: 'Date du consentement', consentText: 'Texte du consentement', accountId: 'ID de compte'
};
