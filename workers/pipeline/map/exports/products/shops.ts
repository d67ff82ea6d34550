import type { KnownExport } from '../known-export';

/** Ids and phones have an apostrophe before them. */
export const shopify: KnownExport = {
	id: 'shopify',
	label: 'Shopify',
	description: 'Customers exported from Shopify.',
	signs:
		'Accepts Email Marketing | Accepts SMS Marketing | Default Address Company | Default Address Address1 | Default Address City | Default Address Province Code | Default Address Country Code | Default Address Zip | Default Address Phone | Total Spent | Total Orders | Tax Exempt | Accepts Marketing',
	need: 3,
	covered: 0.4,
	columns: {
		'+id @leadingApostrophe': 'Customer ID',
		firstName: 'First Name',
		lastName: 'Last Name',
		email: 'Email',
		'consentStatus @statedConsent': 'Accepts Email Marketing | Accepts Marketing',
		'+': 'Accepts SMS Marketing | Total Spent | Total Orders | Tax Exempt',
		company: 'Default Address Company | Company',
		'any street': 'Default Address Address1 | Address1',
		'any street2': 'Default Address Address2 | Address2',
		'any city': 'Default Address City | City',
		'any state': 'Default Address Province Code | Province Code | Province',
		'any country': 'Default Address Country Code | Country Code | Country',
		'any postalCode @leadingApostrophe': 'Default Address Zip | Zip',
		'phone @leadingApostrophe': 'Phone | Default Address Phone',
		notes: 'Note',
		tags: 'Tags'
	}
};

export const stripe: KnownExport = {
	id: 'stripe',
	label: 'Stripe',
	description: 'Customers exported from Stripe.',
	signs:
		'Created (UTC) | Delinquent | Card ID | Card Last4 | Card Brand | Card Funding | Business Vat ID | Total Spend | Payment Count | Average Order | Refunded Volume | Dispute Losses | Card Exp Month | Account Balance | Business Name',
	need: 3,
	covered: 0.3,
	core: 'id | Email',
	columns: {
		'+id': 'id | Business Vat ID',
		'+': 'Description | Delinquent | Card ID | Card Last4 | Card Brand | Card Funding | Card Exp Month | Card Exp Year | Card Fingerprint | Card Tokenization Method | Card Issue Country | Card CVC Status | Card AVS Zip Status | Card AVS Line1 Status | Status | Cancel At Period End | Account Balance | Currency | Total Spend | Payment Count | Average Order | Refunded Volume | Dispute Losses | Plan | Card Address Line1 Status',
		email: 'Email',
		fullName: 'Name',
		phone: 'Phone',
		createdDate: 'Created (UTC)',
		company: 'Business Name',
		'any street': 'Address Line1',
		'any street2': 'Address Line2',
		'any city': 'Address City',
		'any state': 'Address State',
		'any postalCode': 'Address Postal Code',
		'any country': 'Address Country',
		'billing street': 'Card Address Line1',
		'billing street2': 'Card Address Line2',
		'billing city': 'Card Address City',
		'billing state': 'Card Address State',
		'billing postalCode': 'Card Address Zip',
		'billing country': 'Card Address Country',
		'shipping street': 'Shipping Address Line1',
		'shipping street2': 'Shipping Address Line2',
		'shipping city': 'Shipping Address City',
		'shipping state': 'Shipping Address State',
		'shipping postalCode': 'Shipping Address Postal Code',
		'shipping country': 'Shipping Address Country',
		'+otherPerson': 'Shipping Name | Card Name | Shipping Phone'
	}
};

export const wooCommerce: KnownExport = {
	id: 'woocommerce',
	label: 'WooCommerce',
	description: 'Customers exported from WooCommerce.',
	signs:
		'Username | Customer ID | Billing Address 1 | Billing Phone | Billing Company | Shipping Address 1 | Shipping Company | Billing Postcode | Date registered | Billing Email | billing_first_name | billing_email | billing_phone | billing_postcode | shipping_first_name | user_login | user_email | Total Spend | AOV | Last Active',
	need: 3,
	covered: 0.5,
	columns: {
		'+id': 'Customer ID | ID | customer_id',
		'+nickname': 'Username | user_login | Display name | display_name',
		fullName: 'Name',
		firstName: 'First name | Billing First Name | first_name | billing_first_name',
		lastName: 'Last name | Billing Last Name | last_name | billing_last_name',
		email: 'Email | Billing Email | user_email | billing_email',
		createdDate: 'Date registered | Sign Up | user_registered',
		lastActivityDate: 'Last Active',
		'+': 'Total Spend | Total Spent | Orders | AOV | Order Count | Role | user_pass',
		company: 'Billing Company | billing_company',
		phone: 'Billing Phone | billing_phone | Shipping Phone | shipping_phone',
		'billing street': 'Billing Address 1 | billing_address_1',
		'billing street2': 'Billing Address 2 | billing_address_2',
		'billing city': 'Billing City | billing_city',
		'billing state': 'Billing State | billing_state',
		'billing postalCode': 'Billing Postcode | billing_postcode',
		'billing country': 'Billing Country | billing_country',
		'shipping street': 'Shipping Address 1 | shipping_address_1',
		'shipping street2': 'Shipping Address 2 | shipping_address_2',
		'shipping city': 'Shipping City | shipping_city',
		'shipping state': 'Shipping State | shipping_state',
		'shipping postalCode': 'Shipping Postcode | shipping_postcode',
		'shipping country': 'Shipping Country | shipping_country',
		'+otherPerson':
			'Shipping First Name | Shipping Last Name | shipping_first_name | shipping_last_name | Shipping Company | shipping_company',
		'any city': 'City',
		'any state': 'Region',
		'any postalCode': 'Postal Code',
		'any country': 'Country / Region | Country'
	}
};
