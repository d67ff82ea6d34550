/** What connectors say of themselves and of their settings, by the English text. Names of systems, formats and of what stands on their own screens remain. */
export const connectors: Readonly<Record<string, string>> = {
	'Hands contacts to an import job of Brevo, by email; the receipts say that they were taken, Brevo itself shows what became of each.':
		'Remet les contacts à une tâche d’import de Brevo, par e-mail\u00a0; les accusés disent qu’ils ont été pris, Brevo montre ce que chacun est devenu.',
	'Brevo does not let browsers call it. Set up the relay of docs/relay.md with Brevo (https://api.brevo.com) as upstream and enter its address as "Relay address".':
		'Brevo n’accepte pas d’appels du navigateur. Installez le relais de docs/relay.md avec Brevo (https://api.brevo.com) en amont et saisissez son adresse sous «\u00a0Adresse du relais\u00a0».',
	'Relay address': 'Adresse du relais',
	"The address of your relay for this system. It takes the place of the system's own address in every call. docs/relay.md shows how to set one up.":
		'L’adresse de votre relais pour ce système. Elle remplace celle du système dans chaque appel. docs/relay.md montre comment en installer un.',
	'API key': 'Clé d’API',
	'In Brevo under SMTP & API → API keys. Kept encrypted, and sent to the relay only.':
		'Dans Brevo sous SMTP & API → API keys. Gardée chiffrée, et envoyée au relais seulement.',
	'List number': 'Numéro de la liste',
	'Contacts go into this list; its number stands behind # in Contacts → Lists.':
		'Les contacts vont dans cette liste\u00a0; son numéro se trouve après # sous Contacts → Lists.',
	'Contacts per request': 'Contacts par requête',
	'From 1 to 1000. Smaller requests suit slow connections.': 'De 1 à 1000. Des requêtes plus petites conviennent aux connexions lentes.',
	'Creates and updates items of a collection in Directus.': 'Crée et met à jour des éléments d’une collection dans Directus.',
	"Set CORS_ENABLED=true and put this app's address into CORS_ORIGIN of Directus.":
		'Dans Directus, mettez CORS_ENABLED=true et l’adresse de cette application dans CORS_ORIGIN.',
	Address: 'Adresse',
	'Where Directus runs, for example https://directus.example.com.': 'Où tourne Directus, par exemple https://directus.example.com.',
	Token: 'Jeton',
	'A static token of a Directus user who may read, create and update the collection. Kept encrypted on this device.':
		'Un jeton statique d’un utilisateur de Directus qui peut lire, créer et modifier la collection. Gardé chiffré sur cet appareil.',
	Collection: 'Nom de la collection',
	'The collection that holds the contacts.': 'La collection qui contient les contacts.',
	'Key field': 'Champ clé',
	'Contacts with the same value here are the same contact. Best with a unique index.':
		'Des contacts de même valeur ici sont le même contact. De préférence avec un index unique.',
	'From 1 to 500. Smaller requests suit slow connections.': 'De 1 à 500. Des requêtes plus petites conviennent aux connexions lentes.',
	'Requests per minute': 'Requêtes par minute',
	'The most that the server allows; 0 means no limit.': 'Le plus que le serveur permet\u00a0; 0 veut dire sans limite.',
	'Creates and updates contacts in Dolibarr, found by their email. Fields that were added there are named options_….':
		'Crée et met à jour des contacts dans Dolibarr, trouvés par e-mail. Les champs qui y ont été ajoutés s’appellent options_….',
	'Dolibarr lets every address in; nothing has to be allowed.': 'Dolibarr laisse entrer toute adresse\u00a0; rien n’est à autoriser.',
	'Where Dolibarr runs, for example https://erp.example.com.': 'Où tourne Dolibarr, par exemple https://erp.example.com.',
	'The key of a Dolibarr user who may read and write contacts; the module "API/Web services" must be on. Kept encrypted on this device.':
		'La clé d’un utilisateur de Dolibarr qui peut lire et écrire des contacts\u00a0; le module «\u00a0API/Web services\u00a0» doit être activé. Gardée chiffrée sur cet appareil.',
	'Creates and updates contacts or leads in Dynamics 365 (Dataverse) by an alternate key, 100 a request.':
		'Crée et met à jour des contacts ou des leads dans Dynamics 365 (Dataverse) par une clé alternative, 100 par requête.',
	"Register this app in Entra ID as a single-page application with its address, as it stands in the browser's address bar, as redirect URI, and sign in again: Dynamics lets browsers in with such a sign-in.":
		'Enregistrez cette application dans Entra ID comme application monopage avec son adresse, telle qu’elle figure dans la barre d’adresse, comme URI de redirection, puis reconnectez-vous\u00a0: Dynamics laisse entrer les navigateurs ainsi connectés.',
	'Environment address': 'Adresse de l’environnement',
	'For example https://yourorg.crm4.dynamics.com.': 'Par exemple https://yourorg.crm4.dynamics.com.',
	'Access token': 'Jeton d’accès',
	'Comes from signing in. Kept encrypted, and sent to the address above only.':
		'Vient de la connexion. Gardé chiffré, et envoyé à l’adresse ci-dessus seulement.',
	'Application (client) ID': 'ID d’application (client)',
	'Of an app registration in Entra ID of the kind "single-page application", with this app\'s address as redirect URI and the permission Dynamics CRM user_impersonation.':
		'D’une inscription d’application dans Entra ID du type «\u00a0application monopage\u00a0», avec l’adresse de cette application comme URI de redirection et l’autorisation Dynamics CRM user_impersonation.',
	Tenant: 'Client Entra (tenant)',
	'The ID or domain of your tenant; organizations lets any work account in.':
		'L’ID ou le domaine de votre tenant\u00a0; organizations accepte tout compte professionnel.',
	'Kind of record': 'Type d’enregistrement',
	'Leads need a topic; contacts need a last name.': 'Les leads ont besoin d’un sujet, les contacts d’un nom de famille.',
	'Key column': 'Colonne clé',
	'The logical name of a text column that an administrator made an alternate key, where Muster puts its contact id.':
		'Le nom logique d’une colonne de texte dont un administrateur a fait une clé alternative, où Muster met son ID de contact.',
	'Publisher prefix': 'Préfixe de l’éditeur',
	'Columns that Muster creates begin with it.': 'Les colonnes que Muster crée commencent par lui.',
	'Creates and updates contacts or leads in EspoCRM, found by their email.':
		'Crée et met à jour des contacts ou des leads dans EspoCRM, trouvés par e-mail.',
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.":
		'EspoCRM a besoin de trois choses pour un navigateur\u00a0: l’adresse de cette application, les méthodes GET, POST, PUT et DELETE et les en-têtes Content-Type, X-Api-Key et X-Skip-Duplicate-Check dans ses listes de configuration\u00a0; son middleware CORS dans les métadonnées de l’API\u00a0; et une route qui répond à OPTIONS. Un relais fait de même.',
	'Where EspoCRM runs, for example https://crm.example.com.': 'Où tourne EspoCRM, par exemple https://crm.example.com.',
	'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.':
		'La clé d’un utilisateur d’API dont le rôle peut lire, créer et modifier des contacts, et utiliser Import pour la voie rapide. Gardée chiffrée sur cet appareil.',
	'Way of sending': 'Mode d’envoi',
	'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.':
		'Un par un interroge avant chaque contact et dit exactement ce qui a été refusé\u00a0; l’import est plus rapide pour les grandes livraisons.',
	'One by one': 'Un par un',
	'Import, 200 at a time': 'Import, 200 à la fois',
	'Contact or Lead.': 'Contact ou Lead.',
	'From 1 to 200. Smaller requests suit slow connections.': 'De 1 à 200. Des requêtes plus petites conviennent aux connexions lentes.',
	'File download': 'Téléchargement de fichier',
	'Writes the contacts into a CSV, Excel or JSON file that you save on this device.':
		'Écrit les contacts dans un fichier CSV, Excel ou JSON que vous enregistrez sur cet appareil.',
	'File format': 'Format de fichier',
	'Excel opens CSV and XLSX; JSON is for programs.': 'Excel ouvre CSV et XLSX\u00a0; JSON est pour les programmes.',
	'Make formulas harmless': 'Neutraliser les formules',
	'In CSV, a cell that a spreadsheet would run as a formula gets a leading apostrophe.':
		'En CSV, une cellule qu’un tableur exécuterait comme formule est précédée d’une apostrophe.',
	'Mark CSV as UTF-8': 'Marquer le CSV comme UTF-8',
	'Lets Excel show accents and other scripts correctly.': 'Excel affiche alors correctement les accents et les autres écritures.',
	'Creates and updates HubSpot contacts by email or by a unique property of yours, 100 a request.':
		'Crée et met à jour des contacts HubSpot par e-mail ou par une propriété unique à vous, 100 par requête.',
	'HubSpot does not let browsers call it. Set up the relay of docs/relay.md with HubSpot (https://api.hubapi.com) as upstream and enter its address as "Relay address".':
		'HubSpot n’accepte pas d’appels du navigateur. Installez le relais de docs/relay.md avec HubSpot (https://api.hubapi.com) en amont et saisissez son adresse sous «\u00a0Adresse du relais\u00a0».',
	'Of a private app (static auth token) with the scopes crm.objects.contacts.read and .write, crm.schemas.contacts.read and .write. Kept encrypted, and sent to the relay only.':
		'D’une app privée (jeton statique) avec les portées crm.objects.contacts.read et .write, crm.schemas.contacts.read et .write. Gardé chiffré, et envoyé au relais seulement.',
	'Recognise contacts by': 'Reconnaître les contacts par',
	'email, or the internal name of a property of yours that holds unique values; Muster then puts its own contact id there.':
		'email, ou le nom interne d’une propriété à vous dont les valeurs sont uniques\u00a0; Muster y met alors son ID de contact.',
	'From 1 to 100. Smaller requests suit slow connections.': 'De 1 à 100. Des requêtes plus petites conviennent aux connexions lentes.',
	'Hub ID': 'ID du Hub',
	'Optional. The number in the address of your HubSpot pages; with it, receipts link to each contact.':
		'Facultatif. Le numéro dans l’adresse de vos pages HubSpot\u00a0; avec lui, les accusés mènent à chaque contact.',
	'Time zone of the account': 'Fuseau horaire du compte',
	'Optional, for example Europe/Berlin. The daily limit is renewed at midnight there; blank means UTC.':
		'Facultatif, par exemple Europe/Berlin. La limite quotidienne y repart à minuit\u00a0; vide veut dire UTC.',
	'Adds contacts to a Mailchimp audience and updates those that are in it, by email; nobody who unsubscribed is subscribed again.':
		'Ajoute des contacts à une audience Mailchimp et met à jour ceux qui y sont, par e-mail\u00a0; personne qui s’est désabonné n’est réabonné.',
	'Mailchimp does not let browsers call it. Set up the relay of docs/relay.md with your Mailchimp server (https://SERVER.api.mailchimp.com) as upstream and enter its address as "Relay address".':
		'Mailchimp n’accepte pas d’appels du navigateur. Installez le relais de docs/relay.md avec votre serveur Mailchimp (https://SERVER.api.mailchimp.com) en amont et saisissez son adresse sous «\u00a0Adresse du relais\u00a0».',
	'In Mailchimp under Account → Extras → API keys. Kept encrypted, and sent to the relay only.':
		'Dans Mailchimp sous Account → Extras → API keys. Gardée chiffrée, et envoyée au relais seulement.',
	Server: 'Serveur',
	'The ending of your API key behind the hyphen, for example us21.': 'La fin de votre clé d’API après le tiret, par exemple us21.',
	'Audience ID': 'ID de l’audience',
	'In Mailchimp under Audience → Settings → Audience name and defaults.':
		'Dans Mailchimp sous Audience → Settings → Audience name and defaults.',
	'New contacts are': 'Les nouveaux contacts sont',
	'How a contact that Mailchimp does not know yet comes in. A contact that it knows keeps its status, so nobody who unsubscribed is subscribed again.':
		'Comment entre un contact que Mailchimp ne connaît pas encore. Un contact connu garde son statut\u00a0; personne qui s’est désabonné n’est donc réabonné.',
	'Asked to confirm by email': 'Invités à confirmer par e-mail',
	'Subscribed (only with their consent)': 'Abonnés (seulement avec leur accord)',
	'Not subscribed': 'Non abonnés',
	Unsubscribed: 'Désabonnés',
	'Starts a scenario of Make with the contacts. "Test connection" starts it once without one.':
		'Lance un scénario de Make avec les contacts. «\u00a0Tester la connexion\u00a0» le lance une fois sans contact.',
	'Nothing has to be allowed.': 'Rien n’est à autoriser.',
	"The address of the custom webhook, kept like a password. One that asks for an API key can't be reached from a browser.":
		'L’adresse du webhook personnalisé, gardée comme un mot de passe. Celui qui demande une clé d’API n’est pas joignable depuis un navigateur.',
	'Form of the contacts': 'Forme des contacts',
	'How the flow receives them.': 'Comment le flux les reçoit.',
	'Web form: one contact a request': 'Formulaire web\u00a0: un contact par requête',
	'JSON list as plain text': 'Liste JSON en texte brut',
	'The most that the system allows; 0 means no limit.': 'Le plus que le système permet\u00a0; 0 veut dire sans limite.',
	'Creates and updates Mautic contacts by email, 100 a request.': 'Crée et met à jour des contacts Mautic par e-mail, 100 par requête.',
	'In Mautic under Configuration → System Settings → CORS Settings, restrict the domains and add this app\'s address, as it stands in the browser\'s address bar, to "Valid Domains".':
		'Dans Mautic sous Configuration → System Settings → CORS Settings, restreignez les domaines et ajoutez l’adresse de cette application, telle qu’elle figure dans la barre d’adresse, à «\u00a0Valid Domains\u00a0».',
	'Of your Mautic, for example https://mautic.example.com. The API must be switched on in its configuration.':
		'De votre Mautic, par exemple https://mautic.example.com. L’API doit être activée dans sa configuration.',
	'Signing in': 'Connexion',
	'Basic needs "Enable HTTP basic auth" in the API settings of Mautic.':
		'Nom et mot de passe demandent «\u00a0Enable HTTP basic auth\u00a0» dans les réglages d’API de Mautic.',
	'User name and password': 'Nom d’utilisateur et mot de passe',
	'Access token (OAuth 2)': 'Jeton d’accès (OAuth 2)',
	'User name and password, or token': 'Nom et mot de passe, ou jeton',
	'As name:password, or the access token alone. Kept encrypted, and sent to the address above only.':
		'Sous la forme nom:mot de passe, ou le jeton d’accès seul. Gardé chiffré, et envoyé à l’adresse ci-dessus seulement.',
	'Starts a flow of n8n with the contacts. "Test connection" starts it once without one.':
		'Lance un flux de n8n avec les contacts. «\u00a0Tester la connexion\u00a0» le lance une fois sans contact.',
	'In the Webhook node, add the option "Allowed Origins (CORS)" with this app\'s address.':
		'Dans le nœud Webhook, ajoutez l’option «\u00a0Allowed Origins (CORS)\u00a0» avec l’adresse de cette application.',
	'The production address of the Webhook node, for example https://n8n.example.com/webhook/contacts.':
		'L’adresse de production du nœud Webhook, par exemple https://n8n.example.com/webhook/contacts.',
	'Only where the webhook asks for one. Kept encrypted on this device.':
		'Seulement si le webhook en demande un. Gardé chiffré sur cet appareil.',
	'Token header': 'En-tête du jeton',
	'The request header that carries the token.': 'L’en-tête de la requête qui porte le jeton.',
	'JSON: batch and contacts': 'JSON\u00a0: lot et contacts',
	'JSON: list of contacts': 'JSON\u00a0: liste de contacts',
	'JSON: one contact a request': 'JSON\u00a0: un contact par requête',
	'What the answer says': 'Ce que dit la réponse',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted. A flow that answers uses {"results": [{"externalId", "status", "id", "message"}]}.':
		'Si le serveur répond contact par contact, chacun a son propre accusé. Sinon, toute réponse 2xx compte comme acceptée. Un flux qui répond utilise {"results": [{"externalId", "status", "id", "message"}]}.',
	'What became of each contact': 'Ce que chaque contact est devenu',
	'Nothing: trust the 2xx': 'Rien\u00a0: 2xx suffit',
	'Starts a flow of Node-RED with the contacts. "Test connection" starts it once without one.':
		'Lance un flux de Node-RED avec les contacts. «\u00a0Tester la connexion\u00a0» le lance une fois sans contact.',
	"In settings.js of Node-RED set httpNodeCors with this app's address as origin. Plain text and web form need it too, for the answer.":
		'Dans settings.js de Node-RED, définissez httpNodeCors avec l’adresse de cette application comme origin. Texte brut et formulaire web en ont besoin aussi, pour la réponse.',
	'The address of the "http in" node, for example https://red.example.com/contacts.':
		'L’adresse du nœud «\u00a0http in\u00a0», par exemple https://red.example.com/contacts.',
	'Creates and updates contacts in Odoo, found by their email. A browser needs a relay for it.':
		'Crée et met à jour des contacts dans Odoo, trouvés par e-mail. Un navigateur a besoin d’un relais.',
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under "Relay address"; docs/relay.md shows how.':
		'Odoo ne laisse jamais entrer un navigateur d’une autre adresse. Placez un relais devant et saisissez son adresse sous «\u00a0Adresse du relais\u00a0»\u00a0; docs/relay.md montre comment.',
	'Where Odoo runs, for example https://odoo.example.com.': 'Où tourne Odoo, par exemple https://odoo.example.com.',
	'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.':
		'Créée dans Odoo sous Preferences → Account Security, par l’utilisateur ci-dessous. Gardée chiffrée sur cet appareil, et envoyée à l’adresse ci-dessus ou au relais seulement.',
	'Version of Odoo': 'Version d’Odoo',
	'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.': 'Jusqu’à 18, Odoo parle JSON-RPC, à partir de 19 JSON-2.',
	'Up to 18 (JSON-RPC)': 'Jusqu’à 18 (JSON-RPC)',
	'19 and later (JSON-2)': '19 et suivantes (JSON-2)',
	Database: 'Base de données',
	'The name of its database; up to 18 always needed, from 19 on where there are several.':
		'Le nom de sa base\u00a0; jusqu’à 18 toujours nécessaire, à partir de 19 s’il y en a plusieurs.',
	User: 'Utilisateur',
	'The login name that the API key belongs to; not needed from 19 on.':
		'L’identifiant auquel la clé d’API appartient\u00a0; inutile à partir de 19.',
	'Creates and updates objects of a class in a Parse Server of yours.':
		'Crée et met à jour des objets d’une classe dans un Parse Server à vous.',
	"Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).":
		'Ajoutez l’adresse de cette application à allowOrigin de Parse Server (ouvert à toutes les adresses si personne ne l’a défini).',
	'Where Parse Server is mounted, for example https://parse.example.com/parse.':
		'Où Parse Server est monté, par exemple https://parse.example.com/parse.',
	'Application id': 'ID de l’application',
	'As it is set on the server (appId).': 'Tel qu’il est défini sur le serveur (appId).',
	'Kind of key': 'Type de clé',
	'The master key also lets Muster read and create fields; a REST key is enough to deliver.':
		'Avec la clé maître, Muster peut aussi lire et créer des champs\u00a0; une clé REST suffit pour livrer.',
	'REST API key': 'Clé d’API REST',
	'JavaScript key': 'Clé JavaScript',
	'Session token': 'Jeton de session',
	'Master key': 'Clé maître',
	Key: 'Clé',
	'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.':
		'La clé du type choisi ci-dessous. Laissez vide si le serveur n’en demande pas. Gardée chiffrée sur cet appareil.',
	Class: 'Classe',
	'The class that holds the contacts.': 'La classe qui contient les contacts.',
	'Contacts with the same value here are the same contact.': 'Des contacts de même valeur ici sont le même contact.',
	'Field for our id': 'Champ pour notre ID',
	'Holds the id of the contact in Muster, by which contacts without a key are found again.':
		'Contient l’ID du contact dans Muster, par lequel les contacts sans clé sont retrouvés.',
	'Creates and updates Pipedrive people; each is looked for by email before it is written.':
		'Crée et met à jour des personnes dans Pipedrive\u00a0; chacune est cherchée par e-mail avant d’être écrite.',
	'The address of your company, for example https://yourcompany.pipedrive.com.':
		'L’adresse de votre entreprise, par exemple https://yourcompany.pipedrive.com.',
	'API token': 'Jeton d’API',
	'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.':
		'Dans Pipedrive sous Personal preferences → API. Ou laissez vide, indiquez l’ID client ci-dessous et connectez-vous. Gardé chiffré, et envoyé à l’adresse ci-dessus seulement.',
	'Client ID': 'ID client',
	"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback.":
		'Seulement pour se connecter au lieu d’un jeton d’API\u00a0: d’une app à vous dans le developer hub de Pipedrive, avec l’adresse de cette application comme callback.',
	'Address that hands out tokens': 'Adresse qui délivre les jetons',
	'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).':
		'Pipedrive y demande le secret client de votre app, qu’aucun navigateur ne doit détenir\u00a0: indiquez l’adresse d’un relais à vous qui l’ajoute (docs/relay.md).',
	'PostgREST or Supabase': 'PostgREST ou Supabase',
	'Inserts and updates rows of a PostgreSQL table through PostgREST, as Supabase has it.':
		'Insère et met à jour des lignes d’une table PostgreSQL par PostgREST, comme chez Supabase.',
	"PostgREST lets every address in unless server-cors-allowed-origins is set; then add this app's address to it.":
		'PostgREST laisse entrer toute adresse, sauf si server-cors-allowed-origins est défini\u00a0; ajoutez-y alors l’adresse de cette application.',
	'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.':
		'Où PostgREST répond\u00a0; chez Supabase https://PROJECT.supabase.co/rest/v1.',
	'A token (JWT) of a role that may read, insert and update the table. Kept encrypted on this device.':
		'Un jeton (JWT) d’un rôle qui peut lire, compléter et modifier la table. Gardé chiffré sur cet appareil.',
	'How the key travels': 'Comment la clé voyage',
	'Supabase wants it twice.': 'Supabase la veut deux fois.',
	'As a bearer token': 'Comme jeton bearer',
	'As Supabase wants it': 'Comme Supabase la veut',
	Table: 'Nom de la table',
	'The table or view that holds the contacts.': 'La table ou la vue qui contient les contacts.',
	'Contacts with the same value here are the same contact. It needs a unique constraint.':
		'Des contacts de même valeur ici sont le même contact. Il faut une contrainte d’unicité.',
	'Id column': 'Colonne d’ID',
	'Its value goes into the receipts.': 'Sa valeur va dans les accusés.',
	'Database schema': 'Schéma de la base',
	'Only where it is not the first one that the server shows.': 'Seulement si ce n’est pas le premier que le serveur montre.',
	'Creates and updates Salesforce contacts or leads by an external id, 200 a request.':
		'Crée et met à jour des contacts ou des leads Salesforce par un ID externe, 200 par requête.',
	'In Salesforce Setup → CORS, add this app\'s address as it stands in the browser\'s address bar, and tick "Enable CORS for OAuth endpoints".':
		'Dans Salesforce sous Setup → CORS, ajoutez l’adresse de cette application telle qu’elle figure dans la barre d’adresse, et cochez «\u00a0Enable CORS for OAuth endpoints\u00a0».',
	'My Domain address': 'Adresse My Domain',
	'The address of your org, for example https://yourname.my.salesforce.com.':
		'L’adresse de votre organisation, par exemple https://yourname.my.salesforce.com.',
	'Consumer key': 'Clé consommateur',
	'Of a connected app (external client app) with PKCE and without a secret; needed for signing in.':
		'D’une connected app (external client app) avec PKCE et sans secret\u00a0; nécessaire pour se connecter.',
	'Sign-in address': 'Adresse de connexion',
	'Optional. Where you sign in, if not at the address above.': 'Facultatif. Où vous vous connectez, si ce n’est pas à l’adresse ci-dessus.',
	'Leads need a company and a last name; contacts need a last name.':
		'Les leads ont besoin d’une société et d’un nom de famille, les contacts d’un nom de famille.',
	'External ID field': 'Champ d’ID externe',
	'A text field of that object, marked both "External ID" and "Unique", where Muster puts its contact id.':
		'Un champ de texte de cet objet, marqué «\u00a0External ID\u00a0» et «\u00a0Unique\u00a0», où Muster met son ID de contact.',
	'Salesforce (bulk)': 'Salesforce (en masse)',
	'For large deliveries: creates and updates contacts or leads by jobs of 1,000, which use up far fewer calls of the quota.':
		'Pour les grandes livraisons\u00a0: crée et met à jour des contacts ou des leads par tâches de 1\u00a0000, qui consomment bien moins d’appels du quota.',
	'Creates and updates SuiteCRM contacts or leads; each is looked for before it is written.':
		'Crée et met à jour des contacts ou des leads dans SuiteCRM\u00a0; chacun est cherché avant d’être écrit.',
	'SuiteCRM lets browsers create but not update (PATCH is missing from its CORS headers). Set up the relay of docs/relay.md with your SuiteCRM as upstream and enter its address as "Relay address".':
		'SuiteCRM laisse les navigateurs créer mais pas modifier (PATCH manque dans ses en-têtes CORS). Installez le relais de docs/relay.md avec votre SuiteCRM en amont et saisissez son adresse sous «\u00a0Adresse du relais\u00a0».',
	'Of your SuiteCRM, for example https://crm.example.com.': 'De votre SuiteCRM, par exemple https://crm.example.com.',
	'Version 8 keeps its API in the folder "legacy".': 'La version 8 garde son API dans le dossier «\u00a0legacy\u00a0».',
	'In SuiteCRM under Admin → OAuth2 Clients and Tokens: a client of the kind "client credentials".':
		'Dans SuiteCRM sous Admin → OAuth2 Clients and Tokens\u00a0: un client du type «\u00a0client credentials\u00a0».',
	'Client secret': 'Secret client',
	'Of that client. Kept encrypted, and sent only to the relay (to the address above where there is none).':
		'De ce client. Gardé chiffré, et envoyé au relais seulement (à l’adresse ci-dessus s’il n’y en a pas).',
	'Contacts or leads; both need a last name.': 'Contacts ou leads\u00a0; les deux ont besoin d’un nom de famille.',
	"email1, or a text field of yours (its name ends in _c) where Muster puts its contact id. Versions before 7.12.3 can't search by email.":
		'email1, ou un champ de texte à vous (son nom se termine par _c) où Muster met son ID de contact. Les versions antérieures à 7.12.3 ne savent pas chercher par e-mail.',
	'Creates and updates parties in Tryton, found by their email.': 'Crée et met à jour des tiers dans Tryton, trouvés par e-mail.',
	'Put this app\'s address, as it stands in the browser\'s address bar, into "cors" of the section [web] of trytond.conf, one address a line.':
		'Mettez l’adresse de cette application, telle qu’elle figure dans la barre d’adresse, dans «\u00a0cors\u00a0» de la section [web] de trytond.conf, une adresse par ligne.',
	'Where Tryton runs, for example https://tryton.example.com.': 'Où tourne Tryton, par exemple https://tryton.example.com.',
	'The name of its database.': 'Le nom de sa base de données.',
	'The login name of a Tryton user who may write parties.': 'L’identifiant d’un utilisateur de Tryton qui peut écrire des tiers.',
	Password: 'Mot de passe',
	'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.':
		'Le mot de passe de cet utilisateur. Gardé chiffré sur cet appareil, et envoyé à l’adresse ci-dessus seulement, dans le corps de la connexion.',
	'Creates and updates people in Twenty by their main email, 60 a request.':
		'Crée et met à jour des personnes dans Twenty par leur e-mail principal, 60 par requête.',
	'Twenty lets browsers in by itself. On a server of your own, see that nothing in front of it removes the CORS headers.':
		'Twenty laisse entrer les navigateurs de lui-même. Sur un serveur à vous, veillez à ce que rien devant n’enlève les en-têtes CORS.',
	'https://api.twenty.com, or that of your own server.': 'https://api.twenty.com, ou celle de votre propre serveur.',
	'In Twenty under Settings → APIs & Webhooks. Kept encrypted, and sent to the address above only.':
		'Dans Twenty sous Settings → APIs & Webhooks. Gardée chiffrée, et envoyée à l’adresse ci-dessus seulement.',
	'Address of your workspace': 'Adresse de votre espace de travail',
	'Optional, for example https://yourname.twenty.com; with it, receipts link to each person.':
		'Facultatif, par exemple https://yourname.twenty.com\u00a0; avec elle, les accusés mènent à chaque personne.',
	'From 1 to 60. Smaller requests suit slow connections.': 'De 1 à 60. Des requêtes plus petites conviennent aux connexions lentes.',
	'Sends contacts as JSON, NDJSON, CSV or a web form to a web address of yours.':
		'Envoie les contacts en JSON, NDJSON, CSV ou formulaire web à une adresse web à vous.',
	"Let the server allow this app's address, as it stands in the browser's address bar, with the header Content-Type and each other header that you set here.":
		'Le serveur doit autoriser l’adresse de cette application, telle qu’elle figure dans la barre d’adresse, avec l’en-tête Content-Type et chaque autre en-tête que vous définissez ici.',
	'Where the contacts are sent. It begins with https://; http:// works only for this device.':
		'Où les contacts sont envoyés. Elle commence par https://\u00a0; http:// ne marche que pour cet appareil.',
	'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.':
		'Gardé chiffré sur cet appareil, et envoyé à l’adresse ci-dessus seulement. Laissez vide si le serveur n’en demande pas.',
	Method: 'Méthode',
	'How the contacts are sent; POST unless the server asks for another one.':
		'Comment les contacts sont envoyés\u00a0; POST, sauf si le serveur en demande une autre.',
	'The last three are for servers that take one contact a request, or that have no permission for this app (CORS).':
		'Les trois derniers sont pour les serveurs qui prennent un contact par requête, ou qui n’autorisent pas cette application (CORS).',
	'NDJSON: one contact a line': 'NDJSON\u00a0: un contact par ligne',
	'CSV with a header line': 'CSV avec ligne d’en-tête',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted.':
		'Si le serveur répond contact par contact, chacun a son propre accusé. Sinon, toute réponse 2xx compte comme acceptée.',
	'Name of the list': 'Nom de la liste',
	'In "JSON: batch and contacts", the entry that holds the contacts.':
		'Dans «\u00a0JSON\u00a0: lot et contacts\u00a0», l’entrée qui contient les contacts.',
	'Name of the batch': 'Nom du lot',
	'In "JSON: batch and contacts", the entry with id, label and requestId of the delivery; "-" leaves it out.':
		'Dans «\u00a0JSON\u00a0: lot et contacts\u00a0», l’entrée avec id, label et requestId de la livraison\u00a0; «\u00a0-\u00a0» l’omet.',
	'Word before the token': 'Mot avant le jeton',
	'Bearer for most servers; blank when the header holds the token alone.':
		'Bearer pour la plupart des serveurs\u00a0; vide si l’en-tête ne contient que le jeton.',
	'More headers': 'Autres en-têtes',
	'For example "X-Source: fairs; X-Team: north". The server must allow each one for this app. They are not kept secret.':
		'Par exemple «\u00a0X-Source: fairs; X-Team: north\u00a0». Le serveur doit autoriser chacun pour cette application. Ils ne sont pas gardés secrets.',
	'From 1 to 1,000. Smaller requests suit slow servers.': 'De 1 à 1\u00a0000. Des requêtes plus petites conviennent aux serveurs lents.',
	'Repeat-protection header': 'En-tête contre les répétitions',
	'For example Idempotency-Key: made before the first attempt, the same for each repeat of the same contacts. The server must also allow the header for this app.':
		'Par exemple Idempotency-Key\u00a0: créée avant le premier essai, la même à chaque répétition des mêmes contacts. Le serveur doit aussi autoriser l’en-tête pour cette application.',
	'List in the answer': 'Liste dans la réponse',
	'Where the answer lists the contacts, for example results or data.items.':
		'Où la réponse énumère les contacts, par exemple results ou data.items.',
	'Contact key in the answer': 'Clé du contact dans la réponse',
	'The entry that repeats our externalId.': 'L’entrée qui répète notre externalId.',
	'Status in the answer': 'Statut dans la réponse',
	'The entry that says created, updated or rejected.': 'L’entrée qui dit created, updated ou rejected.',
	'CRM id in the answer': 'ID du CRM dans la réponse',
	'The entry with the id of the contact in the CRM.': 'L’entrée avec l’ID du contact dans le CRM.',
	'Reason in the answer': 'Raison dans la réponse',
	'The entry that says why a contact was rejected.': 'L’entrée qui dit pourquoi un contact a été rejeté.',
	'Field in the answer': 'Champ dans la réponse',
	'The entry that names the field at fault.': 'L’entrée qui nomme le champ en cause.',
	'Link in the answer': 'Lien dans la réponse',
	'The entry with the address of the contact in the CRM.': 'L’entrée avec l’adresse du contact dans le CRM.',
	'Address of the field list': 'Adresse de la liste des champs',
	'Optional. A list of field names there lets "Test connection" check that the score fields exist.':
		'Facultatif. Avec une liste de noms de champs à cet endroit, «\u00a0Tester la connexion\u00a0» vérifie que les champs de score existent.',
	'Address of a batch': 'Adresse d’un lot',
	'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.':
		'Facultatif. Une page du CRM qui montre une livraison\u00a0; {batchId} représente son ID.',
	'Starts a Zap for each contact. "Test connection" starts it once without one.':
		'Lance un Zap pour chaque contact. «\u00a0Tester la connexion\u00a0» le lance une fois sans contact.',
	'The address of the Catch Hook, kept like a password: whoever has it can start your Zap.':
		'L’adresse du Catch Hook, gardée comme un mot de passe\u00a0: qui l’a peut lancer votre Zap.',
	'JSON list: one run for each contact': 'Liste JSON\u00a0: une exécution par contact',
	'Creates and updates Zoho contacts or leads by email or by a unique field of yours, 100 a request.':
		'Crée et met à jour des contacts ou des leads Zoho par e-mail ou par un champ unique à vous, 100 par requête.',
	"In the Zoho API console, register a client-based application with this app's address, as it stands in the browser's address bar, as JavaScript domain. Or set up the relay of docs/relay.md.":
		'Dans la console d’API de Zoho, enregistrez une application côté client avec l’adresse de cette application, telle qu’elle figure dans la barre d’adresse, comme domaine JavaScript. Ou installez le relais de docs/relay.md.',
	'Data centre': 'Centre de données',
	'Where your account lives: the ending of the address of your Zoho pages.':
		'Où se trouve votre compte\u00a0: la fin de l’adresse de vos pages Zoho.',
	'zoho.com (United States)': 'zoho.com (États-Unis)',
	'zoho.in (India)': 'zoho.in (Inde)',
	'zoho.com.au (Australia)': 'zoho.com.au (Australie)',
	'zoho.jp (Japan)': 'zoho.jp (Japon)',
	'zoho.sa (Saudi Arabia)': 'zoho.sa (Arabie saoudite)',
	'zoho.com.cn (China)': 'zoho.com.cn (Chine)',
	'Comes from signing in. Kept encrypted, and sent to Zoho only (to the relay where one is set).':
		'Vient de la connexion. Gardé chiffré, et envoyé à Zoho seulement (au relais s’il y en a un).',
	"Of a client-based application registered in the Zoho API console with this app's address as JavaScript domain.":
		'D’une application côté client enregistrée dans la console d’API de Zoho avec l’adresse de cette application comme domaine JavaScript.',
	'Email, or the API name of a field of yours that is marked "Do not allow duplicate values"; Muster then puts its contact id there.':
		'Email, ou le nom d’API d’un champ à vous marqué «\u00a0Do not allow duplicate values\u00a0»\u00a0; Muster y met alors son ID de contact.',
	'Run workflows': 'Exécuter les workflows',
	'Off: the rules, emails and approvals that you set up in Zoho are not started by a delivery.':
		'Désactivé\u00a0: les règles, e-mails et approbations que vous avez définis dans Zoho ne sont pas lancés par une livraison.',
	"Optional. An address of your own that takes the place of Zoho's in every call, for networks where a browser may not call it.":
		'Facultatif. Une adresse à vous qui remplace celle de Zoho dans chaque appel, pour les réseaux où un navigateur ne peut pas l’appeler.',
	'an API key of version 3; this network among the authorised IP addresses':
		'une clé API de version 3\u00a0; ce réseau parmi les adresses IP autorisées',
	'read, create and update on the collection, and reading its fields':
		'lire, créer et mettre à jour dans la collection, et lire ses champs',
	'read and create contacts': 'lire et créer des contacts',
	'user_impersonation; a security role that may create and write this kind of record':
		'user_impersonation\u00a0; un rôle de sécurité qui peut créer et écrire ce type d’enregistrement',
	'read, create and edit on this kind of record': 'lire, créer et modifier ce type d’enregistrement',
	'read, create and edit on this kind of record, and Import': 'lire, créer et modifier ce type d’enregistrement, et Import',
	'a user of the kind Manager or above': 'un utilisateur de type Manager ou supérieur',
	'API access; viewing, creating and editing contacts': 'accès à l’API\u00a0; voir, créer et modifier des contacts',
	'create and edit contacts (res.partner)': 'créer et modifier des contacts (res.partner)',
	'find, create and update on the class': 'find, create et update sur la classe',
	'contacts: full access': 'contacts: full access (accès complet aux contacts)',
	'select, insert and update on the table': 'select, insert et update sur la table',
	'api; create and edit on this kind of record': 'api\u00a0; créer et modifier ce type d’enregistrement',
	'a user who may list, view and edit this kind of record': 'un utilisateur qui peut lister, voir et modifier ce type d’enregistrement',
	'a role that may read and write people': 'un rôle qui peut lire et écrire des personnes'
};
