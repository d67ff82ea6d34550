import { count } from '#domain/messages/catalogue';
import type { lists as en } from '../en/lists';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

/** Words of lead lists and processes in Japanese. */
export const lists = {
	title: 'リードリスト',
	loading: 'リードリストを読み込んでいます',
	state: (number, all) => `リスト${count(number)}件 · コンタクト${count(all)}件`,
	stateNone: 'まとめて架電するコンタクトを、プロセスごとに分けて管理します。',
	trouble: 'リードリストを読み込めませんでした',
	troubleText:
		'リストはこのデバイスに保存されたままで、何も変更されていません。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	tryAgain: '再試行',
	cancel: 'キャンセル',
	find: 'リストを検索',
	noneNamed: 'その名前のリストはありません。',
	notDone: '何も変更されていません。',

	process: {
		label: 'プロセス',
		more: (name) => `プロセス「${name}」のその他の操作`,
		add: '新規プロセス',
		rename: 'プロセス名を変更',
		remove: 'プロセスを削除',
		name: 'プロセスの名前',
		nameHint: '取引先、国、製品などの単位です。リストとキャンペーンは、ほかのプロセスとは共有されません。',
		first: '営業',
		create: 'プロセスを作成',
		save: '保存',
		created: (name) => `プロセス「${name}」を作成しました。`,
		renamed: (name) => `プロセス名を「${name}」に変更しました。`,
		removed: (name) => `プロセス「${name}」を削除しました。`,
		removeTitle: (name) => `プロセス「${name}」を削除しますか？`,
		removeText: (number, campaigns) =>
			`このプロセスのリードリスト${count(number)}件とキャンペーン${count(campaigns)}件が、すべてのステータスと架電記録とともに削除されます。復元はできません。コンタクトは残ります。`
	},

	add: '新規リスト',
	upload: 'ファイルをアップロード',
	suppressions: '除外リスト',
	emptyTitle: 'リードリストはまだありません',
	emptyText:
		'リードリストは、まとめて架電するコンタクトの集まりです。リストを作成してコンタクトを追加し、キャンペーンに割り当てて架電を進めます。',
	emptyIn: (process) => `「${process}」にはまだ何もありません`,
	columns: {
		name: '名前',
		contacts: 'コンタクト',
		campaigns: 'キャンペーン',
		progress: '架電済み',
		upload: '最終アップロード',
		enabled: '有効',
		actions: '操作'
	},
	inCampaigns: (n) => (n === 0 ? 'キャンペーンなし' : `${count(n)}件のキャンペーンで使用`),
	contacts: (n) => contacts(n),
	never: 'なし',
	worked: (n, all) => `${count(all)}件中${count(n)}件`,
	workedLabel: (name) => `「${name}」のうち架電したコンタクト`,
	on: 'オン',
	off: 'オフ',
	toggle: (name) => `「${name}」を有効にする`,
	turnedOn: (name) => `「${name}」への架電を再開します。`,
	turnedOff: (name) => `「${name}」をオフにしました。オンに戻すまで、このリストのコンタクトには架電しません。`,
	more: (name) => `「${name}」のその他の操作`,

	form: {
		newTitle: '新規リードリスト',
		editTitle: (name) => `「${name}」を編集`,
		process: 'プロセス',
		processFixed: 'リストのプロセスは変更できません。',
		processName: 'プロセス',
		processNew: '最初のリストと一緒にプロセスが作成されます。名前は後から変更できます。',
		name: '名前',
		nameHint: '例：展示会2026年春、ホットリード',
		zone: 'タイムゾーン',
		zoneHint: 'コンタクト自身のタイムゾーン、電話番号、住所のいずれからも判断できない場合に使用します。',
		zoneNone: 'なし：電話番号と住所から判断',
		owner: '担当者',
		ownerHint: 'このリストを担当する人',
		description: '説明',
		create: 'リストを作成',
		save: '保存',
		created: (name) => `リスト「${name}」を作成しました。`,
		saved: '保存しました。',
		nameMissing: 'リストの名前を入力してください。'
	},

	remove: {
		action: 'リストを削除',
		title: (name) => `リスト「${name}」を削除しますか？`,
		text: (all, campaigns) =>
			all === 0
				? 'このリストは空です。復元はできません。'
				: `${contacts(all)}は残ります${campaigns === 0 ? '' : `が、${count(campaigns)}件のキャンペーンでのステータスと架電記録は失われます`}。復元はできません。`,
		typed: (name) => `削除するには「${name}」と入力してください`,
		confirm: '完全に削除',
		done: (name) => `リスト「${name}」を削除しました。コンタクトは残っています。`
	},

	page: {
		back: 'リードリスト',
		gone: 'このリストはもうありません',
		goneText: '削除されたか、別のデバイスのアドレスです。コンタクトには影響ありません。',
		facts: (all, zone, owner) => [contacts(all), zone, owner].filter(Boolean).join(' · '),
		edit: 'リストを編集',
		addByHand: '手動で追加',
		export: 'エクスポート',
		reset: 'リセット',
		churn: '再処理',
		campaigns: 'キャンペーン',
		noCampaign: 'このリストを使用しているキャンペーンはまだありません。',
		start: 'キャンペーンを開始',
		members: 'このリストのコンタクト',
		columns: {
			name: '名前',
			company: '会社',
			phone: '電話番号',
			score: 'スコア',
			tier: 'ティア',
			state: 'キャンペーンでのステータス',
			select: (who) => `${who}を選択`,
			all: '表示中のコンタクトをすべて選択'
		},
		orders: {
			added: '追加された順',
			newest: '最後に追加された順',
			state: 'ステータス順（未架電が先）',
			stateDone: 'ステータス順（架電不要が先）'
		},
		found: (n) => `${count(n)}件見つかりました`,
		noneText: (all) => `リストのコンタクト${count(all)}件はすべて残っています。別の語で検索してください。`,
		showAll: 'リスト全体を表示',
		morePhones: (n) => `+${count(n)}`,
		morePhonesSaid: (n) => `ほか${count(n)}件の番号`,
		noPhone: '番号なし',
		notYet: 'キャンペーンなし',
		emptyTitle: 'このリストは空です',
		emptyText: 'ファイルをアップロードするか、コンタクトを手動で追加するか、既存のコンタクトを追加してください。',
		addAll: (n) => `${contacts(n)}をすべて追加`,
		addFromContacts: 'コンタクトから選択',
		selected: (n) => `${contacts(n)}を選択中`,
		clear: '選択を解除',
		remove: 'リストから外す',
		removeTitle: (n) => `${contacts(n)}をリストから外しますか？`,
		removeText: () => 'コンタクトは残ります。このリストを使用しているキャンペーンでのステータスと架電記録は失われます。',
		removed: (n) => `${contacts(n)}をリストから外しました。`,
		scoredBy: {
			action: 'このリストのスコアの基準…',
			title: (list: string) => `「${list}」のスコアの基準`,
			text: 'ここで選んだスコアは、このリストの作業順、このページ、リストから作るファイルと送信に使われます。ほかの場所では、コンタクトのスコアは変わりません。手動で設定したスコアは両方で使われます。',
			all: 'ほかの場所と同じ',
			nowRules: '現在：ルール',
			nowModel: (name: string) => `現在：${name}`,
			rules: 'プロファイルのルール',
			noModels: '学習モデルはまだありません。',
			learn: '自社の商談から学習する',
			save: 'リストに適用',
			saved: (list: string) => `「${list}」のスコアの基準を変更しました。`,
			byRules: 'ここではルールでスコアリングします。ほかの場所ではモデルを使います。',
			byModel: (name: string) => `ここでは「${name}」でスコアリングします。ほかの場所ではスコアが異なります。`,
			working: 'このリストのスコアを計算しています。終わるまでは、ほかの場所と同じスコアを使います。'
		}
	},

	hand: {
		title: (list) => `「${list}」にコンタクトを追加`,
		name: '名前',
		email: 'メールアドレス',
		phone: (n) => `電話番号${count(n)}`,
		twitter: 'X（Twitter）',
		company: '会社',
		jobTitle: '役職',
		zone: 'タイムゾーン',
		needs: 'メールアドレスまたは電話番号が必要です。',
		morePhones: '電話番号を追加',
		more: 'その他のフィールド',
		save: '保存',
		saveNext: '保存して続けて追加',
		update: '既存のコンタクトがあれば更新する',
		updateHint: 'メールアドレスまたはいずれかの電話番号で検索します。',
		outcomes: {
			added: (who) => `${who}をリストに追加しました。`,
			updated: (who) => `${who}はリストにあったため、更新しました。`,
			unchanged: (who) => `${who}はすでにリストにあり、変更されていません。`,
			updatedThere: (who) => `${who}はこのプロセスの別のリストにあるため、そのリストに置いたまま更新しました。`,
			leftThere: (who) => `${who}はこのプロセスの別のリストにあり、そのまま残ります。`,
			moved: (who) => `${who}を別のリストからここに移動しました。`,
			suppressed: (who) => `${who}は除外リストにあるため、追加しませんでした。`,
			waiting: (who) => `${who}は既存のコンタクトと似ているため、レビュー待ちです。`,
			skipped: (who) => `${who}をスキップしました。`,
			failed: (who) => `${who}を追加できませんでした。`
		}
	},

	into: {
		title: 'リードリストに追加',
		text: '各行はコンタクトとして登録され、選択したリストに追加されます。',
		list: 'リードリスト',
		none: 'リストなし：コンタクトのみ',
		noLists: 'リードリストはまだありません。',
		make: 'リードリストを作成',
		update: '重複レコードを更新',
		updateHint:
			'既存のコンタクトを新しいデータで更新します。別のリストにあるコンタクトは、そのリストに残したまま更新します。オフの場合は変更しません。',
		migrate: '重複を選択したリストに移動',
		migrateHint: '同じキャンペーンの別のリストにあるコンタクトを、新しいデータとともにこのリストに移動します。オフの場合は移動しません。',
		churn: 'レコードを再処理',
		churnHint: '既存のコンタクトに最初から架電し直します。架電禁止はそのまま維持されます。オフの場合はステータスを維持します。',
		note: (list) => `このファイルはリードリスト「${list}」に追加されます。`,
		will: (update, migrate, churn) =>
			[
				'各行をリードリストに追加します。',
				update
					? '既存のコンタクトは更新されます。'
					: migrate
						? '既存のコンタクトは、ここに移動するものを除き、値を維持します。'
						: '既存のコンタクトは値を維持します。',
				migrate ? '同じキャンペーンの別のリストにあるコンタクトは、ここに移動します。' : '',
				churn ? '既存のコンタクトには最初から架電し直します。' : ''
			]
				.filter(Boolean)
				.join(''),
		takesPlace: '重複の扱いは「リードリストに追加」で設定します。',
		doneTitle: (list) => `リスト「${list}」への追加結果`,
		doneState: (inList, total) => `${count(total)}行中${count(inList)}行がリストに入りました`,
		outcomes: {
			added: '追加',
			updated: '更新',
			unchanged: '登録済み（変更なし）',
			updatedThere: '別のリストで更新',
			leftThere: '別のリストのまま',
			moved: 'ここに移動',
			suppressed: '除外リストに該当',
			waiting: 'レビュー待ち',
			skipped: 'スキップ',
			failed: '失敗'
		},
		again: (n) => `${contacts(n)}に最初から架電し直します。`,
		suppressedBy: (n, list) => `「${list}」に${count(n)}件`,
		open: 'リストを開く',
		suppressedTitle: (n) => `${contacts(n)}が除外リストにあります`,
		suppressedText: () => 'コンタクトとして保持されますが、架電、ダイヤラー用ファイル、送信の対象から除外されます。'
	},

	addTo: {
		action: 'リストに追加',
		title: (n) => `${contacts(n)}をリードリストに追加`,
		text: '1件のコンタクトは、プロセスごとに1つのリストにのみ入ります。同じプロセスの別のリストにあるものは、そのまま残ります。',
		confirm: (n) => `${contacts(n)}を追加`,
		working: 'コンタクトを追加しています…',
		choose: 'リストを選択してください。',
		done: (added, list) => `${contacts(added)}を「${list}」に追加しました。`,
		others: (already, elsewhere, suppressed) =>
			[
				already > 0 ? `${count(already)}件はすでにリストにありました。` : '',
				elsewhere > 0 ? `${count(elsewhere)}件は別のリストにあり、そのまま残ります。` : '',
				suppressed > 0 ? `${count(suppressed)}件は除外リストにあるため、追加しませんでした。` : ''
			]
				.filter(Boolean)
				.join(''),
		none: (list) => `「${list}」には誰も追加されませんでした。`,
		oneListOnly: '1件のコンタクトは、プロセスごとに1つのリストにのみ入ります。先に別のリストから外してください。',
		open: 'リストを開く'
	},

	ofContact: {
		title: 'リードリスト',
		none: 'どのリードリストにも入っていません。',
		in: (process) => `プロセス：${process}`,
		noCampaign: 'キャンペーンなし',
		attempts: (n) => `架電${count(n)}回`,
		scoreByRules: (score: number | null) =>
			score === null ? 'このリストではスコアなし（ルール）' : `このリストでのスコア：${count(score)}（ルール）`,
		scoreByModel: (score: number | null, name: string) =>
			score === null ? `このリストではスコアなし（「${name}」）` : `このリストでのスコア：${count(score)}（「${name}」）`
	}
} satisfies Words<typeof en>;
