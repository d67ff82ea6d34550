import { SCORE_HEADER } from '#domain/imports/own-columns';

/** Header rows of products as they write them, parted by "|": the product that each belongs to. */
export const EXPORT_ROWS: readonly (readonly [id: string, headers: string])[] = [
	[
		'google-contacts',
		'First Name|Middle Name|Last Name|Phonetic First Name|Phonetic Middle Name|Phonetic Last Name|Name Prefix|Name Suffix|Nickname|File As|Organization Name|Organization Title|Organization Department|Birthday|Notes|Photo|Labels|E-mail 1 - Label|E-mail 1 - Value|E-mail 2 - Label|E-mail 2 - Value|Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value|Address 1 - Label|Address 1 - Formatted|Address 1 - Street|Address 1 - City|Address 1 - PO Box|Address 1 - Region|Address 1 - Postal Code|Address 1 - Country|Address 1 - Extended Address|Website 1 - Label|Website 1 - Value'
	],
	[
		'google-contacts-old',
		'Name|Given Name|Additional Name|Family Name|Yomi Name|Given Name Yomi|Additional Name Yomi|Family Name Yomi|Name Prefix|Name Suffix|Initials|Nickname|Short Name|Maiden Name|Birthday|Gender|Location|Billing Information|Directory Server|Mileage|Occupation|Hobby|Sensitivity|Priority|Subject|Notes|Language|Photo|Group Membership|E-mail 1 - Type|E-mail 1 - Value|Phone 1 - Type|Phone 1 - Value|Address 1 - Type|Address 1 - Formatted|Address 1 - Street|Address 1 - City|Organization 1 - Type|Organization 1 - Name|Organization 1 - Yomi Name|Organization 1 - Title|Organization 1 - Department'
	],
	[
		'google-outlook',
		"First Name|Middle Name|Last Name|Title|Suffix|Initials|Web Page|Gender|Birthday|Anniversary|Location|Language|Internet Free Busy|Notes|E-mail Address|E-mail 2 Address|E-mail 3 Address|Primary Phone|Home Phone|Home Phone 2|Mobile Phone|Pager|Home Fax|Home Address|Home Street|Home Street 2|Home Street 3|Home Address PO Box|Home City|Home State|Home Postal Code|Home Country|Spouse|Children|Manager's Name|Assistant's Name|Referred By|Company Main Phone|Business Phone|Business Phone 2|Business Fax|Assistant's Phone|Company|Job Title|Department|Office Location|Organizational ID Number|Profession|Account|Business Address|Business Street|Business Street 2|Business Street 3|Business Address PO Box|Business City|Business State|Business Postal Code|Business Country|Other Phone|Other Fax|Other Address|Other Street|Other Street 2|Other Street 3|Other Address PO Box|Other City|Other State|Other Postal Code|Other Country|Callback|Car Phone|ISDN|Radio Phone|TTY/TDD Phone|Telex|User 1|User 2|User 3|User 4|Keywords|Mileage|Hobby|Billing Information|Directory Server|Sensitivity|Priority|Private|Categories"
	],
	[
		'outlook',
		"Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street|Business Street 2|Business Street 3|Business City|Business State|Business Postal Code|Business Country/Region|Home Street|Home Street 2|Home Street 3|Home City|Home State|Home Postal Code|Home Country/Region|Other Street|Other Street 2|Other Street 3|Other City|Other State|Other Postal Code|Other Country/Region|Assistant's Phone|Business Fax|Business Phone|Business Phone 2|Callback|Car Phone|Company Main Phone|Home Fax|Home Phone|Home Phone 2|ISDN|Mobile Phone|Other Fax|Other Phone|Pager|Primary Phone|Radio Phone|TTY/TDD Phone|Telex|Account|Anniversary|Assistant's Name|Billing Information|Birthday|Business Address PO Box|Categories|Children|Directory Server|E-mail Address|E-mail Type|E-mail Display Name|E-mail 2 Address|E-mail 2 Type|E-mail 2 Display Name|E-mail 3 Address|E-mail 3 Type|E-mail 3 Display Name|Gender|Government ID Number|Hobby|Home Address PO Box|Initials|Internet Free Busy|Keywords|Language|Location|Manager's Name|Mileage|Notes|Office Location|Organizational ID Number|Other Address PO Box|Priority|Private|Profession|Referred By|Sensitivity|Spouse|User 1|User 2|User 3|User 4|Web Page"
	],
	[
		'outlook-web',
		"First Name|Middle Name|Last Name|Title|Suffix|Nickname|Given Yomi|Surname Yomi|E-mail Address|E-mail 2 Address|E-mail 3 Address|Home Phone|Home Phone 2|Business Phone|Business Phone 2|Mobile Phone|Car Phone|Other Phone|Primary Phone|Pager|Business Fax|Home Fax|Other Fax|Company Main Phone|Callback|Radio Phone|Telex|TTY/TDD Phone|IMAddress|Job Title|Department|Company|Office Location|Manager's Name|Assistant's Name|Assistant's Phone|Company Yomi|Business Street|Business City|Business State|Business Postal Code|Business Country/Region|Home Street|Home City|Home State|Home Postal Code|Home Country/Region|Other Street|Other City|Other State|Other Postal Code|Other Country/Region|Personal Web Page|Spouse|Schools|Hobby|Location|Web Page|Birthday|Anniversary|Notes"
	],
	[
		'outlook-de',
		'Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position|Straße geschäftlich|Straße geschäftlich 2|Straße geschäftlich 3|Ort geschäftlich|Region geschäftlich|Postleitzahl geschäftlich|Land/Region geschäftlich|Straße privat|Straße privat 2|Straße privat 3|Ort privat|Bundesland/Kanton privat|Postleitzahl privat|Land/Region privat|Weitere Straße|Weiterer Ort|Weitere Postleitzahl|Telefon Assistent|Fax geschäftlich|Telefon geschäftlich|Telefon geschäftlich 2|Rückmeldung|Autotelefon|Telefon Firma|Fax privat|Telefon (privat)|Telefon (privat 2)|ISDN|Mobiltelefon|Weiteres Fax|Weiteres Telefon|Pager|Haupttelefon|Abrechnungsinformation|Benutzer 1|Beruf|Büro|E-Mail-Adresse|E-Mail-Typ|E-Mail: Angezeigter Name|E-Mail 2: Adresse|Empfohlen von|Geburtstag|Geschlecht|Hobby|Initialen|Jahrestag|Kategorien|Kinder|Konto|Notizen|Ort|Privat|Sprache|Stichwörter|Webseite'
	],
	[
		'outlook-fr',
		'Titre|Prénom|Deuxième prénom|Nom|Suffixe|Société|Service|Titre|Rue (bureau)|Rue (bureau) 2|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)|Rue (domicile)|Ville (domicile)|Code postal (domicile)|Téléphone (bureau)|Télécopie (bureau)|Téléphone (domicile)|Tél. mobile|Téléphone principal|Adresse de messagerie|Type de messagerie|Anniversaire|Catégories|Compte|Notes|Page Web|Utilisateur 1'
	],
	[
		'outlook-es',
		'Título|Nombre|Segundo nombre|Apellidos|Sufijo|Organización|Departamento|Puesto|Calle del trabajo|Ciudad de trabajo|Código postal de trabajo|País o región del trabajo|Calle del domicilio|Fax del trabajo|Teléfono del trabajo|Particular|Teléfono móvil|Teléfono principal|Dirección de correo electrónico|Tipo de correo electrónico|Cumpleaños|Categorías|Notas|Página Web'
	],
	[
		'outlook-it',
		'Titolo|Nome|Secondo nome|Cognome|Società|Reparto|Posizione|Via (uff.)|Città (uff.)|CAP (uff.)|Provincia (uff.)|Via (ab.)|Città (ab.)|Cellulare|Ufficio|Abitazione|Indirizzo posta elettronica|Tipo posta elettronica|Compleanno|Categorie|Note|Pagina Web'
	],
	[
		'outlook-pt',
		'Título|Nome|Segundo nome|Sobrenome|Empresa|Departamento|Cargo|Rua do endereço comercial|Cidade do endereço comercial|Estado do endereço comercial|CEP do endereço comercial|Rua do endereço residencial|Telefone celular|Telefone comercial|Telefone residencial|Endereço de email|Tipo de email|Aniversário|Categorias|Anotações|Página da Web'
	],
	[
		'outlook-nl',
		'Titel|Voornaam|Middelste naam|Achternaam|Bedrijf|Afdeling|Functie|Werkadres, straat|Werkadres, plaats|Werkadres, postcode|Huisadres, straat|Huisadres, plaats|Mobiele telefoon|Telefoon op werk|Telefoon thuis|E-mailadres|E-mailtype|Verjaardag|Categorieën|Notities|Webpagina'
	],
	[
		'outlook-pl',
		'Tytuł|Imię|Drugie imię|Nazwisko|Firma|Dział|Stanowisko|Adres służbowy - ulica|Adres służbowy - miejscowość|Adres służbowy - kod pocztowy|Adres domowy - ulica|Adres domowy - miejscowość|Telefon komórkowy|Telefon służbowy|Telefon domowy|Adres e-mail|Typ e-mail|Urodziny|Kategorie|Notatki'
	],
	[
		'outlook-ja',
		'姓|名|会社名|部署|役職|番地 (会社)|市区町村 (会社)|都道府県 (会社)|郵便番号 (会社)|番地 (自宅)|市区町村 (自宅)|携帯電話|会社電話|自宅電話|電子メール アドレス|電子メールの種類|誕生日|分類|メモ|Web ページ'
	],
	[
		'outlook-zh',
		'称谓|名|姓|单位|部门|职务|商务地址 街道|商务地址 市/县|商务地址 邮政编码|住宅地址 街道|住宅地址 市/县|移动电话|商务电话|住宅电话|电子邮件地址|电子邮件类型|生日|类别|附注|网页'
	],
	[
		'thunderbird',
		'First Name|Last Name|Display Name|Nickname|Primary Email|Secondary Email|Screen Name|Work Phone|Home Phone|Fax Number|Pager Number|Mobile Number|Home Address|Home Address 2|Home City|Home State|Home ZipCode|Home Country|Work Address|Work Address 2|Work City|Work State|Work ZipCode|Work Country|Job Title|Department|Organization|Web Page 1|Web Page 2|Birth Year|Birth Month|Birth Day|Custom 1|Custom 2|Custom 3|Custom 4|Notes|'
	],
	['linkedin-connections', 'First Name|Last Name|URL|Email Address|Company|Position|Connected On'],
	[
		'hubspot',
		'Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Lead Status|Marketing contact status|Create Date|Associated Company'
	],
	[
		'salesforce-report',
		'Salutation|First Name|Last Name|Title|Account Name|Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Mailing Country|Phone|Fax|Mobile|Email|Account Owner'
	],
	[
		'salesforce-data',
		'Id|IsDeleted|AccountId|LastName|FirstName|Salutation|Name|MailingStreet|MailingCity|MailingState|MailingPostalCode|MailingCountry|Phone|Fax|MobilePhone|Email|Title|LeadSource|OwnerId|HasOptedOutOfEmail|CreatedDate'
	],
	[
		'pipedrive',
		'Person - ID|Person - Name|Person - Label|Person - Organization|Person - Email - Work|Person - Phone - Work|Person - Phone - Mobile|Person - Owner'
	],
	[
		'apollo',
		'First Name|Last Name|Title|Company|Company Name for Emails|Email|Email Status|Primary Email Source|Seniority|Departments|Contact Owner|Work Direct Phone|Home Phone|Mobile Phone|Corporate Phone|Other Phone|Stage|Lists|Account Owner|# Employees|Industry|Keywords|Person Linkedin Url|Website|Company Linkedin Url|Facebook Url|Twitter Url|City|State|Country|Company Address|Company City|Company State|Company Country|Company Phone'
	],
	[
		'zoominfo',
		'ZoomInfo Contact ID|Last Name|First Name|Middle Name|Salutation|Suffix|Job Title|Job Title Hierarchy Level|Management Level|Job Function|Department|Company Division Name|Direct Phone Number|Email Address|Email Domain|Mobile phone|ZoomInfo Contact Profile URL|LinkedIn Contact Profile URL|Person Street|Person City|Person State|Person Zip Code|Country|ZoomInfo Company ID|Company Name|Website|Founded Year|Company HQ Phone|Fax|Ticker|Revenue (in 000s USD)|Revenue Range (in USD)|Employees|Employee Range|Primary Industry|Primary Sub-Industry|ZoomInfo Company Profile URL|LinkedIn Company Profile URL|Company Street Address|Company City|Company State|Company Zip Code|Company Country|Full Address|Number of Locations'
	],
	[
		'facebook-leads',
		'id|created_time|ad_id|ad_name|adset_id|adset_name|campaign_id|campaign_name|form_id|form_name|is_organic|platform|full_name|email|phone_number'
	],
	[
		'mailchimp',
		'Email Address|First Name|Last Name|Address|Phone Number|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|DSTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|NOTES|TAGS'
	],
	['brevo', 'EMAIL|LASTNAME|FIRSTNAME|SMS|EMAIL_BLACKLISTED|SMS_BLACKLISTED|ADDED_TIME|MODIFIED_TIME'],
	['activecampaign', 'Email|First Name|Last Name|Phone|Tags|Date Created|IP|Status'],
	['kit', 'first_name|email|created_at|status'],
	['systeme-io', 'Email|First name|Surname|Phone number|Country|Tags|Date registered'],
	[
		'klaviyo',
		'Email|Klaviyo ID|First Name|Last Name|Organization|Title|Phone Number|Address|Address 2|City|State / Region|Country|Zip Code|Last Open|Last Click|Email Marketing Consent|Date Added'
	],
	['substack', 'email|active_subscription|expiry|plan|email_disabled|created_at|first_payment_at'],
	[
		'patreon',
		'Name|Email|Twitter|Discord|Patron Status|Follows You|Lifetime Amount|Pledge Amount|Charge Frequency|Tier|Addressee|Street|City|State|Zip|Country|Phone|Patronage Since Date'
	],
	[
		'eventbrite',
		'Order #|Order Date|First Name|Last Name|Email|Quantity|Price Tier|Ticket Type|Attendee #|Group|Order Type|Currency|Total Paid|Fees Paid|Eventbrite Fees|Eventbrite Payment Processing|Attendee Status|Home Address 1|Home Address 2|Home City|Home State|Home Zip|Home Country|Job Title|Company|What do you hope to learn?'
	],
	[
		'luma',
		"api_id|name|first_name|last_name|email|phone_number|created_at|approval_status|checked_in_at|custom_source|qr_code_url|amount|ticket_type_id|ticket_name|What's your company?|How did you hear about us?"
	],
	[
		'zoom-webinar',
		'Attended|User Name (Original Name)|First Name|Last Name|Email|Phone|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name'
	],
	['teams-attendance', 'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role'],
	[
		'tito',
		'Number|Ticket|Ticket Full Name|Ticket First Name|Ticket Last Name|Ticket Email|Ticket Company Name|Tags|Ticket Reference|Ticket Created Date|Price|Order Name|Order Email|Order Reference|Dietary needs'
	],
	['meetup', 'Name|User ID|Title|Event Host|RSVP|Guests|RSVPed on|Joined Group on|URL of Member Profile'],
	[
		'typeform',
		"#|What's your name?|What's your email?|Which company?|Response Type|Start Date (UTC)|Stage Date (UTC)|Submit Date (UTC)|Network ID|Tags|Ending"
	],
	['google-forms', 'Timestamp|Email Address|Your full name|Which session?'],
	['talque', 'First Name|Last Name|Email|Company Name|Job title|Origin|Country'],
	['badge-scanner', 'FIRST NAME|LAST NAME|COMPANY|TITLE|EMAIL|PHONE|SCAN TIME|SCANNED BY|RATING|NOTES|Interested in a demo?'],
	[
		'shopify',
		'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address Company|Default Address Address1|Default Address Address2|Default Address City|Default Address Province Code|Default Address Country Code|Default Address Zip|Default Address Phone|Phone|Accepts SMS Marketing|Total Spent|Total Orders|Note|Tax Exempt|Tags'
	],
	[
		'stripe',
		'id|Email|Name|Phone|Description|Created (UTC)|Delinquent|Card ID|Card Last4|Card Brand|Total Spend|Payment Count|Refunded Volume'
	],
	[
		'woocommerce',
		'Customer ID|Username|First name|Last name|Email|Date registered|Billing Company|Billing Address 1|Billing City|Billing Postcode|Billing Country|Billing Phone|Shipping Address 1|Shipping City'
	],
	[
		'datev',
		'Konto|Name (Adressattyp Unternehmen)|Unternehmensgegenstand|Name (Adressattyp natürl. Person)|Vorname (Adressattyp natürl. Person)|Name (Adressattyp keine Angabe)|Adressattyp|Kurzbezeichnung|EU-Land|EU-UStID|Anrede|Titel/Akad. Grad|Straße|Postfach|Postleitzahl|Ort|Land|Telefon|Bemerkung (Telefon)|E-Mail|Internet|Fax'
	],
	[
		'vcard',
		'Full Name|First Name|Last Name|Email|Email 2|Phone (mobile)|Phone (work)|Company|Job Title|Street|City|Postal Code|Country|Notes|Birthday'
	],
	[
		'muster-contacts',
		['First Name', 'Last Name', 'Full Name', 'Email', 'Phone 1', 'Company', 'Country', 'Lead Source', ...SCORE_HEADER].join('|')
	],
	[
		'muster-scores',
		'Contact ID|Name|Email|Company|Job Title|Industry|Location|Original Source|AI Lead Score (0-100)|Lead Score Category|Key Scoring Factors'
	],
	[
		'muster-template',
		'First Name|Last Name|Email|Phone 1|Company|Job Title|Industry|Company Size|Street|City|State/Province|Postal Code|Country|Lead Source|Tags|Notes'
	]
];
