import type { KnownExport } from '../known-export';

/** Rows of refunded tickets are among the others: Attendee Status says which. The buyer stands again on every ticket. */
export const eventbrite: KnownExport = {
	id: 'eventbrite',
	label: 'Eventbrite',
	description: 'The attendee report of an event on Eventbrite, with the organiser’s questions.',
	signs:
		'Order # | Order no. | Order ID | Order Date | Ticket Type | Attendee # | Attendee no. | Attendee Status | Price Tier | Order Type | Total Paid | Eventbrite Fees | Eventbrite Payment Processing | Ticket Price | Ticket quantity | Buyer first name | Buyer email',
	need: 4,
	covered: 0.15,
	columns: {
		'+id': 'Order # | Order no. | Order ID | Attendee # | Attendee no. | Barcode # | Barcode number | Group | Event ID | Table | Seat',
		createdDate: 'Order Date | Purchase date',
		'+otherPerson': 'Buyer First Name | Buyer Last Name | Buyer Email | Buyer Name | Buyer Surname',
		salutation: 'Prefix',
		firstName: 'First Name | Attendee first name',
		lastName: 'Last Name | Surname | Attendee Surname | Attendee last name',
		nameSuffix: 'Suffix',
		email: 'Email | Email Address | Attendee email',
		'+': 'Quantity | Ticket quantity | Price Tier | Tier | Ticket Type | Order Type | Currency | Total Paid | Fees Paid | Eventbrite Fees | Eventbrite Payment Processing | Attendee Status | Ticket Price | Ticket Total | Delivery Method | Payment Type | Payment status | Date Attending | Device Name | Check-In Date | Discount | Affiliate | IP Location | Purchaser City',
		'+eventName': 'Event Name',
		'home street': 'Home Address 1',
		'home street2': 'Home Address 2',
		'home city': 'Home City',
		'home state': 'Home State | Home State/Province | Home County',
		'home postalCode': 'Home Zip | Home Zip/Postal Code | Home Postcode',
		'home country': 'Home Country',
		'work street': 'Work Address 1',
		'work street2': 'Work Address 2',
		'work city': 'Work City',
		'work state': 'Work State | Work State/Province',
		'work postalCode': 'Work Zip | Work Zip/Postal Code | Work Postcode',
		'work country': 'Work Country',
		'billing street': 'Billing Address 1 | Billing Address',
		'billing street2': 'Billing Address 2',
		'billing city': 'Billing City',
		'billing state': 'Billing State',
		'billing postalCode': 'Billing Zip',
		'billing country': 'Billing Country',
		company: 'Company | Company / Organisation | Company / Organization',
		jobTitle: 'Job Title',
		'phone mobile': 'Cell Phone | Mobile Phone',
		'phone work': 'Work Phone',
		'phone home': 'Home Phone',
		website: 'Website',
		'+birthDate': 'Birth Date',
		'+gender': 'Gender',
		'+age': 'Age',
		notes: 'Notes'
	}
};

export const luma: KnownExport = {
	id: 'luma',
	label: 'Luma',
	description: 'Guests of an event on Luma, with its questions.',
	signs:
		'api_id | approval_status | checked_in_at | ticket_type_id | ticket_name | custom_source | has_joined_event | amount_discount | eth_address | solana_address | qr_code_url | survey_response_rating',
	need: 3,
	covered: 0.15,
	columns: {
		'+id': 'api_id | guest_id | ticket_type_id | user_api_id',
		fullName: 'name',
		firstName: 'first_name',
		lastName: 'last_name',
		email: 'email',
		phone: 'phone_number',
		createdDate: 'created_at',
		'+': 'approval_status | checked_in_at | has_joined_event | custom_source | qr_code_url | amount | amount_tax | amount_discount | currency | coupon_code | eth_address | solana_address | survey_response_rating | survey_response_feedback | ticket_name'
	}
};

