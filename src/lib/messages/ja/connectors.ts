/** What connectors say of themselves and of their settings, by the English text. Names of systems, formats and of what stands on their own screens remain. */
export const connectors: Readonly<Record<string, string>> = {
	'Hands contacts to an import job of Brevo, by email; the receipts say that they were taken, Brevo itself shows what became of each.':
		'コンタクトをメールアドレスでBrevoのインポートジョブに渡します。受領記録は受け付けられたことを示し、各件の結果はBrevo側に表示されます。',
	'Brevo does not let browsers call it. Set up the relay of docs/relay.md with Brevo (https://api.brevo.com) as upstream and enter its address as "Relay address".':
		'Brevoはブラウザからの呼び出しを許可していません。docs/relay.mdのリレーをBrevo（https://api.brevo.com）向けに設置し、そのアドレスを「リレーのアドレス」に入力してください。',
	'Relay address': 'リレーのアドレス',
	"The address of your relay for this system. It takes the place of the system's own address in every call. docs/relay.md shows how to set one up.":
		'このシステム用のリレーのアドレスです。すべての呼び出しでシステム自身のアドレスの代わりに使われます。設置方法はdocs/relay.mdにあります。',
	'API key': 'APIキー',
	'In Brevo under SMTP & API → API keys. Kept encrypted, and sent to the relay only.':
		'BrevoのSMTP & API → API keysにあります。暗号化して保存し、リレーにのみ送信します。',
	'List number': 'リスト番号',
	'Contacts go into this list; its number stands behind # in Contacts → Lists.':
		'コンタクトはこのリストに入ります。番号はContacts → Listsの#の後にあります。',
	'Contacts per request': '1リクエストあたりのコンタクト数',
	'From 1 to 1000. Smaller requests suit slow connections.': '1〜1000。遅い回線には小さなリクエストが適しています。',
	'Creates and updates items of a collection in Directus.': 'Directusのコレクションの項目を作成・更新します。',
	"Set CORS_ENABLED=true and put this app's address into CORS_ORIGIN of Directus.":
		'DirectusでCORS_ENABLED=trueを設定し、CORS_ORIGINにこのアプリのアドレスを入れてください。',
	Address: 'アドレス',
	'Where Directus runs, for example https://directus.example.com.': 'Directusが動いている場所。例：https://directus.example.com',
	Token: 'トークン',
	'A static token of a Directus user who may read, create and update the collection. Kept encrypted on this device.':
		'コレクションの読み取り・作成・更新ができるDirectusユーザーの静的トークンです。このデバイスに暗号化して保存します。',
	Collection: 'コレクション',
	'The collection that holds the contacts.': 'コンタクトが入っているコレクションです。',
	'Key field': 'キーのフィールド',
	'Contacts with the same value here are the same contact. Best with a unique index.':
		'ここの値が同じコンタクトは同一とみなします。一意インデックスがあると最適です。',
	'From 1 to 500. Smaller requests suit slow connections.': '1〜500。遅い回線には小さなリクエストが適しています。',
	'Requests per minute': '1分あたりのリクエスト数',
	'The most that the server allows; 0 means no limit.': 'サーバーが許可する上限です。0は無制限です。',
	'Creates and updates contacts in Dolibarr, found by their email. Fields that were added there are named options_….':
		'Dolibarrのコンタクトをメールアドレスで探して作成・更新します。追加したフィールドの名前はoptions_…です。',
	'Dolibarr lets every address in; nothing has to be allowed.': 'Dolibarrはすべてのアドレスを受け入れます。許可の設定は不要です。',
	'Where Dolibarr runs, for example https://erp.example.com.': 'Dolibarrが動いている場所。例：https://erp.example.com',
	'The key of a Dolibarr user who may read and write contacts; the module "API/Web services" must be on. Kept encrypted on this device.':
		'コンタクトの読み書きができるDolibarrユーザーのキーです。モジュール「API/Web services」を有効にしてください。このデバイスに暗号化して保存します。',
	'Creates and updates contacts or leads in Dynamics 365 (Dataverse) by an alternate key, 100 a request.':
		'Dynamics 365（Dataverse）のコンタクト（取引先担当者）またはリードを代替キーで作成・更新します。1リクエストあたり100件です。',
	"Register this app in Entra ID as a single-page application with its address, as it stands in the browser's address bar, as redirect URI, and sign in again: Dynamics lets browsers in with such a sign-in.":
		'Entra IDでこのアプリをシングルページアプリケーションとして登録し、アドレスバーに表示されるアドレスをリダイレクトURIに設定して、サインインし直してください。Dynamicsはこのサインインによるブラウザを受け入れます。',
	'Environment address': '環境のアドレス',
	'For example https://yourorg.crm4.dynamics.com.': '例：https://yourorg.crm4.dynamics.com',
	'Access token': 'アクセストークン',
	'Comes from signing in. Kept encrypted, and sent to the address above only.':
		'サインインで得られます。暗号化して保存し、上のアドレスにのみ送信します。',
	'Application (client) ID': 'アプリケーション（クライアント）ID',
	'Of an app registration in Entra ID of the kind "single-page application", with this app\'s address as redirect URI and the permission Dynamics CRM user_impersonation.':
		'Entra IDの「シングルページアプリケーション」としてのアプリ登録のものです。リダイレクトURIはこのアプリのアドレス、アクセス許可はDynamics CRM user_impersonationです。',
	Tenant: 'テナント',
	'The ID or domain of your tenant; organizations lets any work account in.':
		'テナントのIDまたはドメインです。organizationsにすると、すべての職場アカウントを受け入れます。',
	'Kind of record': 'レコードの種類',
	'Leads need a topic; contacts need a last name.': 'リードには件名、コンタクトには姓が必要です。',
	Contacts: 'コンタクト',
	Leads: 'リード',
	'Key column': 'キーの列',
	'The logical name of a text column that an administrator made an alternate key, where Muster puts its contact id.':
		'管理者が代替キーにしたテキスト列の論理名です。MusterがコンタクトIDを入れます。',
	'Publisher prefix': '発行者プレフィックス',
	'Columns that Muster creates begin with it.': 'Musterが作成する列はこれで始まります。',
	'Creates and updates contacts or leads in EspoCRM, found by their email.':
		'EspoCRMのコンタクトまたはリードをメールアドレスで探して作成・更新します。',
	"EspoCRM needs three things for a browser: this app's address, the methods GET, POST, PUT and DELETE and the headers Content-Type, X-Api-Key and X-Skip-Duplicate-Check in its configuration lists; its CORS middleware in the metadata of the API; and a route that answers OPTIONS. A relay does the same.":
		'ブラウザから使うには、EspoCRMに3つの設定が必要です。設定リストへのこのアプリのアドレス、メソッドGET、POST、PUT、DELETEとヘッダーContent-Type、X-Api-Key、X-Skip-Duplicate-Checkの追加、APIメタデータでのCORSミドルウェア、OPTIONSに応答するルートです。リレーでも同じことができます。',
	'Where EspoCRM runs, for example https://crm.example.com.': 'EspoCRMが動いている場所。例：https://crm.example.com',
	'The key of an API user whose role may read, create and edit contacts, and use Import for the fast way. Kept encrypted on this device.':
		'コンタクトの読み取り・作成・編集ができ、高速な方法にはImportも使えるロールを持つAPIユーザーのキーです。このデバイスに暗号化して保存します。',
	'Way of sending': '送信方法',
	'One by one asks before each contact and says exactly what was refused; import is faster for large deliveries.':
		'1件ずつの場合は、コンタクトごとに確認し、拒否された内容を正確に示します。大量の送信にはインポートのほうが高速です。',
	'One by one': '1件ずつ',
	'Import, 200 at a time': 'インポート、200件ずつ',
	'Contact or Lead.': 'ContactまたはLead。',
	'From 1 to 200. Smaller requests suit slow connections.': '1〜200。遅い回線には小さなリクエストが適しています。',
	'File download': 'ファイルのダウンロード',
	'Writes the contacts into a CSV, Excel or JSON file that you save on this device.':
		'コンタクトをCSV、Excel、JSONのファイルに書き出し、このデバイスに保存します。',
	'File format': 'ファイル形式',
	'Excel opens CSV and XLSX; JSON is for programs.': 'ExcelはCSVとXLSXを開けます。JSONはプログラム用です。',
	'Make formulas harmless': '数式を無効化',
	'In CSV, a cell that a spreadsheet would run as a formula gets a leading apostrophe.':
		'CSVで表計算ソフトが数式として実行するセルの先頭に、アポストロフィを付けます。',
	'Mark CSV as UTF-8': 'CSVにUTF-8の印を付ける',
	'Lets Excel show accents and other scripts correctly.': 'Excelでアクセント記号や各国の文字が正しく表示されます。',
	'Creates and updates HubSpot contacts by email or by a unique property of yours, 100 a request.':
		'HubSpotのコンタクトをメールアドレスまたは一意のプロパティーで作成・更新します。1リクエストあたり100件です。',
	'HubSpot does not let browsers call it. Set up the relay of docs/relay.md with HubSpot (https://api.hubapi.com) as upstream and enter its address as "Relay address".':
		'HubSpotはブラウザからの呼び出しを許可していません。docs/relay.mdのリレーをHubSpot（https://api.hubapi.com）向けに設置し、そのアドレスを「リレーのアドレス」に入力してください。',
	'Of a private app (static auth token) with the scopes crm.objects.contacts.read and .write, crm.schemas.contacts.read and .write. Kept encrypted, and sent to the relay only.':
		'プライベートアプリ（静的トークン）のもので、スコープはcrm.objects.contacts.readと.write、crm.schemas.contacts.readと.writeです。暗号化して保存し、リレーにのみ送信します。',
	'Recognise contacts by': 'コンタクトの識別に使う項目',
	'email, or the internal name of a property of yours that holds unique values; Muster then puts its own contact id there.':
		'email、または一意の値を持つプロパティーの内部名です。その場合はMusterがコンタクトIDを入れます。',
	'From 1 to 100. Smaller requests suit slow connections.': '1〜100。遅い回線には小さなリクエストが適しています。',
	'Hub ID': 'Hub ID（アカウント番号）',
	'Optional. The number in the address of your HubSpot pages; with it, receipts link to each contact.':
		'任意。HubSpotのページのアドレスに含まれる番号です。入力すると、受領記録から各コンタクトを開けます。',
	'Time zone of the account': 'アカウントのタイムゾーン',
	'Optional, for example Europe/Berlin. The daily limit is renewed at midnight there; blank means UTC.':
		'任意。例：Europe/Berlin。1日の上限はこの地域の午前0時に更新されます。空白はUTCです。',
	'Adds contacts to a Mailchimp audience and updates those that are in it, by email; nobody who unsubscribed is subscribed again.':
		'コンタクトをメールアドレスでMailchimpのオーディエンスに追加し、既存のものは更新します。配信停止した人が再び登録されることはありません。',
	'Mailchimp does not let browsers call it. Set up the relay of docs/relay.md with your Mailchimp server (https://SERVER.api.mailchimp.com) as upstream and enter its address as "Relay address".':
		'Mailchimpはブラウザからの呼び出しを許可していません。docs/relay.mdのリレーをMailchimpのサーバー（https://SERVER.api.mailchimp.com）向けに設置し、そのアドレスを「リレーのアドレス」に入力してください。',
	'In Mailchimp under Account → Extras → API keys. Kept encrypted, and sent to the relay only.':
		'MailchimpのAccount → Extras → API keysにあります。暗号化して保存し、リレーにのみ送信します。',
	Server: 'サーバー',
	'The ending of your API key behind the hyphen, for example us21.': 'APIキーのハイフンより後の部分です。例：us21',
	'Audience ID': 'オーディエンスID',
	'In Mailchimp under Audience → Settings → Audience name and defaults.':
		'MailchimpのAudience → Settings → Audience name and defaultsにあります。',
	'New contacts are': '新しいコンタクトの扱い',
	'How a contact that Mailchimp does not know yet comes in. A contact that it knows keeps its status, so nobody who unsubscribed is subscribed again.':
		'Mailchimpにまだないコンタクトの追加方法です。既存のコンタクトの状態は変わらないため、配信停止した人が再び登録されることはありません。',
	'Asked to confirm by email': 'メールで確認を求める',
	'Subscribed (only with their consent)': '登録する（同意がある場合のみ）',
	'Not subscribed': '登録しない',
	Unsubscribed: '配信停止',
	'Starts a scenario of Make with the contacts. "Test connection" starts it once without one.':
		'コンタクトを渡してMakeのシナリオを起動します。「接続をテスト」はコンタクトなしで1回起動します。',
	'Nothing has to be allowed.': '許可の設定は不要です。',
	"The address of the custom webhook, kept like a password. One that asks for an API key can't be reached from a browser.":
		'カスタムWebhookのアドレスです。パスワードと同じように保存します。APIキーを求めるものにはブラウザから接続できません。',
	'Form of the contacts': 'コンタクトの形式',
	'How the flow receives them.': 'フローが受け取る形式です。',
	'Web form: one contact a request': 'Webフォーム：1リクエストに1件',
	'JSON list as plain text': 'JSONの一覧をプレーンテキストで',
	'The most that the system allows; 0 means no limit.': 'システムが許可する上限です。0は無制限です。',
	'Creates and updates Mautic contacts by email, 100 a request.':
		'Mauticのコンタクトをメールアドレスで作成・更新します。1リクエストあたり100件です。',
	'In Mautic under Configuration → System Settings → CORS Settings, restrict the domains and add this app\'s address, as it stands in the browser\'s address bar, to "Valid Domains".':
		'MauticのConfiguration → System Settings → CORS Settingsでドメインを制限し、アドレスバーに表示されるこのアプリのアドレスを「Valid Domains」に追加してください。',
	'Of your Mautic, for example https://mautic.example.com. The API must be switched on in its configuration.':
		'Mauticのアドレスです。例：https://mautic.example.com。設定でAPIを有効にしてください。',
	'Signing in': 'サインイン方法',
	'Basic needs "Enable HTTP basic auth" in the API settings of Mautic.':
		'ユーザー名とパスワードを使うには、MauticのAPI設定で「Enable HTTP basic auth」を有効にしてください。',
	'User name and password': 'ユーザー名とパスワード',
	'Access token (OAuth 2)': 'アクセストークン（OAuth 2）',
	'User name and password, or token': 'ユーザー名とパスワード、またはトークン',
	'As name:password, or the access token alone. Kept encrypted, and sent to the address above only.':
		'「ユーザー名:パスワード」の形、またはアクセストークンのみです。暗号化して保存し、上のアドレスにのみ送信します。',
	'Starts a flow of n8n with the contacts. "Test connection" starts it once without one.':
		'コンタクトを渡してn8nのフローを起動します。「接続をテスト」はコンタクトなしで1回起動します。',
	'In the Webhook node, add the option "Allowed Origins (CORS)" with this app\'s address.':
		'Webhookノードに、このアプリのアドレスを指定したオプション「Allowed Origins (CORS)」を追加してください。',
	'The production address of the Webhook node, for example https://n8n.example.com/webhook/contacts.':
		'Webhookノードの本番用アドレスです。例：https://n8n.example.com/webhook/contacts',
	'Only where the webhook asks for one. Kept encrypted on this device.':
		'Webhookが求める場合だけ入力します。このデバイスに暗号化して保存します。',
	'Token header': 'トークンのヘッダー',
	'The request header that carries the token.': 'トークンを入れるリクエストヘッダーです。',
	'JSON: batch and contacts': 'JSON：バッチとコンタクト',
	'JSON: list of contacts': 'JSON：コンタクトの一覧',
	'JSON: one contact a request': 'JSON：1リクエストに1件',
	'What the answer says': '応答の内容',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted. A flow that answers uses {"results": [{"externalId", "status", "id", "message"}]}.':
		'サーバーがコンタクトごとに応答する場合は、それぞれに受領記録が付きます。それ以外は、2xxの応答をすべて受け付け済みとみなします。応答するフローは{"results": [{"externalId", "status", "id", "message"}]}を使います。',
	'What became of each contact': 'コンタクトごとの結果',
	'Nothing: trust the 2xx': 'なし：2xxを信頼する',
	'Starts a flow of Node-RED with the contacts. "Test connection" starts it once without one.':
		'コンタクトを渡してNode-REDのフローを起動します。「接続をテスト」はコンタクトなしで1回起動します。',
	"In settings.js of Node-RED set httpNodeCors with this app's address as origin. Plain text and web form need it too, for the answer.":
		'Node-REDのsettings.jsで、このアプリのアドレスをoriginに指定したhttpNodeCorsを設定してください。プレーンテキストとWebフォームでも、応答の受け取りに必要です。',
	'The address of the "http in" node, for example https://red.example.com/contacts.':
		'「http in」ノードのアドレスです。例：https://red.example.com/contacts',
	'Creates and updates contacts in Odoo, found by their email. A browser needs a relay for it.':
		'Odooのコンタクトをメールアドレスで探して作成・更新します。ブラウザからはリレーが必要です。',
	'Odoo never lets a browser in from another address. Put a relay before it and enter its address under "Relay address"; docs/relay.md shows how.':
		'Odooは別のアドレスからのブラウザを受け入れません。前段にリレーを置き、そのアドレスを「リレーのアドレス」に入力してください。方法はdocs/relay.mdにあります。',
	'Where Odoo runs, for example https://odoo.example.com.': 'Odooが動いている場所。例：https://odoo.example.com',
	'Made in Odoo under Preferences → Account Security, by the user below. It is kept encrypted on this device and sent only to the address above, or to the relay.':
		'下のユーザーがOdooのPreferences → Account Securityで作成したものです。このデバイスに暗号化して保存し、上のアドレスまたはリレーにのみ送信します。',
	'Version of Odoo': 'Odooのバージョン',
	'Up to 18 Odoo speaks JSON-RPC, from 19 on JSON-2.': '18まではJSON-RPC、19以降はJSON-2を使います。',
	'Up to 18 (JSON-RPC)': '18まで（JSON-RPC）',
	'19 and later (JSON-2)': '19以降（JSON-2）',
	Database: 'データベース',
	'The name of its database; up to 18 always needed, from 19 on where there are several.':
		'データベースの名前です。18までは常に必要で、19以降は複数ある場合に必要です。',
	User: 'ユーザー',
	'The login name that the API key belongs to; not needed from 19 on.': 'APIキーの持ち主のログイン名です。19以降は不要です。',
	'Creates and updates objects of a class in a Parse Server of yours.': 'お使いのParse Serverのクラスのオブジェクトを作成・更新します。',
	"Add this app's address to allowOrigin of Parse Server (it is open to all addresses unless someone set it).":
		'Parse ServerのallowOriginにこのアプリのアドレスを追加してください（設定されていなければ、すべてのアドレスに開放されています）。',
	'Where Parse Server is mounted, for example https://parse.example.com/parse.':
		'Parse Serverのマウント先です。例：https://parse.example.com/parse',
	'Application id': 'アプリケーションID',
	'As it is set on the server (appId).': 'サーバーに設定されている値です（appId）。',
	'Kind of key': 'キーの種類',
	'The master key also lets Muster read and create fields; a REST key is enough to deliver.':
		'マスターキーではMusterがフィールドの読み取りと作成もできます。送信だけならRESTキーで十分です。',
	'REST API key': 'REST APIキー',
	'JavaScript key': 'JavaScriptキー',
	'Session token': 'セッショントークン',
	'Master key': 'マスターキー',
	Key: 'キー',
	'The key of the kind chosen below. Leave it blank when the server asks for none. Kept encrypted on this device.':
		'下で選んだ種類のキーです。サーバーが求めない場合は空白にしてください。このデバイスに暗号化して保存します。',
	Class: 'クラス',
	'The class that holds the contacts.': 'コンタクトが入っているクラスです。',
	'Contacts with the same value here are the same contact.': 'ここの値が同じコンタクトは同一とみなします。',
	'Field for our id': 'MusterのIDを入れるフィールド',
	'Holds the id of the contact in Muster, by which contacts without a key are found again.':
		'MusterでのコンタクトIDを入れます。キーのないコンタクトはこれで再び見つけます。',
	'Creates and updates Pipedrive people; each is looked for by email before it is written.':
		'Pipedriveの人物を作成・更新します。書き込む前に、1人ずつメールアドレスで検索します。',
	'The address of your company, for example https://yourcompany.pipedrive.com.':
		'会社のアドレスです。例：https://yourcompany.pipedrive.com',
	'API token': 'APIトークン',
	'In Pipedrive under Personal preferences → API. Or leave it blank, say the client ID below and sign in. Kept encrypted, and sent to the address above only.':
		'PipedriveのPersonal preferences → APIにあります。または空白のまま、下にクライアントIDを入れてサインインしてください。暗号化して保存し、上のアドレスにのみ送信します。',
	'Client ID': 'クライアントID',
	"Only for signing in instead of an API token: of an app of yours in the Pipedrive developer hub, with this app's address as callback.":
		'APIトークンの代わりにサインインする場合だけ入力します。Pipedriveのdeveloper hubで作成した、このアプリのアドレスをコールバックとするアプリのものです。',
	'Address that hands out tokens': 'トークンを発行するアドレス',
	'Pipedrive asks for the client secret of your app there, which no browser may hold: say the address of a relay of yours that adds it (docs/relay.md).':
		'Pipedriveはここでアプリのクライアントシークレットを求めますが、ブラウザには置けません。シークレットを付け加えるリレーのアドレスを入力してください（docs/relay.md）。',
	'PostgREST or Supabase': 'PostgRESTまたはSupabase',
	'Inserts and updates rows of a PostgreSQL table through PostgREST, as Supabase has it.':
		'SupabaseにもあるPostgRESTを通じて、PostgreSQLのテーブルの行を追加・更新します。',
	"PostgREST lets every address in unless server-cors-allowed-origins is set; then add this app's address to it.":
		'PostgRESTは、server-cors-allowed-originsが設定されていなければ、すべてのアドレスを受け入れます。設定されている場合は、このアプリのアドレスを追加してください。',
	'Where PostgREST answers; in Supabase https://PROJECT.supabase.co/rest/v1.':
		'PostgRESTが応答するアドレスです。Supabaseではhttps://PROJECT.supabase.co/rest/v1',
	'A token (JWT) of a role that may read, insert and update the table. Kept encrypted on this device.':
		'テーブルの読み取り・追加・更新ができるロールのトークン（JWT）です。このデバイスに暗号化して保存します。',
	'How the key travels': 'キーの送り方',
	'Supabase wants it twice.': 'Supabaseは2か所に求めます。',
	'As a bearer token': 'Bearerトークンとして',
	'As Supabase wants it': 'Supabaseの方式で',
	Table: 'テーブル',
	'The table or view that holds the contacts.': 'コンタクトが入っているテーブルまたはビューです。',
	'Contacts with the same value here are the same contact. It needs a unique constraint.':
		'ここの値が同じコンタクトは同一とみなします。一意制約が必要です。',
	'Id column': 'IDの列',
	'Its value goes into the receipts.': 'この値が受領記録に入ります。',
	'Database schema': 'データベースのスキーマ',
	'Only where it is not the first one that the server shows.': 'サーバーが公開する最初のスキーマでない場合だけ入力します。',
	'Creates and updates Salesforce contacts or leads by an external id, 200 a request.':
		'Salesforceのコンタクト（取引先責任者）またはリードを外部IDで作成・更新します。1リクエストあたり200件です。',
	'In Salesforce Setup → CORS, add this app\'s address as it stands in the browser\'s address bar, and tick "Enable CORS for OAuth endpoints".':
		'SalesforceのSetup → CORSで、アドレスバーに表示されるこのアプリのアドレスを追加し、「Enable CORS for OAuth endpoints」にチェックを入れてください。',
	'My Domain address': 'My Domainのアドレス',
	'The address of your org, for example https://yourname.my.salesforce.com.': '組織のアドレスです。例：https://yourname.my.salesforce.com',
	'Consumer key': 'コンシューマー鍵',
	'Of a connected app (external client app) with PKCE and without a secret; needed for signing in.':
		'PKCEを使い、シークレットのないconnected app（external client app）のものです。サインインに必要です。',
	'Sign-in address': 'サインインのアドレス',
	'Optional. Where you sign in, if not at the address above.': '任意。上のアドレス以外でサインインする場合に入力します。',
	'Leads need a company and a last name; contacts need a last name.': 'リードには会社と姓、コンタクトには姓が必要です。',
	'External ID field': '外部IDのフィールド',
	'A text field of that object, marked both "External ID" and "Unique", where Muster puts its contact id.':
		'「External ID」と「Unique」の両方を設定した、そのオブジェクトのテキストフィールドです。MusterがコンタクトIDを入れます。',
	'Salesforce (bulk)': 'Salesforce（一括）',
	'For large deliveries: creates and updates contacts or leads by jobs of 1,000, which use up far fewer calls of the quota.':
		'大量の送信向け。コンタクトまたはリードを1,000件のジョブで作成・更新し、利用枠の呼び出し回数を大きく節約します。',
	'Creates and updates SuiteCRM contacts or leads; each is looked for before it is written.':
		'SuiteCRMのコンタクトまたはリードを作成・更新します。書き込む前に1件ずつ検索します。',
	'SuiteCRM lets browsers create but not update (PATCH is missing from its CORS headers). Set up the relay of docs/relay.md with your SuiteCRM as upstream and enter its address as "Relay address".':
		'SuiteCRMでは、ブラウザから作成はできますが更新はできません（CORSヘッダーにPATCHがありません）。docs/relay.mdのリレーをSuiteCRM向けに設置し、そのアドレスを「リレーのアドレス」に入力してください。',
	'Of your SuiteCRM, for example https://crm.example.com.': 'SuiteCRMのアドレスです。例：https://crm.example.com',
	Version: 'バージョン',
	'Version 8 keeps its API in the folder "legacy".': 'バージョン8のAPIはフォルダー「legacy」にあります。',
	'In SuiteCRM under Admin → OAuth2 Clients and Tokens: a client of the kind "client credentials".':
		'SuiteCRMのAdmin → OAuth2 Clients and Tokensにあります。「client credentials」タイプのクライアントです。',
	'Client secret': 'クライアントシークレット',
	'Of that client. Kept encrypted, and sent only to the relay (to the address above where there is none).':
		'そのクライアントのものです。暗号化して保存し、リレーにのみ送信します（リレーがない場合は上のアドレスに送信します）。',
	'Contacts or leads; both need a last name.': 'コンタクトまたはリード。どちらも姓が必要です。',
	"email1, or a text field of yours (its name ends in _c) where Muster puts its contact id. Versions before 7.12.3 can't search by email.":
		'email1、またはMusterがコンタクトIDを入れるテキストフィールド（名前の末尾は_c）です。7.12.3より前のバージョンはメールアドレスで検索できません。',
	'Creates and updates parties in Tryton, found by their email.': 'Trytonの関係者（party）をメールアドレスで探して作成・更新します。',
	'Put this app\'s address, as it stands in the browser\'s address bar, into "cors" of the section [web] of trytond.conf, one address a line.':
		'アドレスバーに表示されるこのアプリのアドレスを、trytond.confの[web]セクションの「cors」に1行に1つずつ入れてください。',
	'Where Tryton runs, for example https://tryton.example.com.': 'Trytonが動いている場所。例：https://tryton.example.com',
	'The name of its database.': 'データベースの名前です。',
	'The login name of a Tryton user who may write parties.': '関係者を書き込めるTrytonユーザーのログイン名です。',
	Password: 'パスワード',
	'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.':
		'このユーザーのパスワードです。このデバイスに暗号化して保存し、サインインの本文で上のアドレスにのみ送信します。',
	'Creates and updates people in Twenty by their main email, 60 a request.':
		'Twentyの人物をメインのメールアドレスで作成・更新します。1リクエストあたり60件です。',
	'Twenty lets browsers in by itself. On a server of your own, see that nothing in front of it removes the CORS headers.':
		'Twentyはもともとブラウザを受け入れます。自社サーバーでは、前段でCORSヘッダーが取り除かれないようにしてください。',
	'https://api.twenty.com, or that of your own server.': 'https://api.twenty.com、または自社サーバーのアドレスです。',
	'In Twenty under Settings → APIs & Webhooks. Kept encrypted, and sent to the address above only.':
		'TwentyのSettings → APIs & Webhooksにあります。暗号化して保存し、上のアドレスにのみ送信します。',
	'Address of your workspace': 'ワークスペースのアドレス',
	'Optional, for example https://yourname.twenty.com; with it, receipts link to each person.':
		'任意。例：https://yourname.twenty.com。入力すると、受領記録から各人物を開けます。',
	'From 1 to 60. Smaller requests suit slow connections.': '1〜60。遅い回線には小さなリクエストが適しています。',
	'Sends contacts as JSON, NDJSON, CSV or a web form to a web address of yours.':
		'コンタクトをJSON、NDJSON、CSV、Webフォームとしてご自身のWebアドレスに送信します。',
	"Let the server allow this app's address, as it stands in the browser's address bar, with the header Content-Type and each other header that you set here.":
		'アドレスバーに表示されるこのアプリのアドレスを、ヘッダーContent-Typeとここで設定する各ヘッダーとともに、サーバーで許可してください。',
	'Where the contacts are sent. It begins with https://; http:// works only for this device.':
		'コンタクトの送信先です。https://で始まります。http://はこのデバイス自身に限り使えます。',
	'Kept encrypted on this device and sent only to the address above. Leave it blank when the server asks for none.':
		'このデバイスに暗号化して保存し、上のアドレスにのみ送信します。サーバーが求めない場合は空白にしてください。',
	Method: 'メソッド',
	'How the contacts are sent; POST unless the server asks for another one.':
		'コンタクトの送信方法です。サーバーが別のものを求めない限りPOSTです。',
	'The last three are for servers that take one contact a request, or that have no permission for this app (CORS).':
		'最後の3つは、1リクエストに1件だけ受け取るサーバー、またはこのアプリを許可していない（CORS）サーバー向けです。',
	'NDJSON: one contact a line': 'NDJSON：1行に1件',
	'CSV with a header line': 'ヘッダー行付きのCSV',
	'Where a server answers contact by contact, each one gets its own receipt. Otherwise every 2xx answer counts as accepted.':
		'サーバーがコンタクトごとに応答する場合は、それぞれに受領記録が付きます。それ以外は、2xxの応答をすべて受け付け済みとみなします。',
	'Name of the list': '一覧の名前',
	'In "JSON: batch and contacts", the entry that holds the contacts.': '「JSON：バッチとコンタクト」で、コンタクトを入れる項目です。',
	'Name of the batch': 'バッチの名前',
	'In "JSON: batch and contacts", the entry with id, label and requestId of the delivery; "-" leaves it out.':
		'「JSON：バッチとコンタクト」で、送信のid、label、requestIdを入れる項目です。「-」で省略します。',
	'Word before the token': 'トークンの前の語',
	'Bearer for most servers; blank when the header holds the token alone.':
		'多くのサーバーではBearerです。ヘッダーにトークンだけを入れる場合は空白にします。',
	'More headers': 'その他のヘッダー',
	'For example "X-Source: fairs; X-Team: north". The server must allow each one for this app. They are not kept secret.':
		'例：「X-Source: fairs; X-Team: north」。サーバーはこのアプリにそれぞれを許可する必要があります。秘密としては扱われません。',
	'From 1 to 1,000. Smaller requests suit slow servers.': '1〜1,000。遅いサーバーには小さなリクエストが適しています。',
	'Repeat-protection header': '重複防止のヘッダー',
	'For example Idempotency-Key: made before the first attempt, the same for each repeat of the same contacts. The server must also allow the header for this app.':
		'例：Idempotency-Key。最初の試行の前に作られ、同じコンタクトの再送では常に同じ値です。サーバーはこのアプリにこのヘッダーも許可する必要があります。',
	'List in the answer': '応答内の一覧',
	'Where the answer lists the contacts, for example results or data.items.': '応答でコンタクトが並ぶ場所です。例：results、data.items',
	'Contact key in the answer': '応答内のコンタクトのキー',
	'The entry that repeats our externalId.': 'MusterのexternalIdを返す項目です。',
	'Status in the answer': '応答内の状態',
	'The entry that says created, updated or rejected.': 'created、updated、rejectedのいずれかを示す項目です。',
	'CRM id in the answer': '応答内のCRMのID',
	'The entry with the id of the contact in the CRM.': 'CRMでのコンタクトのIDが入る項目です。',
	'Reason in the answer': '応答内の理由',
	'The entry that says why a contact was rejected.': 'コンタクトが拒否された理由を示す項目です。',
	'Field in the answer': '応答内のフィールド',
	'The entry that names the field at fault.': '問題のあるフィールドを示す項目です。',
	'Link in the answer': '応答内のリンク',
	'The entry with the address of the contact in the CRM.': 'CRMでのコンタクトのアドレスが入る項目です。',
	'Address of the field list': 'フィールド一覧のアドレス',
	'Optional. A list of field names there lets "Test connection" check that the score fields exist.':
		'任意。そこにフィールド名の一覧があれば、「接続をテスト」でスコアのフィールドがあるかを確認できます。',
	'Address of a batch': 'バッチのアドレス',
	'Optional. A page of the CRM that shows one delivery; {batchId} stands for its id.':
		'任意。1回の送信を表示するCRMのページです。{batchId}がそのIDに置き換わります。',
	'Starts a Zap for each contact. "Test connection" starts it once without one.':
		'コンタクトごとにZapを起動します。「接続をテスト」はコンタクトなしで1回起動します。',
	'The address of the Catch Hook, kept like a password: whoever has it can start your Zap.':
		'Catch Hookのアドレスです。知っている人はZapを起動できるため、パスワードと同じように保存します。',
	'JSON list: one run for each contact': 'JSONの一覧：コンタクトごとに1回実行',
	'Creates and updates Zoho contacts or leads by email or by a unique field of yours, 100 a request.':
		'Zohoのコンタクトまたはリードをメールアドレスまたは一意のフィールドで作成・更新します。1リクエストあたり100件です。',
	"In the Zoho API console, register a client-based application with this app's address, as it stands in the browser's address bar, as JavaScript domain. Or set up the relay of docs/relay.md.":
		'Zoho APIコンソールで、アドレスバーに表示されるこのアプリのアドレスをJavaScriptドメインとしたクライアントベースのアプリケーションを登録してください。またはdocs/relay.mdのリレーを設置してください。',
	'Data centre': 'データセンター',
	'Where your account lives: the ending of the address of your Zoho pages.':
		'アカウントの所在地です。Zohoのページのアドレスの末尾でわかります。',
	'zoho.com (United States)': 'zoho.com（米国）',
	'zoho.eu (Europe)': 'zoho.eu（欧州）',
	'zoho.in (India)': 'zoho.in（インド）',
	'zoho.com.au (Australia)': 'zoho.com.au（オーストラリア）',
	'zoho.jp (Japan)': 'zoho.jp（日本）',
	'zohocloud.ca (Canada)': 'zohocloud.ca（カナダ）',
	'zoho.sa (Saudi Arabia)': 'zoho.sa（サウジアラビア）',
	'zoho.com.cn (China)': 'zoho.com.cn（中国）',
	'Comes from signing in. Kept encrypted, and sent to Zoho only (to the relay where one is set).':
		'サインインで得られます。暗号化して保存し、Zohoにのみ送信します（リレーを設定した場合はリレーに送信します）。',
	"Of a client-based application registered in the Zoho API console with this app's address as JavaScript domain.":
		'Zoho APIコンソールに、このアプリのアドレスをJavaScriptドメインとして登録したクライアントベースのアプリケーションのものです。',
	'Email, or the API name of a field of yours that is marked "Do not allow duplicate values"; Muster then puts its contact id there.':
		'Email、または「Do not allow duplicate values」を設定したフィールドのAPI名です。その場合はMusterがコンタクトIDを入れます。',
	'Run workflows': 'ワークフローを実行',
	'Off: the rules, emails and approvals that you set up in Zoho are not started by a delivery.':
		'オフの場合、Zohoで設定したルール、メール、承認は送信によって起動されません。',
	"Optional. An address of your own that takes the place of Zoho's in every call, for networks where a browser may not call it.":
		'任意。すべての呼び出しでZohoのアドレスの代わりに使うご自身のアドレスです。ブラウザから呼び出せないネットワーク向けです。',
	'an API key of version 3; this network among the authorised IP addresses':
		'バージョン3のAPIキー。許可されたIPアドレスにこのネットワークが含まれていること',
	'read, create and update on the collection, and reading its fields': 'コレクションの読み取り・作成・更新と、フィールドの読み取り',
	'read and create contacts': 'コンタクトの読み取りと作成',
	'user_impersonation; a security role that may create and write this kind of record':
		'user_impersonation。この種類のレコードを作成・書き込みできるセキュリティロール',
	'read, create and edit on this kind of record': 'この種類のレコードの読み取り・作成・編集',
	'read, create and edit on this kind of record, and Import': 'この種類のレコードの読み取り・作成・編集とImport',
	'a user of the kind Manager or above': 'Manager以上のユーザー',
	'API access; viewing, creating and editing contacts': 'APIへのアクセス。コンタクトの表示・作成・編集',
	'create and edit contacts (res.partner)': 'コンタクト（res.partner）の作成と編集',
	'find, create and update on the class': 'クラスに対するfind・create・update',
	'contacts: full access': 'contacts: full access（コンタクトへのフルアクセス）',
	'select, insert and update on the table': 'テーブルに対するselect・insert・update',
	'api; create and edit on this kind of record': 'api。この種類のレコードの作成と編集',
	'a user who may list, view and edit this kind of record': 'この種類のレコードの一覧表示・表示・編集ができるユーザー',
	'a role that may read and write people': 'Peopleの読み取りと書き込みができるロール'
};
