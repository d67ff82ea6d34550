/** What connectors say of themselves and of their settings, by the English text. Names of systems, formats and of what stands on their own screens remain. */
export const connectors: Readonly<Record<string, string>> = {
	'Hands contacts to an import job of Brevo, by email; the receipts say that they were taken, Brevo itself shows what became of each.':
		'Entrega los contactos a una tarea de importación de Brevo, por correo; los comprobantes dicen que se aceptaron, y Brevo muestra qué fue de cada uno.',
	'Brevo does not let browsers call it. Set up the relay of docs/relay.md with Brevo (https://api.brevo.com) as upstream and enter its address as "Relay address".':
		'Brevo no permite llamadas desde el navegador. Configure el relé de docs/relay.md con Brevo (https://api.brevo.com) como destino e introduzca su dirección en «Dirección del relé».',
	'Relay address': 'Dirección del relé',
	"The address of your relay for this system. It takes the place of the system's own address in every call. docs/relay.md shows how to set one up.":
		'La dirección de su relé para este sistema. Ocupa el lugar de la dirección del sistema en cada llamada. docs/relay.md muestra cómo configurarlo.',
	'API key': 'Clave de API',
	'In Brevo under SMTP & API → API keys. Kept encrypted, and sent to the relay only.':
		'En Brevo, en SMTP & API → API keys. Se guarda cifrada y solo se envía al relé.',
	'List number': 'Número de lista',
	'Contacts go into this list; its number stands behind # in Contacts → Lists.':
		'Los contactos van a esta lista; su número está tras # en Contacts → Lists.',
	'Contacts per request': 'Contactos por solicitud',
	'From 1 to 1000. Smaller requests suit slow connections.': 'De 1 a 1000. Las solicitudes más pequeñas convienen a conexiones lentas.',
	'Creates and updates items of a collection in Directus.': 'Crea y actualiza elementos de una colección en Directus.',
	"Set CORS_ENABLED=true and put this app's address into CORS_ORIGIN of Directus.":
		'En Directus, establezca CORS_ENABLED=true y añada la dirección de esta aplicación a CORS_ORIGIN.',
	Address: 'Dirección',
	'Where Directus runs, for example https://directus.example.com.': 'Dónde está Directus, por ejemplo https://directus.example.com.',
	'A static token of a Directus user who may read, create and update the collection. Kept encrypted on this device.':
		'Un token estático de un usuario de Directus que puede leer, crear y actualizar la colección. Se guarda cifrado en este dispositivo.',
	Collection: 'Colección',
	'The collection that holds the contacts.': 'La colección que contiene los contactos.',
	'Key field': 'Campo clave',
	'Contacts with the same value here are the same contact. Best with a unique index.':
		'Los contactos con el mismo valor aquí son el mismo contacto. Mejor con un índice único.',
	'From 1 to 500. Smaller requests suit slow connections.': 'De 1 a 500. Las solicitudes más pequeñas convienen a conexiones lentas.',
	'Requests per minute': 'Solicitudes por minuto',
	'The most that the server allows; 0 means no limit.': 'Lo máximo que permite el servidor; 0 significa sin límite.',
	'Creates and updates contacts in Dolibarr, found by their email. Fields that were added there are named options_….':
		'Crea y actualiza contactos en Dolibarr, buscados por correo. Los campos añadidos allí se llaman options_….',
	'Dolibarr lets every address in; nothing has to be allowed.': 'Dolibarr deja entrar a cualquier dirección; no hay que permitir nada.',
	'Where Dolibarr runs, for example https://erp.example.com.': 'Dónde está Dolibarr, por ejemplo https://erp.example.com.',
	'The key of a Dolibarr user who may read and write contacts; the module "API/Web services" must be on. Kept encrypted on this device.':
		'La clave de un usuario de Dolibarr que puede leer y escribir contactos; el módulo «API/Web services» debe estar activado. Se guarda cifrada en este dispositivo.',
	'Creates and updates contacts or leads in Dynamics 365 (Dataverse) by an alternate key, 100 a request.':
		'Crea y actualiza contactos o leads en Dynamics 365 (Dataverse) por una clave alternativa, 100 por solicitud.',
	"Register this app in Entra ID as a single-page application with its address, as it stands in the browser's address bar, as redirect URI, and sign in again: Dynamics lets browsers in with such a sign-in.":
		'Registre esta aplicación en Entra ID como aplicación de página única con su dirección, tal como aparece en la barra de direcciones, como URI de redirección, y vuelva a iniciar sesión: Dynamics deja entrar a los navegadores con ese inicio de sesión.',
	'Environment address': 'Dirección del entorno',
	'For example https://yourorg.crm4.dynamics.com.': 'Por ejemplo, https://yourorg.crm4.dynamics.com.',
	'Access token': 'Token de acceso',
	'Comes from signing in. Kept encrypted, and sent to the address above only.':
		'Viene del inicio de sesión. Se guarda cifrado y solo se envía a la dirección de arriba.',
	'Application (client) ID': 'Id. de aplicación (cliente)',
	'Of an app registration in Entra ID of the kind "single-page application", with this app\'s address as redirect URI and the permission Dynamics CRM user_impersonation.':
		'De un registro de aplicación en Entra ID de tipo «aplicación de página única», con la dirección de esta aplicación como URI de redirección y el permiso Dynamics CRM user_impersonation.',
	Tenant: 'Inquilino',
	'The ID or domain of your tenant; organizations lets any work account in.':
		'El id. o el dominio de su inquilino; organizations deja entrar a cualquier cuenta de trabajo.',
	'Kind of record': 'Tipo de registro',
	'Leads need a topic; contacts need a last name.': 'Los leads necesitan un tema; los contactos, un apellido.',
	Contacts: 'Contactos',
	'Key column': 'Columna clave',
	'The logical name of a text column that an administrator made an alternate key, where Muster puts its contact id.':
		'El nombre lógico de una columna de texto que un administrador convirtió en clave alternativa, donde Muster escribe su id. de contacto.',
	'Publisher prefix': 'Prefijo del editor',
	'Columns that Muster creates begin with it.': 'Las columnas que crea Muster empiezan por él.',
	'Creates and updates contacts or leads in EspoCRM, found by their email.':
		'Crea y actualiza contactos o leads en EspoCRM, buscados por correo.',
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.":
		'EspoCRM necesita tres cosas para un navegador: la dirección de esta aplicación, los métodos GET, POST, PUT y DELETE y las cabeceras Content-Type, X-Api-Key y X-Skip-Duplicate-Check en sus listas de configuración; su middleware de CORS en los metadatos de la API; y una ruta que responda a OPTIONS. Un relé hace lo mismo.',
	'Where EspoCRM runs, for example https://crm.example.com.': 'Dónde está EspoCRM, por ejemplo https://crm.example.com.',
	'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.':
		'La clave de un usuario de API cuyo rol puede leer, crear y editar contactos y, para la vía rápida, usar Import. Se guarda cifrada en este dispositivo.',
	'Way of sending': 'Forma de envío',
	'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.':
		'Uno a uno pregunta antes de cada contacto y dice exactamente qué se rechazó; la importación es más rápida para entregas grandes.',
	'One by one': 'Uno a uno',
	'Import, 200 at a time': 'Importación, de 200 en 200',
	'Contact or Lead.': 'Contact o Lead.',
	'From 1 to 200. Smaller requests suit slow connections.': 'De 1 a 200. Las solicitudes más pequeñas convienen a conexiones lentas.',
	'File download': 'Descarga de archivo',
	'Writes the contacts into a CSV, Excel or JSON file that you save on this device.':
		'Escribe los contactos en un archivo CSV, Excel o JSON que usted guarda en este dispositivo.',
	'File format': 'Formato de archivo',
	'Excel opens CSV and XLSX; JSON is for programs.': 'Excel abre CSV y XLSX; JSON es para programas.',
	'Make formulas harmless': 'Neutralizar fórmulas',
	'In CSV, a cell that a spreadsheet would run as a formula gets a leading apostrophe.':
		'En CSV, una celda que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante.',
	'Mark CSV as UTF-8': 'Marcar el CSV como UTF-8',
	'Lets Excel show accents and other scripts correctly.': 'Así Excel muestra bien los acentos y otras escrituras.',
	'Creates and updates HubSpot contacts by email or by a unique property of yours, 100 a request.':
		'Crea y actualiza contactos de HubSpot por correo o por una propiedad única suya, 100 por solicitud.',
	'HubSpot does not let browsers call it. Set up the relay of docs/relay.md with HubSpot (https://api.hubapi.com) as upstream and enter its address as "Relay address".':
		'HubSpot no permite llamadas desde el navegador. Configure el relé de docs/relay.md con HubSpot (https://api.hubapi.com) como destino e introduzca su dirección en «Dirección del relé».',
	'Of a private app (static auth token) with the scopes crm.objects.contacts.read and .write, crm.schemas.contacts.read and .write. Kept encrypted, and sent to the relay only.':
		'De una app privada (token estático) con los ámbitos crm.objects.contacts.read y .write, crm.schemas.contacts.read y .write. Se guarda cifrado y solo se envía al relé.',
	'Recognise contacts by': 'Reconocer contactos por',
	'email, or the internal name of a property of yours that holds unique values; Muster then puts its own contact id there.':
		'email, o el nombre interno de una propiedad suya con valores únicos; Muster escribe ahí su id. de contacto.',
	'From 1 to 100. Smaller requests suit slow connections.': 'De 1 a 100. Las solicitudes más pequeñas convienen a conexiones lentas.',
	'Hub ID': 'Id. de Hub',
	'Optional. The number in the address of your HubSpot pages; with it, receipts link to each contact.':
		'Opcional. El número en la dirección de sus páginas de HubSpot; con él, los comprobantes enlazan con cada contacto.',
	'Time zone of the account': 'Zona horaria de la cuenta',
	'Optional, for example Europe/Berlin. The daily limit is renewed at midnight there; blank means UTC.':
		'Opcional, por ejemplo Europe/Berlin. El límite diario se renueva allí a medianoche; en blanco significa UTC.',
	'Adds contacts to a Mailchimp audience and updates those that are in it, by email; nobody who unsubscribed is subscribed again.':
		'Añade contactos a una audiencia de Mailchimp y actualiza los que ya están, por correo; nadie que se dio de baja vuelve a darse de alta.',
	'Mailchimp does not let browsers call it. Set up the relay of docs/relay.md with your Mailchimp server (https://SERVER.api.mailchimp.com) as upstream and enter its address as "Relay address".':
		'Mailchimp no permite llamadas desde el navegador. Configure el relé de docs/relay.md con su servidor de Mailchimp (https://SERVER.api.mailchimp.com) como destino e introduzca su dirección en «Dirección del relé».',
	'In Mailchimp under Account → Extras → API keys. Kept encrypted, and sent to the relay only.':
		'En Mailchimp, en Account → Extras → API keys. Se guarda cifrada y solo se envía al relé.',
	Server: 'Servidor',
	'The ending of your API key behind the hyphen, for example us21.': 'El final de su clave de API tras el guion, por ejemplo us21.',
	'Audience ID': 'Id. de la audiencia',
	'In Mailchimp under Audience → Settings → Audience name and defaults.':
		'En Mailchimp, en Audience → Settings → Audience name and defaults.',
	'New contacts are': 'Los contactos nuevos quedan',
	'How a contact that Mailchimp does not know yet comes in. A contact that it knows keeps its status, so nobody who unsubscribed is subscribed again.':
		'Cómo entra un contacto que Mailchimp aún no conoce. El que ya conoce conserva su estado, así que nadie que se dio de baja vuelve a darse de alta.',
	'Asked to confirm by email': 'Se les pide confirmar por correo',
	'Subscribed (only with their consent)': 'Suscritos (solo con su consentimiento)',
	'Not subscribed': 'No suscritos',
	Unsubscribed: 'Dados de baja',
	'Starts a scenario of Make with the contacts. "Test connection" starts it once without one.':
		'Inicia un escenario de Make con los contactos. «Probar conexión» lo inicia una vez sin ninguno.',
	'Nothing has to be allowed.': 'No hay que permitir nada.',
	"The address of the custom webhook, kept like a password. One that asks for an API key can't be reached from a browser.":
		'La dirección del webhook personalizado, guardada como una contraseña. A uno que pide una clave de API no se llega desde el navegador.',
	'Form of the contacts': 'Forma de los contactos',
	'How the flow receives them.': 'Cómo los recibe el flujo.',
	'Web form: one contact a request': 'Formulario web: un contacto por solicitud',
	'JSON list as plain text': 'Lista JSON como texto plano',
	'The most that the system allows; 0 means no limit.': 'Lo máximo que permite el sistema; 0 significa sin límite.',
	'Creates and updates Mautic contacts by email, 100 a request.': 'Crea y actualiza contactos de Mautic por correo, 100 por solicitud.',
	'In Mautic under Configuration → System Settings → CORS Settings, restrict the domains and add this app\'s address, as it stands in the browser\'s address bar, to "Valid Domains".':
		'En Mautic, en Configuration → System Settings → CORS Settings, restrinja los dominios y añada la dirección de esta aplicación, tal como aparece en la barra de direcciones, a «Valid Domains».',
	'Of your Mautic, for example https://mautic.example.com. The API must be switched on in its configuration.':
		'De su Mautic, por ejemplo https://mautic.example.com. La API debe estar activada en su configuración.',
	'Signing in': 'Inicio de sesión',
	'Basic needs "Enable HTTP basic auth" in the API settings of Mautic.':
		'Usuario y contraseña necesitan «Enable HTTP basic auth» en los ajustes de API de Mautic.',
	'User name and password': 'Usuario y contraseña',
	'Access token (OAuth 2)': 'Token de acceso (OAuth 2)',
	'User name and password, or token': 'Usuario y contraseña, o token',
	'As name:password, or the access token alone. Kept encrypted, and sent to the address above only.':
		'Como nombre:contraseña, o solo el token de acceso. Se guarda cifrado y solo se envía a la dirección de arriba.',
	'Starts a flow of n8n with the contacts. "Test connection" starts it once without one.':
		'Inicia un flujo de n8n con los contactos. «Probar conexión» lo inicia una vez sin ninguno.',
	'In the Webhook node, add the option "Allowed Origins (CORS)" with this app\'s address.':
		'En el nodo Webhook, añada la opción «Allowed Origins (CORS)» con la dirección de esta aplicación.',
	'The production address of the Webhook node, for example https://n8n.example.com/webhook/contacts.':
		'La dirección de producción del nodo Webhook, por ejemplo https://n8n.example.com/webhook/contacts.',
	'Only where the webhook asks for one. Kept encrypted on this device.':
		'Solo si el webhook lo pide. Se guarda cifrado en este dispositivo.',
	'Token header': 'Cabecera del token',
	'The request header that carries the token.': 'La cabecera de la solicitud que lleva el token.',
	'JSON: batch and contacts': 'JSON: lote y contactos',
	'JSON: list of contacts': 'JSON: lista de contactos',
	'JSON: one contact a request': 'JSON: un contacto por solicitud',
	'What the answer says': 'Qué dice la respuesta',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted. A flow that answers uses {"results": [{"externalId", "status", "id", "message"}]}.':
		'Si el servidor responde contacto por contacto, cada uno tiene su propio comprobante. Si no, toda respuesta 2xx cuenta como aceptada. Un flujo que responde usa {"results": [{"externalId", "status", "id", "message"}]}.',
	'What became of each contact': 'Qué fue de cada contacto',
	'Nothing: trust the 2xx': 'Nada: basta con 2xx',
	'Starts a flow of Node-RED with the contacts. "Test connection" starts it once without one.':
		'Inicia un flujo de Node-RED con los contactos. «Probar conexión» lo inicia una vez sin ninguno.',
	"In settings.js of Node-RED set httpNodeCors with this app's address as origin. Plain text and web form need it too, for the answer.":
		'En settings.js de Node-RED, defina httpNodeCors con la dirección de esta aplicación como origin. El texto plano y el formulario web también lo necesitan, para la respuesta.',
	'The address of the "http in" node, for example https://red.example.com/contacts.':
		'La dirección del nodo «http in», por ejemplo https://red.example.com/contacts.',
	'Creates and updates contacts in Odoo, found by their email. A browser needs a relay for it.':
		'Crea y actualiza contactos en Odoo, buscados por correo. Un navegador necesita un relé.',
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under "Relay address"; docs/relay.md shows how.':
		'Odoo nunca deja entrar a un navegador desde otra dirección. Ponga un relé delante e introduzca su dirección en «Dirección del relé»; docs/relay.md muestra cómo.',
	'Where Odoo runs, for example https://odoo.example.com.': 'Dónde está Odoo, por ejemplo https://odoo.example.com.',
	'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.':
		'Creada en Odoo en Preferences → Account Security por el usuario de abajo. Se guarda cifrada en este dispositivo y solo se envía a la dirección de arriba o al relé.',
	'Version of Odoo': 'Versión de Odoo',
	'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.': 'Hasta la 18, Odoo habla JSON-RPC; desde la 19, JSON-2.',
	'Up to 18 (JSON-RPC)': 'Hasta 18 (JSON-RPC)',
	'19 and later (JSON-2)': '19 y posteriores (JSON-2)',
	Database: 'Base de datos',
	'The name of its database; up to 18 always needed, from 19 on where there are several.':
		'El nombre de su base de datos; hasta la 18 siempre hace falta, desde la 19 solo si hay varias.',
	User: 'Usuario',
	'The login name that the API key belongs to; not needed from 19 on.':
		'El nombre de usuario al que pertenece la clave de API; desde la 19 no hace falta.',
	'Creates and updates objects of a class in a Parse Server of yours.': 'Crea y actualiza objetos de una clase en un Parse Server suyo.',
	"Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).":
		'Añada la dirección de esta aplicación a allowOrigin de Parse Server (está abierto a todas las direcciones si nadie lo definió).',
	'Where Parse Server is mounted, for example https://parse.example.com/parse.':
		'Dónde está montado Parse Server, por ejemplo https://parse.example.com/parse.',
	'Application id': 'Id. de la aplicación',
	'As it is set on the server (appId).': 'Como está definido en el servidor (appId).',
	'Kind of key': 'Tipo de clave',
	'The master key also lets Muster read and create fields; a REST key is enough to deliver.':
		'Con la clave maestra, Muster también puede leer y crear campos; para entregar basta una clave REST.',
	'REST API key': 'Clave de API REST',
	'JavaScript key': 'Clave de JavaScript',
	'Session token': 'Token de sesión',
	'Master key': 'Clave maestra',
	Key: 'Clave',
	'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.':
		'La clave del tipo elegido abajo. Déjela en blanco si el servidor no pide ninguna. Se guarda cifrada en este dispositivo.',
	Class: 'Clase',
	'The class that holds the contacts.': 'La clase que contiene los contactos.',
	'Contacts with the same value here are the same contact.': 'Los contactos con el mismo valor aquí son el mismo contacto.',
	'Field for our id': 'Campo para nuestro id.',
	'Holds the id of the contact in Muster, by which contacts without a key are found again.':
		'Contiene el id. del contacto en Muster, con el que se vuelven a encontrar los contactos sin clave.',
	'Creates and updates Pipedrive people; each is looked for by email before it is written.':
		'Crea y actualiza personas de Pipedrive; cada una se busca por correo antes de escribirla.',
	'The address of your company, for example https://yourcompany.pipedrive.com.':
		'La dirección de su empresa, por ejemplo https://yourcompany.pipedrive.com.',
	'API token': 'Token de API',
	'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.':
		'En Pipedrive, en Personal preferences → API. O déjelo en blanco, indique abajo el id. de cliente e inicie sesión. Se guarda cifrado y solo se envía a la dirección de arriba.',
	'Client ID': 'Id. de cliente',
	"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback.":
		'Solo para iniciar sesión en vez de usar un token de API: de una app suya en el developer hub de Pipedrive, con la dirección de esta aplicación como callback.',
	'Address that hands out tokens': 'Dirección que entrega los tokens',
	'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).':
		'Pipedrive pide ahí el secreto de cliente de su app, que ningún navegador debe tener: indique la dirección de un relé suyo que lo añada (docs/relay.md).',
	'PostgREST or Supabase': 'PostgREST o Supabase',
	'Inserts and updates rows of a PostgreSQL table through PostgREST, as Supabase has it.':
		'Inserta y actualiza filas de una tabla de PostgreSQL a través de PostgREST, como el de Supabase.',
	"PostgREST lets every address in unless server-cors-allowed-origins is set; then add this app's address to it.":
		'PostgREST deja entrar a cualquier dirección salvo que server-cors-allowed-origins esté definido; entonces añada ahí la dirección de esta aplicación.',
	'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.':
		'Dónde responde PostgREST; en Supabase, https://PROJECT.supabase.co/rest/v1.',
	'A token (JWT) of a role that may read, insert and update the table. Kept encrypted on this device.':
		'Un token (JWT) de un rol que puede leer, insertar y actualizar la tabla. Se guarda cifrado en este dispositivo.',
	'How the key travels': 'Cómo viaja la clave',
	'Supabase wants it twice.': 'Supabase la pide dos veces.',
	'As a bearer token': 'Como token bearer',
	'As Supabase wants it': 'Como lo pide Supabase',
	Table: 'Tabla',
	'The table or view that holds the contacts.': 'La tabla o vista que contiene los contactos.',
	'Contacts with the same value here are the same contact. It needs a unique constraint.':
		'Los contactos con el mismo valor aquí son el mismo contacto. Necesita una restricción de unicidad.',
	'Id column': 'Columna de id.',
	'Its value goes into the receipts.': 'Su valor va en los comprobantes.',
	'Database schema': 'Esquema de la base de datos',
	'Only where it is not the first one that the server shows.': 'Solo si no es el primero que muestra el servidor.',
	'Creates and updates Salesforce contacts or leads by an external id, 200 a request.':
		'Crea y actualiza contactos o leads de Salesforce por un id. externo, 200 por solicitud.',
	'In Salesforce Setup → CORS, add this app\'s address as it stands in the browser\'s address bar, and tick "Enable CORS for OAuth endpoints".':
		'En Salesforce, en Setup → CORS, añada la dirección de esta aplicación tal como aparece en la barra de direcciones y marque «Enable CORS for OAuth endpoints».',
	'My Domain address': 'Dirección de My Domain',
	'The address of your org, for example https://yourname.my.salesforce.com.':
		'La dirección de su organización, por ejemplo https://yourname.my.salesforce.com.',
	'Consumer key': 'Clave de consumidor',
	'Of a connected app (external client app) with PKCE and without a secret; needed for signing in.':
		'De una connected app (external client app) con PKCE y sin secreto; hace falta para iniciar sesión.',
	'Sign-in address': 'Dirección de inicio de sesión',
	'Optional. Where you sign in, if not at the address above.': 'Opcional. Dónde inicia sesión, si no es en la dirección de arriba.',
	'Leads need a company and a last name; contacts need a last name.': 'Los leads necesitan empresa y apellido; los contactos, apellido.',
	'External ID field': 'Campo de id. externo',
	'A text field of that object, marked both "External ID" and "Unique", where Muster puts its contact id.':
		'Un campo de texto de ese objeto, marcado como «External ID» y «Unique», donde Muster escribe su id. de contacto.',
	'Salesforce (bulk)': 'Salesforce (masivo)',
	'For large deliveries: creates and updates contacts or leads by jobs of 1,000, which use up far fewer calls of the quota.':
		'Para entregas grandes: crea y actualiza contactos o leads en tareas de 1000, que gastan muchas menos llamadas de la cuota.',
	'Creates and updates SuiteCRM contacts or leads; each is looked for before it is written.':
		'Crea y actualiza contactos o leads de SuiteCRM; cada uno se busca antes de escribirlo.',
	'SuiteCRM lets browsers create but not update (PATCH is missing from its CORS headers). Set up the relay of docs/relay.md with your SuiteCRM as upstream and enter its address as "Relay address".':
		'SuiteCRM deja a los navegadores crear pero no actualizar (falta PATCH en sus cabeceras CORS). Configure el relé de docs/relay.md con su SuiteCRM como destino e introduzca su dirección en «Dirección del relé».',
	'Of your SuiteCRM, for example https://crm.example.com.': 'De su SuiteCRM, por ejemplo https://crm.example.com.',
	Version: 'Versión',
	'Version 8 keeps its API in the folder "legacy".': 'La versión 8 tiene su API en la carpeta «legacy».',
	'In SuiteCRM under Admin → OAuth2 Clients and Tokens: a client of the kind "client credentials".':
		'En SuiteCRM, en Admin → OAuth2 Clients and Tokens: un cliente de tipo «client credentials».',
	'Client secret': 'Secreto de cliente',
	'Of that client. Kept encrypted, and sent only to the relay (to the address above where there is none).':
		'De ese cliente. Se guarda cifrado y solo se envía al relé (a la dirección de arriba si no hay ninguno).',
	'Contacts or leads; both need a last name.': 'Contactos o leads; ambos necesitan un apellido.',
	"email1, or a text field of yours (its name ends in _c) where Muster puts its contact id. Versions before 7.12.3 can't search by email.":
		'email1, o un campo de texto suyo (su nombre termina en _c) donde Muster escribe su id. de contacto. Las versiones anteriores a 7.12.3 no pueden buscar por correo.',
	'Creates and updates parties in Tryton, found by their email.': 'Crea y actualiza terceros en Tryton, buscados por correo.',
	'Put this app\'s address, as it stands in the browser\'s address bar, into "cors" of the section [web] of trytond.conf, one address a line.':
		'Ponga la dirección de esta aplicación, tal como aparece en la barra de direcciones, en «cors» de la sección [web] de trytond.conf, una dirección por línea.',
	'Where Tryton runs, for example https://tryton.example.com.': 'Dónde está Tryton, por ejemplo https://tryton.example.com.',
	'The name of its database.': 'El nombre de su base de datos.',
	'The login name of a Tryton user who may write parties.': 'El nombre de un usuario de Tryton que puede escribir terceros.',
	Password: 'Contraseña',
	'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.':
		'La contraseña de este usuario. Se guarda cifrada en este dispositivo y solo se envía a la dirección de arriba, en el cuerpo del inicio de sesión.',
	'Creates and updates people in Twenty by their main email, 60 a request.':
		'Crea y actualiza personas en Twenty por su correo principal, 60 por solicitud.',
	'Twenty lets browsers in by itself. On a server of your own, see that nothing in front of it removes the CORS headers.':
		'Twenty deja entrar a los navegadores por sí mismo. En un servidor propio, compruebe que nada delante quite las cabeceras CORS.',
	'https://api.twenty.com, or that of your own server.': 'https://api.twenty.com, o la de su propio servidor.',
	'In Twenty under Settings → APIs & Webhooks. Kept encrypted, and sent to the address above only.':
		'En Twenty, en Settings → APIs & Webhooks. Se guarda cifrada y solo se envía a la dirección de arriba.',
	'Address of your workspace': 'Dirección de su espacio de trabajo',
	'Optional, for example https://yourname.twenty.com; with it, receipts link to each person.':
		'Opcional, por ejemplo https://yourname.twenty.com; con ella, los comprobantes enlazan con cada persona.',
	'From 1 to 60. Smaller requests suit slow connections.': 'De 1 a 60. Las solicitudes más pequeñas convienen a conexiones lentas.',
	'Sends contacts as JSON, NDJSON, CSV or a web form to a web address of yours.':
		'Envía contactos como JSON, NDJSON, CSV o formulario web a una dirección web suya.',
	"Let the server allow this app's address, as it stands in the browser's address bar, with the header Content-Type and each other header that you set here.":
		'Haga que el servidor permita la dirección de esta aplicación, tal como aparece en la barra de direcciones, con la cabecera Content-Type y cada cabecera que defina aquí.',
	'Where the contacts are sent. It begins with https://; http:// works only for this device.':
		'Adónde se envían los contactos. Empieza por https://; http:// solo funciona para este dispositivo.',
	'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.':
		'Se guarda cifrado en este dispositivo y solo se envía a la dirección de arriba. Déjelo en blanco si el servidor no pide ninguno.',
	Method: 'Método',
	'How the contacts are sent; POST unless the server asks for another one.':
		'Cómo se envían los contactos; POST, salvo que el servidor pida otro.',
	'The last three are for servers that take one contact a request, or that have no permission for this app (CORS).':
		'Los tres últimos son para servidores que toman un contacto por solicitud o que no dan permiso a esta aplicación (CORS).',
	'NDJSON: one contact a line': 'NDJSON: un contacto por línea',
	'CSV with a header line': 'CSV con fila de encabezado',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted.':
		'Si el servidor responde contacto por contacto, cada uno tiene su propio comprobante. Si no, toda respuesta 2xx cuenta como aceptada.',
	'Name of the list': 'Nombre de la lista',
	'In "JSON: batch and contacts", the entry that holds the contacts.':
		'En «JSON: lote y contactos», la entrada que contiene los contactos.',
	'Name of the batch': 'Nombre del lote',
	'In "JSON: batch and contacts", the entry with id, label and requestId of the delivery; "-" leaves it out.':
		'En «JSON: lote y contactos», la entrada con id, label y requestId de la entrega; «-» la omite.',
	'Word before the token': 'Palabra antes del token',
	'Bearer for most servers; blank when the header holds the token alone.':
		'Bearer en la mayoría de servidores; en blanco si la cabecera lleva solo el token.',
	'More headers': 'Más cabeceras',
	'For example "X-Source: fairs; X-Team: north". The server must allow each one for this app. They are not kept secret.':
		'Por ejemplo, «X-Source: fairs; X-Team: north». El servidor debe permitir cada una para esta aplicación. No se guardan en secreto.',
	'From 1 to 1,000. Smaller requests suit slow servers.': 'De 1 a 1000. Las solicitudes más pequeñas convienen a servidores lentos.',
	'Repeat-protection header': 'Cabecera contra repeticiones',
	'For example Idempotency-Key: made before the first attempt, the same for each repeat of the same contacts. The server must also allow the header for this app.':
		'Por ejemplo, Idempotency-Key: se crea antes del primer intento y es el mismo en cada repetición de los mismos contactos. El servidor también debe permitir la cabecera para esta aplicación.',
	'List in the answer': 'Lista en la respuesta',
	'Where the answer lists the contacts, for example results or data.items.':
		'Dónde enumera la respuesta los contactos, por ejemplo results o data.items.',
	'Contact key in the answer': 'Clave del contacto en la respuesta',
	'The entry that repeats our externalId.': 'La entrada que repite nuestro externalId.',
	'Status in the answer': 'Estado en la respuesta',
	'The entry that says created, updated or rejected.': 'La entrada que dice created, updated o rejected.',
	'CRM id in the answer': 'Id. del CRM en la respuesta',
	'The entry with the id of the contact in the CRM.': 'La entrada con el id. del contacto en el CRM.',
	'Reason in the answer': 'Motivo en la respuesta',
	'The entry that says why a contact was rejected.': 'La entrada que dice por qué se rechazó un contacto.',
	'Field in the answer': 'Campo en la respuesta',
	'The entry that names the field at fault.': 'La entrada que nombra el campo con el error.',
	'Link in the answer': 'Enlace en la respuesta',
	'The entry with the address of the contact in the CRM.': 'La entrada con la dirección del contacto en el CRM.',
	'Address of the field list': 'Dirección de la lista de campos',
	'Optional. A list of field names there lets "Test connection" check that the score fields exist.':
		'Opcional. Con una lista de nombres de campos ahí, «Probar conexión» comprueba que existen los campos de puntuación.',
	'Address of a batch': 'Dirección de un lote',
	'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.':
		'Opcional. Una página del CRM que muestra una entrega; {batchId} representa su id.',
	'Starts a Zap for each contact. "Test connection" starts it once without one.':
		'Inicia un Zap por cada contacto. «Probar conexión» lo inicia una vez sin ninguno.',
	'The address of the Catch Hook, kept like a password: whoever has it can start your Zap.':
		'La dirección del Catch Hook, guardada como una contraseña: quien la tenga puede iniciar su Zap.',
	'JSON list: one run for each contact': 'Lista JSON: una ejecución por contacto',
	'Creates and updates Zoho contacts or leads by email or by a unique field of yours, 100 a request.':
		'Crea y actualiza contactos o leads de Zoho por correo o por un campo único suyo, 100 por solicitud.',
	"In the Zoho API console, register a client-based application with this app's address, as it stands in the browser's address bar, as JavaScript domain. Or set up the relay of docs/relay.md.":
		'En la consola de API de Zoho, registre una aplicación basada en cliente con la dirección de esta aplicación, tal como aparece en la barra de direcciones, como dominio de JavaScript. O configure el relé de docs/relay.md.',
	'Data centre': 'Centro de datos',
	'Where your account lives: the ending of the address of your Zoho pages.':
		'Dónde está su cuenta: el final de la dirección de sus páginas de Zoho.',
	'zoho.com (United States)': 'zoho.com (Estados Unidos)',
	'zoho.eu (Europe)': 'zoho.eu (Europa)',
	'zoho.jp (Japan)': 'zoho.jp (Japón)',
	'zohocloud.ca (Canada)': 'zohocloud.ca (Canadá)',
	'zoho.sa (Saudi Arabia)': 'zoho.sa (Arabia Saudí)',
	'Comes from signing in. Kept encrypted, and sent to Zoho only (to the relay where one is set).':
		'Viene del inicio de sesión. Se guarda cifrado y solo se envía a Zoho (al relé si hay uno).',
	"Of a client-based application registered in the Zoho API console with this app's address as JavaScript domain.":
		'De una aplicación basada en cliente registrada en la consola de API de Zoho con la dirección de esta aplicación como dominio de JavaScript.',
	'Email, or the API name of a field of yours that is marked "Do not allow duplicate values"; Muster then puts its contact id there.':
		'Email, o el nombre de API de un campo suyo marcado «Do not allow duplicate values»; Muster escribe ahí su id. de contacto.',
	'Run workflows': 'Ejecutar flujos de trabajo',
	'Off: the rules, emails and approvals that you set up in Zoho are not started by a delivery.':
		'Desactivado: una entrega no inicia las reglas, correos y aprobaciones que configuró en Zoho.',
	"Optional. An address of your own that takes the place of Zoho's in every call, for networks where a browser may not call it.":
		'Opcional. Una dirección suya que ocupa el lugar de la de Zoho en cada llamada, para redes donde un navegador no puede llamarla.',
	'an API key of version 3; this network among the authorised IP addresses':
		'una clave de API de la versión 3; esta red entre las direcciones IP autorizadas',
	'read, create and update on the collection, and reading its fields': 'leer, crear y actualizar en la colección, y leer sus campos',
	'read and create contacts': 'leer y crear contactos',
	'user_impersonation; a security role that may create and write this kind of record':
		'user_impersonation; un rol de seguridad que pueda crear y escribir este tipo de registro',
	'read, create and edit on this kind of record': 'leer, crear y editar este tipo de registro',
	'read, create and edit on this kind of record, and Import': 'leer, crear y editar este tipo de registro, e Import',
	'a user of the kind Manager or above': 'un usuario de tipo Manager o superior',
	'API access; viewing, creating and editing contacts': 'acceso a la API; ver, crear y editar contactos',
	'create and edit contacts (res.partner)': 'crear y editar contactos (res.partner)',
	'find, create and update on the class': 'find, create y update en la clase',
	'contacts: full access': 'contacts: full access (acceso completo a los contactos)',
	'select, insert and update on the table': 'select, insert y update en la tabla',
	'api; create and edit on this kind of record': 'api; crear y editar este tipo de registro',
	'a user who may list, view and edit this kind of record': 'un usuario que pueda listar, ver y editar este tipo de registro',
	'a role that may read and write people': 'un rol que pueda leer y escribir personas'
};
