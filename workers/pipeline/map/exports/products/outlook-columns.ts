/** Columns that the English Outlook and Google's "Outlook CSV" share. Title before First Name is the honorific, as Outlook writes it. */
export const OUTLOOK_COLUMNS: Readonly<Record<string, string>> = {
	'salutation': 'Title', 'firstName': 'First Name', '+middleName': 'Middle Name', 'lastName': 'Last Name', 'nameSuffix': 'Suffix', '+initials': 'Initials', '+nickname': 'Nickname',
	'+phoneticName': 'Given Yomi | Surname Yomi | Company Yomi', 'company': 'Company', '+department': 'Department', 'jobTitle': 'Job Title',
	'email': 'E-mail Address', '+email2': 'E-mail 2 Address | E-mail 3 Address', '-': 'E-mail Type | E-mail Display Name | E-mail 2 Type | E-mail 2 Display Name | E-mail 3 Type | E-mail 3 Display Name', '+im': 'IMAddress | IM Address',
	'phone mobile': 'Mobile Phone', 'phone work': 'Business Phone | Business Phone 2 | Company Main Phone', 'phone home': 'Home Phone | Home Phone 2', 'phone other': 'Primary Phone | Other Phone | Car Phone | Radio Phone | Callback',
	'+otherPerson': "Referred By", '+assistant': "Assistant's Phone | Assistant's Name", '+fax': 'Business Fax | Home Fax | Other Fax', '+pager': 'Pager', '+': 'ISDN | Telex | TTY/TDD Phone | Office Location | Organizational ID Number | Government ID Number | Profession | Account | Billing Information | Directory Server | Hobby | Internet Free Busy | Keywords | Location | Mileage | Priority | Private | Sensitivity | Schools',
	'work street': 'Business Street', 'work street2': 'Business Street 2 | Business Street 3', 'work city': 'Business City', 'work state': 'Business State', 'work postalCode': 'Business Postal Code', 'work country': 'Business Country/Region | Business Country',
	'home street': 'Home Street', 'home street2': 'Home Street 2 | Home Street 3', 'home city': 'Home City', 'home state': 'Home State', 'home postalCode': 'Home Postal Code', 'home country': 'Home Country/Region | Home Country',
	'other street': 'Other Street', 'other street2': 'Other Street 2 | Other Street 3', 'other city': 'Other City', 'other state': 'Other State', 'other postalCode': 'Other Postal Code', 'other country': 'Other Country/Region | Other Country',
	'+poBox': 'Business Address PO Box | Home Address PO Box | Other Address PO Box', '+street': 'Business Address | Home Address | Other Address',
	'+birthDate @zeroDate': 'Birthday', '+anniversary @zeroDate': 'Anniversary', 'tags': 'Categories', '+children': 'Children', '+gender': 'Gender', '+language': 'Language', '+manager': "Manager's Name", 'notes': 'Notes', '+spouse': 'Spouse',
	'website': 'Web Page | Business Web Page', '+website': 'Personal Web Page', '+custom': 'User 1 | User 2 | User 3 | User 4'
};
