import type { KnownExport } from '../known-export';

/** A report of contacts or leads; the label of an address tells which one it is. */
export const salesforceReport: KnownExport = {
	id: 'salesforce-report', label: 'Salesforce report', description: 'A report of contacts or leads exported from Salesforce.',
	signs: 'Account Name | Mailing Street | Mailing City | Mailing State/Province | Mailing Zip/Postal Code | Mailing Country | Contact Owner | Account Owner | Contact ID | Account ID | Lead Owner | Lead Source | Lead Status | Company / Account | Zip/Postal Code | State/Province | Last Modified By | Rating',
	need: 4, covered: 0.5,
	columns: {
		'salutation': 'Salutation', 'firstName': 'First Name', '+middleName': 'Middle Name', 'lastName': 'Last Name', 'nameSuffix': 'Suffix', 'fullName': 'Full Name | Name', 'jobTitle': 'Title', 'company': 'Account Name | Company / Account | Company', 'accountId': 'Account ID | Account: Account ID | 18 Digit Account ID',
		'work street': 'Mailing Street | Mailing Address Line 1', 'work street2': 'Mailing Address Line 2 | Mailing Address Line 3', 'work city': 'Mailing City', 'work state': 'Mailing State/Province | Mailing State | Mailing State/Province (text only)', 'work postalCode': 'Mailing Zip/Postal Code', 'work country': 'Mailing Country | Mailing Country (text only)',
		'any street': 'Street | Address Line 1', 'any street2': 'Address Line 2 | Address Line 3', 'any city': 'City', 'any state': 'State/Province | State/Province (text only)', 'any postalCode': 'Zip/Postal Code', 'any country': 'Country | Country (text only)',
		'billing street': 'Billing Street | Billing Address Line 1', 'billing city': 'Billing City', 'billing state': 'Billing State/Province', 'billing postalCode': 'Billing Zip/Postal Code', 'billing country': 'Billing Country',
		'other street': 'Other Street', 'other city': 'Other City', 'other state': 'Other State/Province', 'other postalCode': 'Other Zip/Postal Code', 'other country': 'Other Country',
		'phone work': 'Phone | Business Phone', 'phone mobile': 'Mobile | Mobile Phone', 'phone home': 'Home Phone', 'phone other': 'Other Phone', '+fax': 'Fax | Business Fax', '+assistant': 'Asst. Phone | Assistant | Assistant Phone',
		'email': 'Email', 'owner': 'Contact Owner | Lead Owner', '+otherPerson': 'Account Owner | Reports To', '+createdBy': 'Created By', '+modifiedBy': 'Last Modified By', '+id': 'Contact ID | Lead ID', 'leadSource': 'Lead Source', 'leadStatus': 'Lead Status | Status', '+': 'Rating | Converted | Account Type | Type',
		'+department': 'Department', '+birthDate': 'Birthdate', 'notes': 'Description | Contact Description', 'createdDate': 'Created Date | Create Date', 'lastActivityDate': 'Last Activity', '+modifiedDate': 'Last Modified Date', 'industry': 'Industry', 'companySize': 'Employees | No. of Employees', 'annualRevenue': 'Annual Revenue', 'website': 'Website', 'consentStatus @reversedConsent': 'Email Opt Out'
	}
};

/** API names, as the Data Loader writes them; OwnerId is the id of a user. */
export const salesforceData: KnownExport = {
	id: 'salesforce-data', label: 'Salesforce Data Loader', description: 'Contacts or leads with the field names of the Salesforce API.',
	signs: 'AccountId | LastName | FirstName | MailingStreet | MailingCity | MailingState | MailingPostalCode | MailingCountry | MobilePhone | HasOptedOutOfEmail | OwnerId | LeadSource | IsDeleted | SystemModstamp | LastModifiedDate | LastModifiedById | CreatedById | ReportsToId | NumberOfEmployees | IsConverted | PostalCode',
	need: 4, covered: 0.3,
	columns: {
		'+id': 'Id | MasterRecordId | OwnerId | RecordTypeId | ReportsToId | Jigsaw | JigsawContactId | IndividualId | ConvertedAccountId | ConvertedContactId | ConvertedOpportunityId | OwnerName__c', 'accountId': 'AccountId', 'salutation': 'Salutation', 'firstName': 'FirstName', '+middleName': 'MiddleName', 'lastName': 'LastName', 'nameSuffix': 'Suffix', 'fullName': 'Name', 'jobTitle': 'Title', 'company': 'Account.Name | AccountName | Company', '+department': 'Department',
		'work street': 'MailingStreet', 'work city': 'MailingCity', 'work state': 'MailingState | MailingStateCode', 'work postalCode': 'MailingPostalCode', 'work country': 'MailingCountry | MailingCountryCode',
		'any street': 'Street', 'any city': 'City', 'any state': 'State | StateCode', 'any postalCode': 'PostalCode', 'any country': 'Country | CountryCode',
		'other street': 'OtherStreet', 'other city': 'OtherCity', 'other state': 'OtherState', 'other postalCode': 'OtherPostalCode', 'other country': 'OtherCountry',
		'phone work': 'Phone', 'phone mobile': 'MobilePhone', 'phone home': 'HomePhone', 'phone other': 'OtherPhone', '+fax': 'Fax', '+assistant': 'AssistantPhone | AssistantName', 'email': 'Email', 'leadSource': 'LeadSource', 'leadStatus': 'Status', 'owner': 'Owner.Name', 'industry': 'Industry', 'companySize': 'NumberOfEmployees', 'annualRevenue': 'AnnualRevenue', 'website': 'Website',
		'+birthDate': 'Birthdate', 'notes': 'Description', 'createdDate': 'CreatedDate', '+createdBy': 'CreatedById', '+modifiedDate': 'LastModifiedDate | SystemModstamp', '+modifiedBy': 'LastModifiedById', 'lastActivityDate': 'LastActivityDate', 'consentStatus @reversedConsent': 'HasOptedOutOfEmail', '+photo': 'PhotoUrl',
		'+': 'IsDeleted | MailingLatitude | MailingLongitude | MailingGeocodeAccuracy | OtherLatitude | OtherLongitude | LastCURequestDate | LastCUUpdateDate | LastViewedDate | LastReferencedDate | EmailBouncedReason | EmailBouncedDate | IsEmailBounced | IsConverted | IsUnreadByOwner | ConvertedDate | Rating | DoNotCall | HasOptedOutOfFax | CleanStatus | ContactSource'
	}
};
