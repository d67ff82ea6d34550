import { DIALERS, type DialerColumn, type DialerId, type DialerProfile, type DialerSource } from '#domain/lists/dialer';
import type { FieldId } from '#domain/fields';

const column = (header: string, source: DialerSource, max = 0): DialerColumn => ({ header, source, max });
const field = (header: string, id: FieldId, max = 0): DialerColumn => column(header, { from: 'field', field: id }, max);
const phone = (header: string, n: number, form: Extract<DialerSource, { from: 'phone' }>['form'], max = 0): DialerColumn =>
	column(header, { from: 'phone', n, form }, max);
const blank = (header: string): DialerColumn => column(header, { from: 'blank' });
const five = (make: (n: number) => DialerColumn[]): DialerColumn[] => [1, 2, 3, 4, 5].flatMap(make);

/** Where no limit of rows is published: as many as a browser's upload form takes with ease. */
const EASY = 50_000;

/**
 * Names, order and lengths of `vicidial_list` (CREATE TABLE in VICIdial's MySQL_AST_CREATE_tables.sql) without what the list loader sets
 * itself; the list is chosen when the file is loaded. One phone_code holds for both numbers of a lead, so the second is of the same
 * country.
 */
const VICIDIAL: DialerColumn[] = [
	column('vendor_lead_code', { from: 'contactId' }, 20),
	column('source_id', { from: 'list' }, 50),
	blank('list_id'),
	phone('phone_code', 1, 'countryCode', 10),
	phone('phone_number', 1, 'national', 18),
	field('title', 'salutation', 4),
	field('first_name', 'firstName', 30),
	blank('middle_initial'),
	field('last_name', 'lastName', 30),
	field('address1', 'street', 100),
	field('address2', 'company', 100),
	blank('address3'),
	field('city', 'city', 50),
	field('state', 'state', 2),
	field('province', 'state', 50),
	field('postal_code', 'postalCode', 10),
	field('country_code', 'country', 3),
	blank('gender'),
	blank('date_of_birth'),
	phone('alt_phone', 2, 'sameCode', 12),
	field('email', 'email', 70),
	blank('security_phrase'),
	field('comments', 'notes', 255),
	column('rank', { from: 'score' }, 5),
	field('owner', 'owner', 20)
];

const PROFILES: Record<DialerId, Omit<DialerProfile, 'id'>> = {
	generic: {
		label: 'CSV',
		rowLimit: 0,
		phones: 5,
		columns: [
			column('contact_id', { from: 'contactId' }),
			column('name', { from: 'name' }),
			field('company', 'company'),
			field('job_title', 'jobTitle'),
			field('email', 'email'),
			...five((n) => [phone(`phone${n}`, n, 'e164'), phone(`phone${n}_type`, n, 'type')]),
			column('time_zone', { from: 'timeZone' }),
			field('country', 'country'),
			column('tier', { from: 'tier' }),
			column('score', { from: 'score' }),
			column('list', { from: 'list' }),
			column('state', { from: 'state' }),
			column('attempts', { from: 'attempts' })
		]
	},
	vicidial: { label: 'VICIdial', rowLimit: EASY, phones: 2, columns: VICIDIAL },
	// Standard contact fields; 50,000 records an upload (Configuration Web Services, limits of requests: addToListCsv). Numbers of ten
	// digits as in its examples; one of another country keeps its plus and code, since ten digits of Berlin would ring in Delaware.
	five9: {
		label: 'Five9',
		rowLimit: 50_000,
		phones: 3,
		columns: [
			phone('number1', 1, 'northAmerica'),
			phone('number2', 2, 'northAmerica'),
			phone('number3', 3, 'northAmerica'),
			field('first_name', 'firstName'),
			field('last_name', 'lastName'),
			field('company', 'company'),
			field('street', 'street'),
			field('city', 'city'),
			field('state', 'state'),
			field('zip', 'postalCode'),
			field('email', 'email')
		]
	},
	// help.mypurecloud.com, “Create a new contact list”: up to 50 columns, headers of 128 and cells of 512 characters, a million contacts a
	// list; E.164. Each number's type has a column beside it; the zone and the postal code are what its callable times go by.
	genesys: {
		label: 'Genesys Cloud',
		rowLimit: 1_000_000,
		phones: 5,
		columns: [
			column('ContactID', { from: 'contactId' }, 512),
			field('FirstName', 'firstName', 512),
			field('LastName', 'lastName', 512),
			field('Company', 'company', 512),
			field('Email', 'email', 512),
			...five((n) => [phone(`Phone${n}`, n, 'e164', 512), phone(`Phone${n}Type`, n, 'type', 512)]),
			column('TimeZone', { from: 'timeZone' }, 512),
			field('ZipCode', 'postalCode', 512),
			field('State', 'state', 512),
			field('Country', 'country', 512),
			column('Tier', { from: 'tier' }, 512),
			column('Score', { from: 'score' }, 512)
		]
	},
	// developer.exotel.com, “Upload contacts via CSV”: the keys of header_mapping; the file's own headers may be any.
	ameyo: {
		label: 'Ameyo',
		rowLimit: EASY,
		phones: 5,
		columns: [
			column('name', { from: 'name' }),
			field('email', 'email'),
			...five((n) => [phone(`phone${n}`, n, 'digits')]),
			column('timezone', { from: 'timeZone' }),
			blank('facebook'),
			field('twitter', 'twitter')
		]
	},
	// developer.exotel.com, “Add contacts to a list via CSV”: these columns and no other; number in E.164; 100,000 contacts a static list,
	// files under 60 MB.
	exotel: {
		label: 'Exotel',
		rowLimit: 100_000,
		phones: 1,
		columns: [
			phone('number', 1, 'e164'),
			field('first_name', 'firstName'),
			field('last_name', 'lastName'),
			field('company_name', 'company'),
			field('email', 'email'),
			column('tag', { from: 'tier' })
		]
	}
};

/** Profiles in the order of DIALERS. */
export const dialerProfiles = (): DialerProfile[] => DIALERS.map((id) => ({ id, ...PROFILES[id] }));
export const profileOf = (id: DialerId): DialerProfile => ({ id, ...PROFILES[id] });
