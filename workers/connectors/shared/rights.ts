/**
 * The rights that each system's token needs, as its own screens name them where they are names. What is words is said in other
 * languages by the English text (`messages/LANGUAGE/connectors.ts`).
 */
export const RIGHTS = {
	brevo: 'an API key of version 3; this network among the authorised IP addresses',
	directus: 'read, create and update on the collection, and reading its fields',
	dolibarr: 'read and create contacts',
	dynamics: 'user_impersonation; a security role that may create and write this kind of record',
	espocrm: 'read, create and edit on this kind of record',
	espocrmImport: 'read, create and edit on this kind of record, and Import',
	hubspot: 'crm.objects.contacts.read, crm.objects.contacts.write, crm.schemas.contacts.read',
	mailchimp: 'a user of the kind Manager or above',
	mautic: 'API access; viewing, creating and editing contacts',
	odoo: 'create and edit contacts (res.partner)',
	parseServer: 'find, create and update on the class',
	pipedrive: 'contacts: full access',
	postgrest: 'select, insert and update on the table',
	salesforce: 'api; create and edit on this kind of record',
	suitecrm: 'a user who may list, view and edit this kind of record',
	twenty: 'a role that may read and write people',
	zoho: 'ZohoCRM.modules.ALL, ZohoCRM.settings.fields.ALL, ZohoCRM.coql.READ'
} as const;
