/** The columns that every peer is asked to map and to check: as many as an importer's example has. */
export const COLUMNS = [
	{ id: 'firstName', label: 'First Name', words: ['first name', 'first'] },
	{ id: 'lastName', label: 'Last Name', words: ['last name', 'last'] },
	{ id: 'email', label: 'Email', words: ['email', 'e-mail', 'email address'] },
	{ id: 'phone', label: 'Phone', words: ['phone', 'phone number'] },
	{ id: 'company', label: 'Company', words: ['company', 'organization'] }
];
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
