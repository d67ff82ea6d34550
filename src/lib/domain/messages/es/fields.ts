import type { StandardFieldId } from '../../fields';

/** The standard fields, as HubSpot and Salesforce call them in Spanish. */
export const fields: Record<StandardFieldId, string> = {
	salutation: 'Tratamiento', firstName: 'Nombre', lastName: 'Apellidos', nameSuffix: 'Sufijo del nombre', fullName: 'Nombre completo',
	email: 'Correo electrónico', phone1: 'Teléfono 1', phone1Type: 'Tipo de teléfono 1', phone2: 'Teléfono 2', phone2Type: 'Tipo de teléfono 2', phone3: 'Teléfono 3', phone3Type: 'Tipo de teléfono 3', phone4: 'Teléfono 4', phone4Type: 'Tipo de teléfono 4', phone5: 'Teléfono 5', phone5Type: 'Tipo de teléfono 5',
	company: 'Empresa', jobTitle: 'Cargo', industry: 'Sector', companySize: 'Tamaño de la empresa', annualRevenue: 'Ingresos anuales', website: 'Sitio web',
	street: 'Calle', city: 'Ciudad', state: 'Estado o provincia', postalCode: 'Código postal', country: 'País', timeZone: 'Zona horaria',
	leadSource: 'Origen del lead', leadStatus: 'Estado del lead', owner: 'Propietario', createdDate: 'Fecha de creación', lastActivityDate: 'Fecha de última actividad',
	visits: 'Visitas', emailOpens: 'Aperturas de correo', emailClicks: 'Clics en correos', downloads: 'Descargas', eventVisits: 'Asistencias a eventos', activities: 'Actividades con fecha',
	tags: 'Etiquetas', notes: 'Notas', linkedin: 'LinkedIn', twitter: 'X/Twitter', consentStatus: 'Consentimiento', consentChannel: 'Canal del consentimiento', consentDate: 'Fecha del consentimiento', consentText: 'Texto del consentimiento', accountId: 'ID de cuenta'
};
