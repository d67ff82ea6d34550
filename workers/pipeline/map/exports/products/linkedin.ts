import type { KnownExport } from '../known-export';

/** The archive of LinkedIn; most addresses are blank there. Localized headers are those of its languages as remembered. */
export const linkedinConnections: KnownExport = {
	id: 'linkedin-connections',
	label: 'LinkedIn Connections',
	description: 'Connections.csv of the archive that LinkedIn hands out.',
	signs:
		'Connected On | Verbunden am | Vernetzt am | Date de la relation | Connecté le | Fecha de conexión | Contacto desde | Collegato il | Data di collegamento | Conectado em | Conectou-se em',
	need: 1,
	covered: 0.7,
	columns: {
		firstName: 'First Name | Vorname | Prénom | Nombre | Nome',
		lastName: 'Last Name | Nachname | Nom | Apellidos | Cognome | Sobrenome',
		linkedin: 'URL | Profile URL',
		email: 'Email Address | E-Mail-Adresse | Adresse e-mail | Dirección de correo electrónico | Indirizzo email | Endereço de e-mail',
		company: 'Company | Unternehmen | Entreprise | Société | Empresa | Azienda',
		jobTitle: 'Position | Poste | Cargo | Posizione',
		createdDate:
			'Connected On | Verbunden am | Vernetzt am | Date de la relation | Connecté le | Fecha de conexión | Contacto desde | Collegato il | Data di collegamento | Conectado em | Conectou-se em'
	}
};