/** Two hyphens stand for nothing, which cleaning knows; one person stands on several rows. */
export const zoomWebinar: KnownExport = {
	id: 'zoom-webinar',
	label: 'Zoom webinar',
	description: 'The attendee or registration report of a Zoom webinar or meeting.',
	signs:
		'Attended | User Name (Original Name) | Registration Time | Approval Status | Time in Session (minutes) | Is Guest | Country/Region Name | Source Name | Name (Original Name) | Duration (Minutes) | Total Duration (Minutes) | Recording Consent',
	need: 2,
	covered: 0.3,
	// GoToWebinar, Webex and Teams have some of these names, too.
	never: 'Participant ID (UPN) | Registration Date/Time | Interest Rating | Attendance Duration | Connection Type | Attendee Email',
	columns: {
		'+': 'Attended | Approval Status | Join Time | Leave Time | Time in Session (minutes) | Duration (Minutes) | Total Duration (Minutes) | Is Guest | Guest | Registrant ID | Recording Consent',
		'+nickname': 'User Name (Original Name)',
		fullName: 'Name (Original Name)',
		firstName: 'First Name',
		lastName: 'Last Name',
		email: 'Email | User Email',
		phone: 'Phone',
		createdDate: 'Registration Time',
		'any country': 'Country/Region Name | Country/Region',
		'any street': 'Address',
		'any city': 'City',
		'any state': 'State/Province',
		'any postalCode': 'Zip/Postal Code',
		company: 'Organization',
		jobTitle: 'Job Title',
		industry: 'Industry',
		companySize: 'Number of Employees',
		leadSource: 'Source Name',
		notes: 'Questions & Comments | Comments'
	}
};

/** The roles are those of the meeting, no jobs. */
export const teamsAttendance: KnownExport = {
	id: 'teams-attendance',
	label: 'Teams attendance',
	description: 'The attendance report of a meeting or webinar in Microsoft Teams.',
	signs:
		'First Join | Last Leave | In-Meeting Duration | Participant ID (UPN) | First Join Time | Last Leave Time | Registration Status | Join Time | Leave Time',
	need: 3,
	covered: 0.4,
	core: 'Email',
	columns: {
		'fullName @guestMark': 'Name | Full Name',
		firstName: 'First Name | Registered First Name',
		lastName: 'Last Name | Registered Last Name',
		email: 'Email | Registration Email',
		'+id': 'Participant ID (UPN)',
		'+': 'First Join | First Join Time | Last Leave | Last Leave Time | In-Meeting Duration | Join Time | Leave Time | Duration | Role | Registration Status',
		createdDate: 'Registration Time'
	}
};

export const tito: KnownExport = {
	id: 'tito',
	label: 'Tito',
	description: 'Tickets of an event on Tito, with its questions.',
	signs:
		'Ticket | Ticket Reference | Ticket Full Name | Ticket First Name | Ticket Last Name | Ticket Email | Ticket Company Name | Order Reference | Order Name | Order Email | Ticket Created Date | Unique Ticket URL | Void Status | Unique Order URL | Ticket Last Updated Date | Reference',
	need: 4,
	covered: 0.2,
	columns: {
		'+id': 'Number | Ticket Reference | Order Reference | Reference',
		'+': 'Ticket | Price | Void Status | Tax | Discount Code | Unique Ticket URL | Unique Order URL | Event | Ticket Tags',
		fullName: 'Ticket Full Name | Name',
		firstName: 'Ticket First Name | First Name',
		lastName: 'Ticket Last Name | Last Name',
		email: 'Ticket Email | Email',
		company: 'Ticket Company Name | Company Name',
		jobTitle: 'Ticket Job Title',
		phone: 'Ticket Phone Number',
		tags: 'Tags',
		'+otherPerson': 'Order Name | Order Email | Order Company Name',
		createdDate: 'Ticket Created Date | Order Created Date',
		'+modifiedDate': 'Ticket Last Updated Date'
	}
};

/** No addresses: members are known by their profile. */
export const meetup: KnownExport = {
	id: 'meetup',
	label: 'Meetup',
	description: 'Members or attendees exported from Meetup.',
	signs:
		'User ID | Member ID | Joined Group on | Last visited group on | Last attended | Total RSVPs | RSVPed on | RSVPed Yes | RSVPed Maybe | RSVPed No | Meetups attended | No-shows | URL of Member Profile | Profile URL | Event Host | Guests | Joined Group',
	need: 3,
	covered: 0.4,
	core: 'Name',
	columns: {
		fullName: 'Name',
		'+id': 'User ID | Member ID',
		'+': 'Title | Event Host | RSVP | Guests | RSVPed on | Total RSVPs | RSVPed Yes | RSVPed Maybe | RSVPed No | No-shows | Last attended | Mailing List | Intro | Photo | Assistant Organizer',
		eventVisits: 'Meetups attended',
		createdDate: 'Joined Group on | Joined Group',
		lastActivityDate: 'Last visited group on',
		website: 'URL of Member Profile | Profile URL',
		'any city': 'Location'
	}
};
