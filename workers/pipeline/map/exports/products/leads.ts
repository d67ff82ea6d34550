import type { KnownExport } from '../known-export';

/** Several phones and two company names: the plain one is what the company calls itself. */
export const apollo: KnownExport = {
	id: 'apollo',
	label: 'Apollo',
	description: 'People exported from Apollo.',
	signs:
		'Company Name for Emails | Email Status | Primary Email Source | Email Confidence | Primary Email Last Verified At | Person Linkedin Url | Company Linkedin Url | # Employees | Work Direct Phone | Corporate Phone | Seniority | Departments | Last Raised At | Apollo Contact Id | Apollo Account Id | Technologies | SEO Description',
	need: 4,
	covered: 0.4,
	columns: {
		firstName: 'First Name',
		lastName: 'Last Name',
		jobTitle: 'Title',
		company: 'Company | Company Name | Company Name for Emails',
		email: 'Email',
		'+email2': 'Secondary Email | Tertiary Email',
		'+': 'Email Status | Primary Email Source | Primary Email Status | Primary Email Verification Source | Primary Email Catch-all Status | Primary Email Last Verified At | Email Confidence | Secondary Email Source | Secondary Email Status | Tertiary Email Source | Tertiary Email Status | Seniority | Departments | Sub Departments | Stage | Lists | Keywords | Technologies | Company Address | Facebook Url | SEO Description | Total Funding | Latest Funding | Latest Funding Amount | Last Raised At | Email Sent | Email Open | Email Bounced | Replied | Demoed | Number of Retail Locations | Subsidiary of | Intent Score | Qualify Contact | Do Not Call',
		'phone work': 'Work Direct Phone | First Phone | Corporate Phone | Company Phone',
		'phone mobile': 'Mobile Phone',
		'phone home': 'Home Phone',
		'phone other': 'Other Phone',
		owner: 'Contact Owner',
		'+otherPerson': 'Account Owner',
		companySize: '# Employees',
		industry: 'Industry',
		linkedin: 'Person Linkedin Url',
		'+linkedin': 'Company Linkedin Url',
		website: 'Website',
		twitter: 'Twitter Url',
		annualRevenue: 'Annual Revenue',
		lastActivityDate: 'Last Contacted',
		'any city': 'City',
		'any state': 'State',
		'any country': 'Country',
		'+city': 'Company City',
		'+state': 'Company State',
		'+country': 'Company Country',
		'+id': 'Apollo Contact Id | Apollo Account Id'
	}
};

/** Phones with "p:" before them, postal codes with "z:"; questions of the form stand at the end. */
export const facebookLeads: KnownExport = {
	id: 'facebook-leads',
	label: 'Facebook lead ads',
	description: 'Leads of a form on Facebook or Instagram.',
	signs: 'ad_id | ad_name | adset_id | adset_name | campaign_id | campaign_name | form_id | form_name | is_organic | platform',
	need: 4,
	covered: 0.3,
	// Other platforms have ad groups where Meta has ad sets.
	never: 'adgroup_id | adgroup_name | gcl_id',
	columns: {
		'+id': 'id | ad_id | adset_id | campaign_id | form_id',
		'+': 'ad_name | adset_name | form_name | is_organic | platform | lead_status | inbox_url | retailer_item_id | vehicle',
		createdDate: 'created_time',
		leadSource: 'campaign_name',
		fullName: 'full_name | full name',
		firstName: 'first_name | first name',
		lastName: 'last_name | last name',
		email: 'email | work_email',
		phone: 'phone_number | phone',
		'phone work': 'work_phone_number',
		company: 'company_name',
		jobTitle: 'job_title',
		'any street': 'street_address',
		'any city': 'city',
		'any state': 'state | province',
		'any postalCode @letterMark': 'zip_code | zip | post_code | postal_code',
		'any country': 'country',
		'+birthDate': 'date_of_birth',
		'+gender': 'gender'
	}
};
