import { count as n, percentText } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';
import { permissions, users } from './trust';
import { deleted } from './settings-deleted';
import { duplicates } from './settings-duplicates';

const cases = (count: number): string => `${n(count)}件`;

/** Words of the settings screen in Japanese. */
export const settings = {
	title: '設定',
	state: 'ここの設定はすべてこのデバイスに保存され、変更するたびに自動的に保存されます。',
	sections: 'セクション',
	saved: '保存しました',
	unread:
		'設定を読み取れませんでした。既定値を表示しています。何も変更していません。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	unsaved: '最後の変更をこのデバイスに保存できませんでした。このページを閉じるまで有効です。',
	reload: '再読み込み',
	users,
	permissions,

	profile: {
		title: 'プロフィール',
		text: 'このデバイスで行ったすべてのインポート、決定、編集に記録されます。',
		name: '名前',
		device: 'このデバイスの名前',
		deviceHint: 'ステータス行に表示されます（例：展示会2026年春・タブレット2）。'
	},

	look: {
		title: '表示',
		text: '',
		language: '言語',
		languageAuto: '自動',
		languageHint: '「自動」ではこのブラウザの言語を使います。ファイルの列名は英語のまま、CRMの用語もそのままです。',
		languageLater: 'インポートを実行中です。次にMusterを開いたときに言語が変わります。',
		theme: 'テーマ',
		themes: { system: 'システム', light: 'ライト', dark: 'ダーク' },
		density: '表示密度',
		densities: { comfortable: '標準', compact: 'コンパクト' },
		densityHint: 'コンパクトでは、マウス操作時の行の高さが36 pxになります。タッチ操作では常に44 pxです。',
		singleKeys: '1文字のキー操作',
		singleKeysHint: 'Mでマージ、Cで発信、JとKで移動、/で検索します。音声で操作する場合や、誤ってキーに触れやすい場合はオフにしてください。'
	},

	duplicates,
	deleted,

	imports: {
		title: 'インポート',
		text: '新しいインポートの初期設定です。ファイルごとに設定時に変更できます。',
		policy: (key) => `同じ${keyName(key)}のコンタクトがある場合`,
		policies: { update: '既存を更新', skip: '行をスキップ', create: '新規作成（注意して使用）', review: '1件ずつ確認' },
		required: 'すべての行に必須の項目',
		requiredPolicies: {
			emailAndName: 'メールと名前',
			emailFirstLast: 'メール、名、姓',
			emailFirstLastCompany: 'メール、名、姓、会社',
			emailOrPhone: 'メールまたは電話'
		},
		survivorship: 'マージで2つの値が異なる場合',
		survivorshipRules: {
			newestWins: '新しい値を優先',
			keepExisting: '既存の値を残す',
			fillBlanks: '空白だけを埋める',
			longest: '長い値を優先',
			mostComplete: '項目の多いレコードを優先',
			sourcePriority: '信頼できるソースを優先'
		},
		country: '既定の国',
		countryHint: '国の記載がない行で、国番号のない電話番号に使います。',
		countryPlaceholder: '国を検索',
		leadSource: '既定のリードソース',
		leadSourceHint: 'リードソースのない行に使います。空白の場合は、ないままになります。'
	},

	limits: {
		title: '上限',
		text: '標準の上限を超えるファイルは、確認のうえ大容量モードで読み込みます。デバイスの上限まで読み込めます。',
		standardSize: '標準の上限（MB）',
		standardRows: '標準の上限（行数）',
		deviceSize: 'デバイスの上限（MB）',
		deviceRows: 'デバイスの上限（行数）',
		enforce: '標準の上限を適用',
		enforceHint: '上限を超えるファイルは確認せずに拒否します。',
		idle: 'メモリを解放するまでの時間（分）',
		idleHint: '操作のない時間がこれを超えると解放します。未完了のインポートは再開できます。',
		range: (least, most) => `${n(least)}〜${n(most)}の整数。`,
		above: (other) => `「${other}」以上にしてください。`
	},

	tiers: {
		title: 'ティア',
		text: 'スコアとティアの対応です。データの少ないコンタクトはスコアなしのままです。',
		scheme: '名称',
		from: (label) => `${label}の下限`,
		rest: (label, below) => `${label}：${n(below)}未満のスコア。`,
		order: '各ティアの下限は、1つ上のティアより低くしてください。',
		action: '対応',
		byRank: 'ティアはリスト内の順位で決まります。しきい値はスコアに応じて変わります。',
		open: 'スコアリングを開く'
	},

	table: {
		title: 'テーブル定義',
		text: 'コンタクトの各フィールドに入力できる内容です。インポート、編集画面、CSVテンプレートに適用されます。',
		summary: (fields, key, required, unique) =>
			`フィールド${n(fields)}個、主キーは${key}${required > 0 ? `、ほかに必須${n(required)}個` : ''}${unique > 0 ? `、ほかに一意${n(unique)}個` : ''}`,
		types: {
			text: 'テキスト',
			name: '名前',
			email: 'メール',
			phone: '電話',
			phoneType: '電話の種類',
			url: 'Webアドレス',
			country: '国',
			state: '都道府県・州',
			date: '日付',
			number: '数値',
			yesNo: 'はい/いいえ',
			choice: '選択肢',
			tags: 'タグ',
			longText: '長いテキスト'
		},
		characters: '文字数',
		upTo: (length) => `最大${n(length)}文字`,
		isKey: '主キー',
		key: '主キー',
		keyText: (field) => `${field}が既存のコンタクトと同じ行は、そのコンタクトを更新します。ほかの種類の一致は、手順4で判断します。`,
		length: (field) => `${field}の最大文字数`,
		required: '必須',
		unique: '一意',
		up: (field) => `${field}を上へ移動`,
		down: (field) => `${field}を下へ移動`,
		note: '空白の値は「一意」の違反になりません。すでに同じ値を持つコンタクトはそのままです。ルールに違反した行はエラーとなり、取り込まれずにエラーレポートに記載されます。インポートを完了する前に修正できます。',
		onTop: (setting, policy) => `これに「${setting}」（${policy}）が加わります。`,
		reset: '標準のテーブルに戻す'
	},

	companies: {
		title: '既知の会社',
		text: 'ここに会社を登録すると、リストにない会社の行に警告が付きます。行はそのまま取り込まれます。',
		label: '1行に1社',
		count: (count) => (count === 0 ? 'リストなし：会社はチェックしません。' : `${n(count)}社`)
	},

	storage: {
		title: 'ストレージ',
		text: 'すべてのデータは、このデバイスのこのブラウザに保存されます。Musterにサーバーはありません。',
		used: (used, quota) => `${quota}中${used}を使用`,
		unknown: 'このブラウザでは使用量がわかりません。',
		persisted: 'ブラウザは、削除するまでこのデータを保持します。',
		notPersisted: 'デバイスの空き容量が不足すると、ブラウザがこのデータを消去する可能性があります。',
		notInstalled: 'Musterはこのデバイスにインストールされていません。インストールすると、データが最も確実に保持されます。',
		persist: 'データを保持',
		refused: 'ブラウザに許可されませんでした。通常はMusterをインストールすると許可されます。インストール後にもう一度お試しください。',
		granted: 'ブラウザがデータを保持します。',
		copy: 'すべてのコンタクトをCSVファイルにコピーして、別の場所に保管できます。',
		meter: 'ストレージ使用量'
	},

	backup: {
		title: 'バックアップ',
		text: 'このデバイスのすべて（コンタクト、履歴、インポート、リスト、設定、監査ログ）を1つのファイルに保存します。送信先のトークンは含まれません。',
		make: 'バックアップ',
		restore: 'バックアップから復元',
		last: (when, contacts) => `最後に検証したバックアップ：${when}、コンタクト${cases(contacts)}`,
		never: 'このデバイスのバックアップはまだありません。',
		makeTitle: 'このデバイスをバックアップ',
		makeText: 'ファイルは保存前に読み戻して件数を確認します。',
		encrypt: 'パスフレーズで暗号化',
		encryptHint:
			'ファイルには個人データが含まれるため、暗号化をおすすめします。パスフレーズがなければ、ご自身を含め誰もファイルを読めません。',
		passphrase: 'パスフレーズ',
		passphraseHint: '8文字以上。複数の単語の組み合わせをおすすめします',
		again: 'パスフレーズ（確認）',
		short: '8文字以上にしてください。',
		unlike: '2つのパスフレーズが一致しません。',
		making: (percent) => `書き込みと検証、${percentText(percent)}`,
		fileName: 'muster-backup',
		made: (contacts, size) => `バックアップを保存し、検証しました：コンタクト${cases(contacts)}、${size}`,
		restoreTitle: 'バックアップから復元',
		choose: 'バックアップファイルを選択',
		about: (when, contacts, sealed) => `作成日時：${when}、コンタクト${cases(contacts)}、${sealed ? '暗号化あり' : '暗号化なし'}`,
		how: '復元の方法',
		replace: 'このデバイスの内容をすべて置き換える',
		replaceHint: (lost) =>
			lost === null
				? 'このデバイスの内容を読み取れませんでした。すべてバックアップのものに置き換わります。'
				: lost === ''
					? 'このデバイスにはコンタクトもインポートもありません。リスト、送信先、設定はバックアップのものに置き換わります。'
					: `先に、次のものを削除します：${lost}。事前にバックアップしてください。`,
		merge: 'コンタクトをこのデバイスに追加する',
		mergeHint:
			'バックアップのコンタクトと、その独自のフィールドでインポートを開きます。既存のコンタクトの扱いはそこで選びます。ほかには何も取り込みません。リスト、除外リスト、ブースの来場者と画像、確認待ちの行、履歴、設定はこのデバイスのものが残ります。',
		confirm: (word) => `確認のため「${word}」と入力してください`,
		word: '置換',
		restoring: (percent) => `読み取りと書き込み、${percentText(percent)}`,
		run: '復元',
		runMerge: 'インポートを開く',
		cancel: 'キャンセル',
		done: (contacts) => `コンタクト${cases(contacts)}を復元しました。`,
		paused: (count) => `送信${cases(count)}を一時停止しています`,
		pausedText: '待機中のコンタクトは、バックアップの作成後にすでに届いている可能性があります。再開する前にCRMで確認してください。',
		enter: 'アプリを開く',
		tokenless: (count) => `送信先${cases(count)}でトークンの再入力が必要です`,
		tokenlessText: (names) => `バックアップにトークンは含まれません。送信画面で入力してください：${names}`,
		erased: (count) => `このデバイスから消去されたコンタクト${cases(count)}が復元されました`,
		erasedText: (names) => `本人の希望で消去されたものです。それぞれを開いて、もう一度消去してください：${names}`,
		interrupted: '中断されました。同じファイルでもう一度始めてください。',
		unfinishedTitle: '復元が中断されました',
		unfinishedText: 'このデバイスの内容は不完全です。同じバックアップファイルからもう一度復元してください。',
		unfinishedOpen: 'バックアップ設定を開く'
	},

	rules: {
		title: 'Musterがファイルに行うこと',
		text: 'すべてのルールの一覧です。クリーニングはインポート中に列ごとにオフにできます。',
		groups: {
			formats: '読み取れるファイル',
			normalizers: 'クリーニング',
			rules: 'チェック',
			matchRules: '重複ルール',
			survivorshipRules: 'マージルール',
			factors: 'スコアリング要因'
		},
		failed:
			'ルールを読み取れませんでした。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。'
	},

	app: {
		title: 'アプリ',
		text: '',
		version: 'バージョン',
		versionText: (version) =>
			/^\d{12,}$/.test(version) ? new Date(Number(version)).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' }) : version,
		install: 'Musterをインストール',
		installText: '独立したウィンドウで開き、ネットワークがなくても使え、ブラウザがデータを保持します。',
		installed: 'Musterはインストール済みのアプリとして動作しています。',
		installHint:
			'インストールすると、独立したウィンドウで開き、ネットワークがなくても使え、ブラウザがデータを保持します。iPadではインストールしたアプリが独自にデータを保存するため、先にインストールしてからインポートしてください。',
		licences: 'このアプリのライブラリ',
		licencesText: (count) => `Musterは${n(count)}個のオープンソースライブラリを使用しています。各ライブラリのライセンス：`,
		licencesFailed: '一覧を読み取れませんでした。ビルド済みのアプリに含まれています。',
		licencesOpen: 'ライセンスを表示',
		noText: 'パッケージに本文は含まれていません。ライセンスの名称は上に記載しています。',
		privacy: 'Musterは、設定した送信先にコンタクトを送る以外、どこにもデータを送りません。'
	},

	wipe: {
		title: 'このデバイスを消去',
		text: 'Musterがこのブラウザに保存しているすべてのデータを削除します。送信済みのコンタクトはCRMに残ります。',
		button: 'このデバイスを消去',
		question: 'このデバイスのすべてを消去しますか？',
		lost: (contacts, imports, undelivered, held) =>
			[
				contacts > 0 ? `コンタクト${cases(contacts)}とその履歴` : '',
				imports > 0 ? `インポート${cases(imports)}とそのファイル、エラーレポート` : '',
				held > 0 ? `確認待ちの重複の可能性${n(held)}件` : '',
				undelivered > 0 ? `未送信のコンタクト${cases(undelivered)}（どのCRMにも届きません）` : '',
				'すべての送信先、そのトークン、設定'
			].filter(Boolean),
		lostUnknown: 'このデバイスにあるすべてのデータ（件数は読み取れませんでした）',
		gone: '次のデータが失われ、復元できません：',
		confirm: (word) => `確認のため「${word}」と入力してください`,
		word: '消去',
		blocked: (count) => `未送信${cases(count)}`,
		blockedText: () => '今消去すると、これらは完全に失われます。先に送信するか、バックアップを保存してください。',
		deliver: '送信を開く',
		backup: 'バックアップを保存',
		loseWord: (count) => `${count}件を破棄`,
		cancel: 'すべて残す',
		failed: 'デバイスを消去できませんでした。Musterのほかのタブを閉じて、もう一度お試しください。',
		done: 'このデバイスのすべてのデータを削除しました。'
	}
} satisfies Words<typeof en>;
