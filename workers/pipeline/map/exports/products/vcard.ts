import type { KnownExport } from '../known-export';

/** The columns that our reader makes of address cards. */
export const vcardColumns: KnownExport = {
	id: 'vcard', label: 'Address cards (vCard)', description: 'Cards of an address book, as Muster reads them.',
	signs: 'Phone (mobile) | Phone (work) | Phone (home) | Phone (main) | Phone (other) | Phone (iphone) | Fax (work) | Fax (home) | Address Label | Home Address Label | Card Revision | UID | Other Names | Other Entries', need: 1, core: 'Full Name', covered: 0.5,
	columns: {
		'fullName': 'Full Name', 'salutation': 'Name Prefix', 'firstName': 'First Name', '+middleName': 'Middle Name', 'lastName': 'Last Name', 'nameSuffix': 'Name Suffix', '+': 'Other Names | Role | Geo | Kind | Mailer | Card Class | Card Revision | Other Entries | Agent | Date of Death', '+nickname': 'Nickname', 'email': 'Email', '+email2': 'Email #',
		'phone mobile': 'Phone (mobile) | Phone (iphone) | Phone (mobile) #', 'phone work': 'Phone (work) | Phone (main) | Phone (work) #', 'phone home': 'Phone (home) | Phone (home) #', 'phone': 'Phone | Phone #', 'phone other': 'Phone (other) | Phone (car) | Phone (*)', '+fax': 'Fax | Fax (work) | Fax (home) | Fax #', '+pager': 'Pager', 'company': 'Company', '+company': 'Company #', '+department': 'Department | Department #', 'jobTitle': 'Job Title', '+jobTitle': 'Job Title #',
		'work street': 'Street', 'work city': 'City', 'work state': 'State', 'work postalCode': 'Postal Code', 'work country': 'Country', 'home street': 'Home Street', 'home city': 'Home City', 'home state': 'Home State', 'home postalCode': 'Home Postal Code', 'home country': 'Home Country', '+street': 'Address Label | Home Address Label | Street # | Home Street #', '+city': 'City # | Home City #', '+state': 'State # | Home State #', '+postalCode': 'Postal Code # | Home Postal Code #', '+country': 'Country # | Home Country #',
		'website': 'Website', '+website': 'Website #', 'linkedin': 'LinkedIn', 'twitter': 'X/Twitter', '+social': 'Facebook | Instagram', 'notes': 'Notes', '+birthDate': 'Birthday', '+anniversary': 'Anniversary', 'tags': 'Categories', 'timeZone': 'Time Zone', '+language': 'Language', '+gender': 'Gender', '+id': 'UID', '+fileAs': 'Sort As | File As', '+phoneticName': 'Phonetic First Name | Phonetic Last Name', '+maidenName': 'Maiden Name', '+manager': 'Manager', '+assistant': 'Assistant | Phone (assistant)', '+spouse': 'Related (spouse)', '+otherPerson': 'Related (other)'
	}
};
