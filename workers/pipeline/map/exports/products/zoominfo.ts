import type { KnownExport } from '../known-export';

/** Beside the person stand the address, the phone and the figures of the head office; the address in one line is that of the company. */
export const zoomInfo: KnownExport = {
	id: 'zoominfo',
	label: 'ZoomInfo',
	description: 'People exported from ZoomInfo.',
	signs:
		'ZoomInfo Contact ID | ZoomInfo Contact Profile URL | ZoomInfo Company ID | ZoomInfo Company Profile URL | LinkedIn Contact Profile URL | LinkedIn Company Profile URL | Job Title Hierarchy Level | Contact Accuracy Score | Contact Accuracy Grade | Company Division Name | Company HQ Phone | Person Zip Code | Direct Phone Do Not Call | Notice Provided Date',
	need: 4,
	covered: 0.4,
	columns: {
		'+id': 'ZoomInfo Contact ID',
		salutation: 'Salutation',
		firstName: 'First Name',
		lastName: 'Last Name',
		nameSuffix: 'Suffix',
		'+middleName': 'Middle Name',
		jobTitle: 'Job Title',
		'+': 'Job Title Hierarchy Level | Management Level | Job Start Date | Buying Committee | Job Function | Company Division Name | Email Domain | Last Job Change Type | Last Job Change Date | Previous Job Title | Previous Company Name | ZoomInfo Contact Profile URL | Highest Level of Education | Contact Accuracy Score | Contact Accuracy Grade | Notice Provided Date | Founded Year | Ticker | Revenue Range (in USD) | Employee Range | SIC Codes | NAICS Codes | Primary Sub-Industry | All Industries | All Sub-Industries | ZoomInfo Company Profile URL | Facebook Company Profile URL | Twitter Company Profile URL | Full Address | Number of Locations | Certified Active Company | Query Name | Created Date | Last Updated Date',
		'+department': 'Department',
		email: 'Email Address',
		'+email2': 'Supplemental Email',
		'phone mobile': 'Mobile Phone',
		'phone work': 'Direct Phone Number | Company HQ Phone',
		'+fax': 'Fax',
		linkedin: 'LinkedIn Contact Profile URL',
		'+linkedin': 'LinkedIn Company Profile URL',
		'any street': 'Person Street',
		'any city': 'Person City',
		'any state': 'Person State',
		'any postalCode': 'Person Zip Code',
		'any country': 'Country | Person Country',
		accountId: 'ZoomInfo Company ID',
		company: 'Company Name',
		website: 'Website',
		annualRevenue: 'Revenue (in 000s USD) @inThousands',
		companySize: 'Employees',
		industry: 'Primary Industry',
		'+street': 'Company Street Address',
		'+city': 'Company City',
		'+state': 'Company State',
		'+postalCode': 'Company Zip Code',
		'+country': 'Company Country'
	}
};
