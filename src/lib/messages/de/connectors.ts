/** What connectors say of themselves and of their settings, by the English text. Names of systems, formats and of what stands on their own screens remain. */
export const connectors: Readonly<Record<string, string>> = {
	'Hands contacts to an import job of Brevo, by email; the receipts say that they were taken, Brevo itself shows what became of each.':
		'Übergibt Kontakte an einen Importauftrag von Brevo, nach E-Mail; die Quittungen sagen, dass sie angenommen wurden, was aus jedem wurde, zeigt Brevo selbst.',
	'Brevo does not let browsers call it. Set up the relay of docs/relay.md with Brevo (https://api.brevo.com) as upstream and enter its address as "Relay address".':
		'Brevo lässt keine Aufrufe aus dem Browser zu. Richten Sie das Relay aus docs/relay.md mit Brevo (https://api.brevo.com) als Gegenstelle ein und geben Sie seine Adresse unter „Relay-Adresse“ ein.',
	'Relay address': 'Relay-Adresse',
	"The address of your relay for this system. It takes the place of the system's own address in every call. docs/relay.md shows how to set one up.":
		'Die Adresse Ihres Relays für dieses System. Sie tritt in jedem Aufruf an die Stelle der Adresse des Systems. docs/relay.md zeigt, wie man eines einrichtet.',
	'API key': 'API-Schlüssel',
	'In Brevo under SMTP & API → API keys. Kept encrypted, and sent to the relay only.':
		'In Brevo unter SMTP & API → API keys. Wird verschlüsselt aufbewahrt und nur an das Relay gesendet.',
	'List number': 'Nummer der Liste',
	'Contacts go into this list; its number stands behind # in Contacts → Lists.':
		'Kontakte kommen in diese Liste; ihre Nummer steht hinter dem # unter Contacts → Lists.',
	'Contacts per request': 'Kontakte je Anfrage',
	'From 1 to 1000. Smaller requests suit slow connections.': 'Von 1 bis 1000. Kleinere Anfragen passen zu langsamen Verbindungen.',
	'Creates and updates items of a collection in Directus.': 'Legt Einträge einer Sammlung in Directus an und aktualisiert sie.',
	"Set CORS_ENABLED=true and put this app's address into CORS_ORIGIN of Directus.":
		'Setzen Sie in Directus CORS_ENABLED=true und tragen Sie die Adresse dieser App in CORS_ORIGIN ein.',
	Address: 'Adresse',
	'Where Directus runs, for example https://directus.example.com.': 'Wo Directus läuft, zum Beispiel https://directus.example.com.',
	'A static token of a Directus user who may read, create and update the collection. Kept encrypted on this device.':
		'Ein statisches Token eines Directus-Benutzers, der die Sammlung lesen, anlegen und ändern darf. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	Collection: 'Sammlung',
	'The collection that holds the contacts.': 'Die Sammlung, in der die Kontakte stehen.',
	'Key field': 'Schlüsselfeld',
	'Contacts with the same value here are the same contact. Best with a unique index.':
		'Kontakte mit demselben Wert hier sind derselbe Kontakt. Am besten mit eindeutigem Index.',
	'From 1 to 500. Smaller requests suit slow connections.': 'Von 1 bis 500. Kleinere Anfragen passen zu langsamen Verbindungen.',
	'Requests per minute': 'Anfragen je Minute',
	'The most that the server allows; 0 means no limit.': 'So viele, wie der Server höchstens erlaubt; 0 heißt ohne Grenze.',
	'Creates and updates contacts in Dolibarr, found by their email. Fields that were added there are named options_….':
		'Legt Kontakte in Dolibarr an und aktualisiert sie, gefunden nach E-Mail. Dort hinzugefügte Felder heißen options_….',
	'Dolibarr lets every address in; nothing has to be allowed.': 'Dolibarr lässt jede Adresse zu; nichts muss erlaubt werden.',
	'Where Dolibarr runs, for example https://erp.example.com.': 'Wo Dolibarr läuft, zum Beispiel https://erp.example.com.',
	'The key of a Dolibarr user who may read and write contacts; the module "API/Web services" must be on. Kept encrypted on this device.':
		'Der Schlüssel eines Dolibarr-Benutzers, der Kontakte lesen und schreiben darf; das Modul „API/Web services“ muss eingeschaltet sein. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	'Creates and updates contacts or leads in Dynamics 365 (Dataverse) by an alternate key, 100 a request.':
		'Legt Kontakte oder Leads in Dynamics 365 (Dataverse) an und aktualisiert sie nach einem Alternativschlüssel, 100 je Anfrage.',
	"Register this app in Entra ID as a single-page application with its address, as it stands in the browser's address bar, as redirect URI, and sign in again: Dynamics lets browsers in with such a sign-in.":
		'Registrieren Sie diese App in Entra ID als Single-Page-Anwendung mit ihrer Adresse, wie sie in der Adresszeile steht, als Umleitungs-URI, und melden Sie sich noch einmal an: Mit einer solchen Anmeldung lässt Dynamics Browser zu.',
	'Environment address': 'Adresse der Umgebung',
	'For example https://yourorg.crm4.dynamics.com.': 'Zum Beispiel https://yourorg.crm4.dynamics.com.',
	'Access token': 'Zugriffstoken',
	'Comes from signing in. Kept encrypted, and sent to the address above only.':
		'Kommt von der Anmeldung. Wird verschlüsselt aufbewahrt und nur an die Adresse oben gesendet.',
	'Application (client) ID': 'Anwendungs-ID (Client-ID)',
	'Of an app registration in Entra ID of the kind "single-page application", with this app\'s address as redirect URI and the permission Dynamics CRM user_impersonation.':
		'Einer App-Registrierung in Entra ID der Art „Single-Page-Anwendung“, mit der Adresse dieser App als Umleitungs-URI und der Berechtigung Dynamics CRM user_impersonation.',
	Tenant: 'Mandant',
	'The ID or domain of your tenant; organizations lets any work account in.':
		'ID oder Domain Ihres Mandanten; organizations lässt jedes Arbeitskonto zu.',
	'Kind of record': 'Art des Datensatzes',
	'Leads need a topic; contacts need a last name.': 'Leads brauchen ein Thema, Kontakte einen Nachnamen.',
	Contacts: 'Kontakte',
	'Key column': 'Schlüsselspalte',
	'The logical name of a text column that an administrator made an alternate key, where Muster puts its contact id.':
		'Der logische Name einer Textspalte, die in der Verwaltung zum Alternativschlüssel gemacht wurde; dorthin schreibt Muster seine Kontakt-ID.',
	'Publisher prefix': 'Präfix des Herausgebers',
	'Columns that Muster creates begin with it.': 'Spalten, die Muster anlegt, beginnen damit.',
	'Creates and updates contacts or leads in EspoCRM, found by their email.':
		'Legt Kontakte oder Leads in EspoCRM an und aktualisiert sie, gefunden nach E-Mail.',
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.":
		'EspoCRM braucht für einen Browser drei Dinge: die Adresse dieser App, die Methoden GET, POST, PUT und DELETE und die Header Content-Type, X-Api-Key und X-Skip-Duplicate-Check in seinen Konfigurationslisten; seine CORS-Middleware in den Metadaten der API; und eine Route, die OPTIONS beantwortet. Ein Relay leistet dasselbe.',
	'Where EspoCRM runs, for example https://crm.example.com.': 'Wo EspoCRM läuft, zum Beispiel https://crm.example.com.',
	'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.':
		'Der Schlüssel eines API-Benutzers, dessen Rolle Kontakte lesen, anlegen und ändern und für den schnellen Weg Import benutzen darf. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	'Way of sending': 'Art des Sendens',
	'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.':
		'Einzeln fragt vor jedem Kontakt nach und sagt genau, was abgelehnt wurde; der Import ist bei großen Zustellungen schneller.',
	'One by one': 'Einzeln',
	'Import, 200 at a time': 'Import, 200 auf einmal',
	'Contact or Lead.': 'Contact oder Lead.',
	'From 1 to 200. Smaller requests suit slow connections.': 'Von 1 bis 200. Kleinere Anfragen passen zu langsamen Verbindungen.',
	'File download': 'Als Datei speichern',
	'Writes the contacts into a CSV, Excel or JSON file that you save on this device.':
		'Schreibt die Kontakte in eine CSV-, Excel- oder JSON-Datei, die Sie auf diesem Gerät speichern.',
	'File format': 'Dateiformat',
	'Excel opens CSV and XLSX; JSON is for programs.': 'Excel öffnet CSV und XLSX; JSON ist für Programme.',
	'Make formulas harmless': 'Formeln unschädlich machen',
	'In CSV, a cell that a spreadsheet would run as a formula gets a leading apostrophe.':
		'In CSV bekommt eine Zelle, die eine Tabelle als Formel ausführen würde, einen Apostroph davor.',
	'Mark CSV as UTF-8': 'CSV als UTF-8 kennzeichnen',
	'Lets Excel show accents and other scripts correctly.': 'So zeigt Excel Umlaute und andere Schriften richtig.',
	'Creates and updates HubSpot contacts by email or by a unique property of yours, 100 a request.':
		'Legt HubSpot-Kontakte nach E-Mail oder einer eindeutigen Eigenschaft an und aktualisiert sie, 100 je Anfrage.',
	'HubSpot does not let browsers call it. Set up the relay of docs/relay.md with HubSpot (https://api.hubapi.com) as upstream and enter its address as "Relay address".':
		'HubSpot lässt keine Aufrufe aus dem Browser zu. Richten Sie das Relay aus docs/relay.md mit HubSpot (https://api.hubapi.com) als Gegenstelle ein und geben Sie seine Adresse unter „Relay-Adresse“ ein.',
	'Of a private app (static auth token) with the scopes crm.objects.contacts.read and .write, crm.schemas.contacts.read and .write. Kept encrypted, and sent to the relay only.':
		'Einer privaten App (statisches Token) mit den Scopes crm.objects.contacts.read und .write, crm.schemas.contacts.read und .write. Wird verschlüsselt aufbewahrt und nur an das Relay gesendet.',
	'Recognise contacts by': 'Kontakte erkennen an',
	'email, or the internal name of a property of yours that holds unique values; Muster then puts its own contact id there.':
		'email, oder der interne Name einer Eigenschaft mit eindeutigen Werten; dorthin schreibt Muster dann seine Kontakt-ID.',
	'From 1 to 100. Smaller requests suit slow connections.': 'Von 1 bis 100. Kleinere Anfragen passen zu langsamen Verbindungen.',
	'Hub ID': 'Hub-ID',
	'Optional. The number in the address of your HubSpot pages; with it, receipts link to each contact.':
		'Optional. Die Nummer in der Adresse Ihrer HubSpot-Seiten; damit führen die Quittungen zu jedem Kontakt.',
	'Time zone of the account': 'Zeitzone des Kontos',
	'Optional, for example Europe/Berlin. The daily limit is renewed at midnight there; blank means UTC.':
		'Optional, zum Beispiel Europe/Berlin. Das Tageslimit beginnt dort um Mitternacht neu; leer heißt UTC.',
	'Adds contacts to a Mailchimp audience and updates those that are in it, by email; nobody who unsubscribed is subscribed again.':
		'Nimmt Kontakte in eine Zielgruppe von Mailchimp auf und aktualisiert die vorhandenen, nach E-Mail; wer sich abgemeldet hat, wird nicht wieder angemeldet.',
	'Mailchimp does not let browsers call it. Set up the relay of docs/relay.md with your Mailchimp server (https://SERVER.api.mailchimp.com) as upstream and enter its address as "Relay address".':
		'Mailchimp lässt keine Aufrufe aus dem Browser zu. Richten Sie das Relay aus docs/relay.md mit Ihrem Mailchimp-Server (https://SERVER.api.mailchimp.com) als Gegenstelle ein und geben Sie seine Adresse unter „Relay-Adresse“ ein.',
	'In Mailchimp under Account → Extras → API keys. Kept encrypted, and sent to the relay only.':
		'In Mailchimp unter Account → Extras → API keys. Wird verschlüsselt aufbewahrt und nur an das Relay gesendet.',
	'The ending of your API key behind the hyphen, for example us21.':
		'Das Ende Ihres API-Schlüssels hinter dem Bindestrich, zum Beispiel us21.',
	'Audience ID': 'ID der Zielgruppe',
	'In Mailchimp under Audience → Settings → Audience name and defaults.':
		'In Mailchimp unter Audience → Settings → Audience name and defaults.',
	'New contacts are': 'Neue Kontakte werden',
	'How a contact that Mailchimp does not know yet comes in. A contact that it knows keeps its status, so nobody who unsubscribed is subscribed again.':
		'Wie ein Kontakt hineinkommt, den Mailchimp noch nicht kennt. Ein bekannter behält seinen Status; wer sich abgemeldet hat, wird also nicht wieder angemeldet.',
	'Asked to confirm by email': 'Um Bestätigung per E-Mail gebeten',
	'Subscribed (only with their consent)': 'Angemeldet (nur mit Einwilligung)',
	'Not subscribed': 'Nicht angemeldet',
	Unsubscribed: 'Abgemeldet',
	'Starts a scenario of Make with the contacts. "Test connection" starts it once without one.':
		'Startet ein Szenario von Make mit den Kontakten. „Verbindung testen“ startet es einmal ohne Kontakt.',
	'Nothing has to be allowed.': 'Nichts muss erlaubt werden.',
	"The address of the custom webhook, kept like a password. One that asks for an API key can't be reached from a browser.":
		'Die Adresse des Custom Webhook, aufbewahrt wie ein Passwort. Einer, der einen API-Schlüssel verlangt, ist aus dem Browser nicht erreichbar.',
	'Form of the contacts': 'Form der Kontakte',
	'How the flow receives them.': 'Wie der Ablauf sie erhält.',
	'Web form: one contact a request': 'Webformular: ein Kontakt je Anfrage',
	'JSON list as plain text': 'JSON-Liste als einfacher Text',
	'The most that the system allows; 0 means no limit.': 'So viele, wie das System höchstens erlaubt; 0 heißt ohne Grenze.',
	'Creates and updates Mautic contacts by email, 100 a request.':
		'Legt Mautic-Kontakte nach E-Mail an und aktualisiert sie, 100 je Anfrage.',
	'In Mautic under Configuration → System Settings → CORS Settings, restrict the domains and add this app\'s address, as it stands in the browser\'s address bar, to "Valid Domains".':
		'Schränken Sie in Mautic unter Configuration → System Settings → CORS Settings die Domains ein und fügen Sie die Adresse dieser App, wie sie in der Adresszeile steht, zu „Valid Domains“ hinzu.',
	'Of your Mautic, for example https://mautic.example.com. The API must be switched on in its configuration.':
		'Ihres Mautic, zum Beispiel https://mautic.example.com. In seiner Konfiguration muss die API eingeschaltet sein.',
	'Signing in': 'Anmeldung',
	'Basic needs "Enable HTTP basic auth" in the API settings of Mautic.':
		'Für Benutzername und Passwort muss in den API-Einstellungen von Mautic „Enable HTTP basic auth“ gesetzt sein.',
	'User name and password': 'Benutzername und Passwort',
	'Access token (OAuth 2)': 'Zugriffstoken (OAuth 2)',
	'User name and password, or token': 'Benutzername und Passwort, oder Token',
	'As name:password, or the access token alone. Kept encrypted, and sent to the address above only.':
		'Als Name:Passwort, oder das Zugriffstoken allein. Wird verschlüsselt aufbewahrt und nur an die Adresse oben gesendet.',
	'Starts a flow of n8n with the contacts. "Test connection" starts it once without one.':
		'Startet einen Ablauf von n8n mit den Kontakten. „Verbindung testen“ startet ihn einmal ohne Kontakt.',
	'In the Webhook node, add the option "Allowed Origins (CORS)" with this app\'s address.':
		'Fügen Sie im Webhook-Knoten die Option „Allowed Origins (CORS)“ mit der Adresse dieser App hinzu.',
	'The production address of the Webhook node, for example https://n8n.example.com/webhook/contacts.':
		'Die Produktivadresse des Webhook-Knotens, zum Beispiel https://n8n.example.com/webhook/contacts.',
	'Only where the webhook asks for one. Kept encrypted on this device.':
		'Nur wo der Webhook eines verlangt. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	'Token header': 'Header des Tokens',
	'The request header that carries the token.': 'Der Header der Anfrage, der das Token trägt.',
	'JSON: batch and contacts': 'JSON: Stapel und Kontakte',
	'JSON: list of contacts': 'JSON: Liste der Kontakte',
	'JSON: one contact a request': 'JSON: ein Kontakt je Anfrage',
	'What the answer says': 'Was die Antwort sagt',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted. A flow that answers uses {"results": [{"externalId", "status", "id", "message"}]}.':
		'Wo ein Server Kontakt für Kontakt antwortet, bekommt jeder eine eigene Quittung. Sonst gilt jede Antwort 2xx als angenommen. Ein Ablauf, der antwortet, benutzt {"results": [{"externalId", "status", "id", "message"}]}.',
	'What became of each contact': 'Was aus jedem Kontakt wurde',
	'Nothing: trust the 2xx': 'Nichts: 2xx genügt',
	'Starts a flow of Node-RED with the contacts. "Test connection" starts it once without one.':
		'Startet einen Ablauf von Node-RED mit den Kontakten. „Verbindung testen“ startet ihn einmal ohne Kontakt.',
	"In settings.js of Node-RED set httpNodeCors with this app's address as origin. Plain text and web form need it too, for the answer.":
		'Setzen Sie in settings.js von Node-RED httpNodeCors mit der Adresse dieser App als origin. Auch einfacher Text und Webformular brauchen das, für die Antwort.',
	'The address of the "http in" node, for example https://red.example.com/contacts.':
		'Die Adresse des Knotens „http in“, zum Beispiel https://red.example.com/contacts.',
	'Creates and updates contacts in Odoo, found by their email. A browser needs a relay for it.':
		'Legt Kontakte in Odoo an und aktualisiert sie, gefunden nach E-Mail. Ein Browser braucht dafür ein Relay.',
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under "Relay address"; docs/relay.md shows how.':
		'Odoo lässt nie einen Browser von einer anderen Adresse zu. Stellen Sie ein Relay davor und geben Sie dessen Adresse unter „Relay-Adresse“ ein; docs/relay.md zeigt, wie.',
	'Where Odoo runs, for example https://odoo.example.com.': 'Wo Odoo läuft, zum Beispiel https://odoo.example.com.',
	'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.':
		'Erstellt in Odoo unter Preferences → Account Security, vom Benutzer unten. Wird verschlüsselt auf diesem Gerät aufbewahrt und nur an die Adresse oben oder an das Relay gesendet.',
	'Version of Odoo': 'Version von Odoo',
	'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.': 'Bis 18 spricht Odoo JSON-RPC, ab 19 JSON-2.',
	'Up to 18 (JSON-RPC)': 'Bis 18 (JSON-RPC)',
	'19 and later (JSON-2)': 'Ab 19 (JSON-2)',
	Database: 'Datenbank',
	'The name of its database; up to 18 always needed, from 19 on where there are several.':
		'Der Name der Datenbank; bis 18 immer nötig, ab 19 nur, wo es mehrere gibt.',
	User: 'Benutzer',
	'The login name that the API key belongs to; not needed from 19 on.':
		'Der Anmeldename, zu dem der API-Schlüssel gehört; ab 19 nicht nötig.',
	'Creates and updates objects of a class in a Parse Server of yours.':
		'Legt Objekte einer Klasse in Ihrem Parse Server an und aktualisiert sie.',
	"Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).":
		'Fügen Sie die Adresse dieser App zu allowOrigin von Parse Server hinzu (er ist für alle Adressen offen, wenn niemand das gesetzt hat).',
	'Where Parse Server is mounted, for example https://parse.example.com/parse.':
		'Wo Parse Server eingehängt ist, zum Beispiel https://parse.example.com/parse.',
	'Application id': 'Anwendungs-ID',
	'As it is set on the server (appId).': 'Wie sie auf dem Server gesetzt ist (appId).',
	'Kind of key': 'Art des Schlüssels',
	'The master key also lets Muster read and create fields; a REST key is enough to deliver.':
		'Mit dem Master Key kann Muster auch Felder lesen und anlegen; zum Zustellen genügt ein REST-Schlüssel.',
	'REST API key': 'REST-API-Schlüssel',
	'JavaScript key': 'JavaScript-Schlüssel',
	'Session token': 'Sitzungstoken',
	'Master key': 'Master Key (Hauptschlüssel)',
	Key: 'Schlüssel',
	'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.':
		'Der Schlüssel der unten gewählten Art. Leer lassen, wenn der Server keinen verlangt. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	Class: 'Klasse',
	'The class that holds the contacts.': 'Die Klasse, in der die Kontakte stehen.',
	'Contacts with the same value here are the same contact.': 'Kontakte mit demselben Wert hier sind derselbe Kontakt.',
	'Field for our id': 'Feld für unsere ID',
	'Holds the id of the contact in Muster, by which contacts without a key are found again.':
		'Nimmt die ID des Kontakts in Muster auf, an der Kontakte ohne Schlüssel wiedergefunden werden.',
	'Creates and updates Pipedrive people; each is looked for by email before it is written.':
		'Legt Personen in Pipedrive an und aktualisiert sie; jede wird vor dem Schreiben nach E-Mail gesucht.',
	'The address of your company, for example https://yourcompany.pipedrive.com.':
		'Die Adresse Ihres Unternehmens, zum Beispiel https://yourcompany.pipedrive.com.',
	'API token': 'API-Token',
	'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.':
		'In Pipedrive unter Personal preferences → API. Oder leer lassen, unten die Client-ID angeben und anmelden. Wird verschlüsselt aufbewahrt und nur an die Adresse oben gesendet.',
	'Client ID': 'Client-ID',
	"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback.":
		'Nur für die Anmeldung statt eines API-Tokens: einer eigenen App im Pipedrive Developer Hub, mit der Adresse dieser App als Callback.',
	'Address that hands out tokens': 'Adresse, die Tokens ausgibt',
	'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).':
		'Pipedrive verlangt dort das Client-Geheimnis Ihrer App, das kein Browser haben darf: Geben Sie die Adresse eines eigenen Relays an, das es hinzufügt (docs/relay.md).',
	'PostgREST or Supabase': 'PostgREST oder Supabase',
	'Inserts and updates rows of a PostgreSQL table through PostgREST, as Supabase has it.':
		'Legt Zeilen einer PostgreSQL-Tabelle über PostgREST an, wie Supabase es hat, und aktualisiert sie.',
	"PostgREST lets every address in unless server-cors-allowed-origins is set; then add this app's address to it.":
		'PostgREST lässt jede Adresse zu, wenn server-cors-allowed-origins nicht gesetzt ist; sonst fügen Sie dort die Adresse dieser App hinzu.',
	'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.':
		'Wo PostgREST antwortet; in Supabase https://PROJECT.supabase.co/rest/v1.',
	'A token (JWT) of a role that may read, insert and update the table. Kept encrypted on this device.':
		'Ein Token (JWT) einer Rolle, die die Tabelle lesen, ergänzen und ändern darf. Wird verschlüsselt auf diesem Gerät aufbewahrt.',
	'How the key travels': 'Wie der Schlüssel reist',
	'Supabase wants it twice.': 'Supabase will ihn zweimal.',
	'As a bearer token': 'Als Bearer-Token',
	'As Supabase wants it': 'Wie Supabase es will',
	Table: 'Tabelle',
	'The table or view that holds the contacts.': 'Die Tabelle oder Sicht, in der die Kontakte stehen.',
	'Contacts with the same value here are the same contact. It needs a unique constraint.':
		'Kontakte mit demselben Wert hier sind derselbe Kontakt. Das Feld braucht einen Unique-Constraint.',
	'Id column': 'ID-Spalte',
	'Its value goes into the receipts.': 'Ihr Wert kommt in die Quittungen.',
	'Database schema': 'Datenbankschema',
	'Only where it is not the first one that the server shows.': 'Nur wenn es nicht das erste ist, das der Server zeigt.',
	'Creates and updates Salesforce contacts or leads by an external id, 200 a request.':
		'Legt Salesforce-Kontakte oder -Leads nach einer externen ID an und aktualisiert sie, 200 je Anfrage.',
	'In Salesforce Setup → CORS, add this app\'s address as it stands in the browser\'s address bar, and tick "Enable CORS for OAuth endpoints".':
		'Fügen Sie in Salesforce unter Setup → CORS die Adresse dieser App hinzu, wie sie in der Adresszeile steht, und wählen Sie „Enable CORS for OAuth endpoints“.',
	'My Domain address': 'My-Domain-Adresse',
	'The address of your org, for example https://yourname.my.salesforce.com.':
		'Die Adresse Ihrer Organisation, zum Beispiel https://yourname.my.salesforce.com.',
	'Consumer key': 'Consumer Key der App',
	'Of a connected app (external client app) with PKCE and without a secret; needed for signing in.':
		'Einer Connected App (External Client App) mit PKCE und ohne Geheimnis; nötig zum Anmelden.',
	'Sign-in address': 'Anmeldeadresse',
	'Optional. Where you sign in, if not at the address above.': 'Optional. Wo Sie sich anmelden, wenn nicht unter der Adresse oben.',
	'Leads need a company and a last name; contacts need a last name.':
		'Leads brauchen ein Unternehmen und einen Nachnamen, Kontakte einen Nachnamen.',
	'External ID field': 'Feld der externen ID',
	'A text field of that object, marked both "External ID" and "Unique", where Muster puts its contact id.':
		'Ein Textfeld dieses Objekts, das als „External ID“ und „Unique“ gekennzeichnet ist; dorthin schreibt Muster seine Kontakt-ID.',
	'Salesforce (bulk)': 'Salesforce (große Mengen)',
	'For large deliveries: creates and updates contacts or leads by jobs of 1,000, which use up far fewer calls of the quota.':
		'Für große Zustellungen: legt Kontakte oder Leads in Aufträgen zu 1.000 an und aktualisiert sie; das verbraucht viel weniger Aufrufe des Kontingents.',
	'Creates and updates SuiteCRM contacts or leads; each is looked for before it is written.':
		'Legt Kontakte oder Leads in SuiteCRM an und aktualisiert sie; jeder wird vor dem Schreiben gesucht.',
	'SuiteCRM lets browsers create but not update (PATCH is missing from its CORS headers). Set up the relay of docs/relay.md with your SuiteCRM as upstream and enter its address as "Relay address".':
		'SuiteCRM lässt Browser anlegen, aber nicht ändern (PATCH fehlt in seinen CORS-Headern). Richten Sie das Relay aus docs/relay.md mit Ihrem SuiteCRM als Gegenstelle ein und geben Sie seine Adresse unter „Relay-Adresse“ ein.',
	'Of your SuiteCRM, for example https://crm.example.com.': 'Ihres SuiteCRM, zum Beispiel https://crm.example.com.',
	'Version 8 keeps its API in the folder "legacy".': 'Version 8 hat ihre API im Ordner „legacy“.',
	'In SuiteCRM under Admin → OAuth2 Clients and Tokens: a client of the kind "client credentials".':
		'In SuiteCRM unter Admin → OAuth2 Clients and Tokens: ein Client der Art „client credentials“.',
	'Client secret': 'Client-Geheimnis',
	'Of that client. Kept encrypted, and sent only to the relay (to the address above where there is none).':
		'Dieses Clients. Wird verschlüsselt aufbewahrt und nur an das Relay gesendet (an die Adresse oben, wo es keines gibt).',
	'Contacts or leads; both need a last name.': 'Kontakte oder Leads; beide brauchen einen Nachnamen.',
	"email1, or a text field of yours (its name ends in _c) where Muster puts its contact id. Versions before 7.12.3 can't search by email.":
		'email1, oder ein eigenes Textfeld (sein Name endet auf _c), in das Muster seine Kontakt-ID schreibt. Versionen vor 7.12.3 können nicht nach E-Mail suchen.',
	'Creates and updates parties in Tryton, found by their email.': 'Legt Parteien in Tryton an und aktualisiert sie, gefunden nach E-Mail.',
	'Put this app\'s address, as it stands in the browser\'s address bar, into "cors" of the section [web] of trytond.conf, one address a line.':
		'Tragen Sie die Adresse dieser App, wie sie in der Adresszeile steht, in „cors“ des Abschnitts [web] von trytond.conf ein, eine Adresse je Zeile.',
	'Where Tryton runs, for example https://tryton.example.com.': 'Wo Tryton läuft, zum Beispiel https://tryton.example.com.',
	'The name of its database.': 'Der Name der Datenbank.',
	'The login name of a Tryton user who may write parties.': 'Der Anmeldename eines Tryton-Benutzers, der Parteien schreiben darf.',
	Password: 'Passwort',
	'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.':
		'Das Passwort dieses Benutzers. Es wird verschlüsselt auf diesem Gerät aufbewahrt und nur an die Adresse oben gesendet, im Text der Anmeldung.',
	'Creates and updates people in Twenty by their main email, 60 a request.':
		'Legt Personen in Twenty nach ihrer Haupt-E-Mail an und aktualisiert sie, 60 je Anfrage.',
	'Twenty lets browsers in by itself. On a server of your own, see that nothing in front of it removes the CORS headers.':
		'Twenty lässt Browser von sich aus zu. Achten Sie auf einem eigenen Server darauf, dass nichts davor die CORS-Header entfernt.',
	'https://api.twenty.com, or that of your own server.': 'https://api.twenty.com, oder die Ihres eigenen Servers.',
	'In Twenty under Settings → APIs & Webhooks. Kept encrypted, and sent to the address above only.':
		'In Twenty unter Settings → APIs & Webhooks. Wird verschlüsselt aufbewahrt und nur an die Adresse oben gesendet.',
	'Address of your workspace': 'Adresse Ihres Arbeitsbereichs',
	'Optional, for example https://yourname.twenty.com; with it, receipts link to each person.':
		'Optional, zum Beispiel https://yourname.twenty.com; damit führen die Quittungen zu jeder Person.',
	'From 1 to 60. Smaller requests suit slow connections.': 'Von 1 bis 60. Kleinere Anfragen passen zu langsamen Verbindungen.',
	'Sends contacts as JSON, NDJSON, CSV or a web form to a web address of yours.':
		'Sendet Kontakte als JSON, NDJSON, CSV oder Webformular an eine eigene Webadresse.',
	"Let the server allow this app's address, as it stands in the browser's address bar, with the header Content-Type and each other header that you set here.":
		'Der Server muss die Adresse dieser App erlauben, wie sie in der Adresszeile steht, mit dem Header Content-Type und jedem weiteren Header, den Sie hier setzen.',
	'Where the contacts are sent. It begins with https://; http:// works only for this device.':
		'Wohin die Kontakte gesendet werden. Sie beginnt mit https://; http:// geht nur für dieses Gerät.',
	'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.':
		'Wird verschlüsselt auf diesem Gerät aufbewahrt und nur an die Adresse oben gesendet. Leer lassen, wenn der Server keines verlangt.',
	Method: 'Methode',
	'How the contacts are sent; POST unless the server asks for another one.':
		'Wie die Kontakte gesendet werden; POST, wenn der Server keine andere verlangt.',
	'The last three are for servers that take one contact a request, or that have no permission for this app (CORS).':
		'Die letzten drei sind für Server, die einen Kontakt je Anfrage nehmen oder diese App nicht zulassen (CORS).',
	'NDJSON: one contact a line': 'NDJSON: ein Kontakt je Zeile',
	'CSV with a header line': 'CSV mit Kopfzeile',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted.':
		'Wo ein Server Kontakt für Kontakt antwortet, bekommt jeder eine eigene Quittung. Sonst gilt jede Antwort 2xx als angenommen.',
	'Name of the list': 'Name der Liste',
	'In "JSON: batch and contacts", the entry that holds the contacts.': 'Bei „JSON: Stapel und Kontakte“ der Eintrag mit den Kontakten.',
	'Name of the batch': 'Name des Stapels',
	'In "JSON: batch and contacts", the entry with id, label and requestId of the delivery; "-" leaves it out.':
		'Bei „JSON: Stapel und Kontakte“ der Eintrag mit id, label und requestId der Zustellung; „-“ lässt ihn weg.',
	'Word before the token': 'Wort vor dem Token',
	'Bearer for most servers; blank when the header holds the token alone.':
		'Bearer bei den meisten Servern; leer, wenn im Header nur das Token steht.',
	'More headers': 'Weitere Header',
	'For example "X-Source: fairs; X-Team: north". The server must allow each one for this app. They are not kept secret.':
		'Zum Beispiel „X-Source: fairs; X-Team: north“. Der Server muss jeden davon für diese App erlauben. Sie werden nicht geheim gehalten.',
	'From 1 to 1,000. Smaller requests suit slow servers.': 'Von 1 bis 1.000. Kleinere Anfragen passen zu langsamen Servern.',
	'Repeat-protection header': 'Header gegen Wiederholung',
	'For example Idempotency-Key: made before the first attempt, the same for each repeat of the same contacts. The server must also allow the header for this app.':
		'Zum Beispiel Idempotency-Key: entsteht vor dem ersten Versuch und bleibt bei jeder Wiederholung derselben Kontakte gleich. Der Server muss den Header für diese App auch erlauben.',
	'List in the answer': 'Liste in der Antwort',
	'Where the answer lists the contacts, for example results or data.items.':
		'Wo die Antwort die Kontakte aufzählt, zum Beispiel results oder data.items.',
	'Contact key in the answer': 'Kontaktschlüssel in der Antwort',
	'The entry that repeats our externalId.': 'Der Eintrag, der unsere externalId wiederholt.',
	'Status in the answer': 'Status in der Antwort',
	'The entry that says created, updated or rejected.': 'Der Eintrag, der created, updated oder rejected sagt.',
	'CRM id in the answer': 'CRM-ID in der Antwort',
	'The entry with the id of the contact in the CRM.': 'Der Eintrag mit der ID des Kontakts im CRM.',
	'Reason in the answer': 'Grund in der Antwort',
	'The entry that says why a contact was rejected.': 'Der Eintrag, der sagt, warum ein Kontakt abgelehnt wurde.',
	'Field in the answer': 'Feld in der Antwort',
	'The entry that names the field at fault.': 'Der Eintrag, der das betroffene Feld nennt.',
	'Link in the answer': 'Link in der Antwort',
	'The entry with the address of the contact in the CRM.': 'Der Eintrag mit der Adresse des Kontakts im CRM.',
	'Address of the field list': 'Adresse der Feldliste',
	'Optional. A list of field names there lets "Test connection" check that the score fields exist.':
		'Optional. Mit einer Liste von Feldnamen dort prüft „Verbindung testen“, ob es die Felder für den Score gibt.',
	'Address of a batch': 'Adresse eines Stapels',
	'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.':
		'Optional. Eine Seite des CRM, die eine Zustellung zeigt; {batchId} steht für ihre ID.',
	'Starts a Zap for each contact. "Test connection" starts it once without one.':
		'Startet für jeden Kontakt einen Zap. „Verbindung testen“ startet ihn einmal ohne Kontakt.',
	'The address of the Catch Hook, kept like a password: whoever has it can start your Zap.':
		'Die Adresse des Catch Hook, aufbewahrt wie ein Passwort: Wer sie hat, kann Ihren Zap starten.',
	'JSON list: one run for each contact': 'JSON-Liste: ein Lauf für jeden Kontakt',
	'Creates and updates Zoho contacts or leads by email or by a unique field of yours, 100 a request.':
		'Legt Zoho-Kontakte oder -Leads nach E-Mail oder einem eindeutigen eigenen Feld an und aktualisiert sie, 100 je Anfrage.',
	"In the Zoho API console, register a client-based application with this app's address, as it stands in the browser's address bar, as JavaScript domain. Or set up the relay of docs/relay.md.":
		'Registrieren Sie in der Zoho API Console eine client-basierte Anwendung mit der Adresse dieser App, wie sie in der Adresszeile steht, als JavaScript-Domain. Oder richten Sie das Relay aus docs/relay.md ein.',
	'Data centre': 'Rechenzentrum',
	'Where your account lives: the ending of the address of your Zoho pages.': 'Wo Ihr Konto liegt: das Ende der Adresse Ihrer Zoho-Seiten.',
	'zoho.com (United States)': 'zoho.com (USA)',
	'zoho.eu (Europe)': 'zoho.eu (Europa)',
	'zoho.in (India)': 'zoho.in (Indien)',
	'zoho.com.au (Australia)': 'zoho.com.au (Australien)',
	'zohocloud.ca (Canada)': 'zohocloud.ca (Kanada)',
	'zoho.sa (Saudi Arabia)': 'zoho.sa (Saudi-Arabien)',
	'Comes from signing in. Kept encrypted, and sent to Zoho only (to the relay where one is set).':
		'Kommt von der Anmeldung. Wird verschlüsselt aufbewahrt und nur an Zoho gesendet (an das Relay, wo eines gesetzt ist).',
	"Of a client-based application registered in the Zoho API console with this app's address as JavaScript domain.":
		'Einer client-basierten Anwendung, die in der Zoho API Console mit der Adresse dieser App als JavaScript-Domain registriert ist.',
	'Email, or the API name of a field of yours that is marked "Do not allow duplicate values"; Muster then puts its contact id there.':
		'Email, oder der API-Name eines eigenen Feldes mit „Do not allow duplicate values“; dorthin schreibt Muster dann seine Kontakt-ID.',
	'Run workflows': 'Workflows ausführen',
	'Off: the rules, emails and approvals that you set up in Zoho are not started by a delivery.':
		'Aus: Regeln, E-Mails und Freigaben, die Sie in Zoho eingerichtet haben, werden von einer Zustellung nicht ausgelöst.',
	"Optional. An address of your own that takes the place of Zoho's in every call, for networks where a browser may not call it.":
		'Optional. Eine eigene Adresse, die in jedem Aufruf an die Stelle der von Zoho tritt, für Netze, in denen ein Browser sie nicht aufrufen darf.',
	'an API key of version 3; this network among the authorised IP addresses':
		'ein API-Schlüssel der Version 3; dieses Netz unter den zugelassenen IP-Adressen',
	'read, create and update on the collection, and reading its fields':
		'die Sammlung lesen, darin anlegen und ändern, und ihre Felder lesen',
	'read and create contacts': 'Kontakte lesen und anlegen',
	'user_impersonation; a security role that may create and write this kind of record':
		'user_impersonation; eine Sicherheitsrolle, die diese Art von Datensatz anlegen und schreiben darf',
	'read, create and edit on this kind of record': 'diese Art von Datensatz lesen, anlegen und bearbeiten',
	'read, create and edit on this kind of record, and Import': 'diese Art von Datensatz lesen, anlegen und bearbeiten, und Import',
	'a user of the kind Manager or above': 'ein Benutzer der Art Manager oder höher',
	'API access; viewing, creating and editing contacts': 'Zugriff auf die API; Kontakte ansehen, anlegen und bearbeiten',
	'create and edit contacts (res.partner)': 'Kontakte anlegen und bearbeiten (res.partner)',
	'find, create and update on the class': 'find, create und update auf der Klasse',
	'contacts: full access': 'contacts: full access (voller Zugriff auf Kontakte)',
	'select, insert and update on the table': 'select, insert und update auf der Tabelle',
	'api; create and edit on this kind of record': 'api; diese Art von Datensatz anlegen und bearbeiten',
	'a user who may list, view and edit this kind of record':
		'ein Benutzer, der diese Art von Datensatz auflisten, ansehen und bearbeiten darf',
	'a role that may read and write people': 'eine Rolle, die Personen lesen und schreiben darf'
};
