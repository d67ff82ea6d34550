import type { KnownExport } from '../known-export';

/** Every header names what it belongs to. */
export const pipedrive: KnownExport = {
	id: 'pipedrive', label: 'Pipedrive', description: 'People exported from Pipedrive.',
	signs: 'Person - Name | Person - Email | Person - Phone | Person - ID | Person - Organization | Person - Owner | Organization - Name | Person - Email - Work | Person - Phone - Work | Person - Label | Person - Person created',
	need: 3, covered: 0.3,
	columns: {
		'+id': 'Person - ID | Organization - ID | Person - Organization ID', 'fullName': 'Person - Name', 'firstName': 'Person - First name', 'lastName': 'Person - Last name', 'email': 'Person - Email - Work | Person - Email | Person - Email - Home | Person - Email - Other',
		'phone': 'Person - Phone', 'phone work': 'Person - Phone - Work', 'phone mobile': 'Person - Phone - Mobile', 'phone home': 'Person - Phone - Home', 'phone other': 'Person - Phone - Other',
		'company': 'Person - Organization | Organization - Name', 'jobTitle': 'Person - Job title', 'owner': 'Person - Owner', '+otherPerson': 'Organization - Owner', 'tags': 'Person - Label | Person - Labels', '+': 'Organization - Label | Person - Open deals | Person - Closed deals | Person - Won deals | Person - Lost deals | Person - Next activity date | Person - Visible to | Organization - People | Person - Activities to do | Person - Done activities | Person - Total activities | Person - Email messages count',
		'createdDate': 'Person - Person created | Person - Add time', '+modifiedDate': 'Person - Update time | Person - Person updated', 'lastActivityDate': 'Person - Last activity date', 'consentStatus @statedConsent': 'Person - Marketing status', 'notes': 'Person - Notes', '+im': 'Person - Instant messenger', '+birthDate': 'Person - Birthday', '+photo': 'Person - Profile picture',
		'work street': 'Organization - Street/road name of Address | Organization - Address', 'work city': 'Organization - City/town/village/locality of Address', 'work state': 'Organization - State/county of Address', 'work postalCode': 'Organization - ZIP/Postal code of Address', 'work country': 'Organization - Country of Address', '+houseNumber': 'Organization - House number of Address',
		'any street': 'Person - Postal address', 'website': 'Organization - Website', 'linkedin': 'Person - LinkedIn profile | Person - LinkedIn', 'industry': 'Organization - Industry', 'annualRevenue': 'Organization - Annual revenue', 'companySize': 'Organization - Number of employees'
	}
};
