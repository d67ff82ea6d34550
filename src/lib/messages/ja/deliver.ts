import { count } from '#domain/messages/catalogue';
import type { deliver as en } from '../en/deliver';
import type { Words } from '../words';
import { batch } from './deliver-batch';
import { destination } from './deliver-destination';
import { choose, doubles, fields, foresight, repair, signIn, takeBack, vault } from './deliver-fields';
import { withheld } from './deliver-withheld';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

const compose = {
	title: 'コンタクトを送信',
	state: '対象と送信先を選択してください。内容を確認するまで、何も送信されません。',
	back: '送信',
	who: 'コンタクト',
	where: '送信先',
	sources: {
		gone: 'コンタクトを選択',
		fresh: (n) => `まだどこにも送信していないもの（${count(n)}）`,
		changed: 'この送信先への送信後に変更したもの',
		all: (n) => `すべてのコンタクト（${count(n)}）`,
		import: (file) => `インポート元：${file}`,
		selection: (label, n) => `${label}（${count(n)}）`
	},
	tiers: '対象のティア',
	freshOnly: (n) => `送信済みの${count(n)}件を除く`,
	freshOnlyHint: () => '再度送信しても問題ありません。更新されるだけで、重複はしません。',
	freshOnlyTwice: (name) => `${name}には誰がすでにいるかを問い合わせられません。再度送信すると重複することがあります。`,
	label: 'この送信の名前',
	labelHint: 'ここと、CRMに表示されます。',
	labels: {
		fresh: (day) => `新規コンタクト、${day}`,
		changed: (day) => `変更したコンタクト、${day}`,
		all: (day) => `すべてのコンタクト、${day}`,
		import: (file) => file
	},
	tiersIn: (label, tiers) => `${label}、${tiers}`,
	gone: '選択は保持されていません',
	goneText:
		'選択はページを再読み込みすると失われます。コンタクトを選択し直すか、ここで別のものを選択してください。コンタクトは変更されていません。',
	goneAction: 'コンタクトで選択',
	nobody: '条件に合うコンタクトがありません',
	nobodyText: '上で別のコンタクトを選択してください。',
	noWhere: 'まだ何も送信されません',
	noWhereText: '送信先を選択してください。送信される内容が、まずここにそのまま表示されます。',
	noContacts: 'コンタクトはまだありません',
	noContactsText: '先にファイルをインポートしてください。クリーニングとスコアリングが済むと、コンタクトを送信できます。',
	importFile: 'ファイルをインポート',

	dryRun: '送信される内容',
	reading: '送信される内容を確認しています',
	toServer: (n, requests) => `${contacts(n)}を${count(requests)}回のリクエストで送信。宛先：`,
	toFile: (n) => `${contacts(n)}を、このデバイス上の1つのファイルに出力します。データが外に出ることはありません。`,
	first: (n, all) => (n === all ? '全件をフィールドごとに表示' : `先頭の${count(n)}件をフィールドごとに表示`),
	field: 'フィールド',
	asTable: '表',
	asJson: 'JSON',
	view: '表示形式',
	preparing: '送信を準備しています',
	unsent: (_n, names) => `${names}：送信先での名前がないため、送信されません。`,
	blankNote: '空白のフィールドは送信されないため、CRMの値が消えることはありません。',
	twiceNote: (name) =>
		`${name}には誰がすでにいるかを問い合わせられません。再度送信したり、応答が失われて再送信されたりすると、送信先でexternalIdの番号を調べていないかぎり重複します。`,
	statusNote: (field, values, more, name) =>
		`${field}はそのまま送信されます：${values}${more > 0 ? `、ほか${count(more)}件` : ''}。${name}の選択肢にない値は、そこで拒否されるか、選択肢にない値として保存されます。`,
	zeroNote: (name) => `${name}は0と「いいえ」を書き込みません。その項目の値はそのまま残り、空白なら空白のままです。`,
	ours: '網掛けのフィールドは、Musterが算出したものです。',
	noScore: 'スコアなし',
	confirm: (n) => `${contacts(n)}を送信`,
	confirmFile: (n) => `${contacts(n)}のファイルを作成`,
	offline: 'このデバイスはオフラインです',
	offlineText: '今すぐ送信を実行できます。コンタクトはこのデバイスに保持され、ネットワークが復旧すると自動的に送信されます。',
	paused: (name) => `${name}は一時停止中です`,
	pausedText: '今すぐ送信を実行できます。コンタクトは、送信先が再開されるまで待機します。'
} satisfies Words<typeof en.compose>;

/** Words of the deliver screens in Japanese. */
export const deliver = {
	title: '送信',
	state: (destinations, fresh, { all, waiting, stalled, paused, stopped, rejected, changed, visitors }) =>
		[
			`送信先${count(destinations)}件`,
			fresh > 0
				? `未送信のコンタクト${count(fresh)}件`
				: all > 0 && waiting + stalled + paused + stopped + rejected + changed + visitors === 0
					? 'すべてのコンタクトを送信済み'
					: '',
			waiting > 0 ? `送信中${count(waiting)}件` : '',
			stalled > 0 ? batch.line.stalled(stalled) : '',
			paused > 0 ? `一時停止中${count(paused)}件` : '',
			stopped > 0 ? `停止中${count(stopped)}件` : '',
			rejected > 0 ? `拒否${count(rejected)}件` : '',
			changed > 0 ? `送信後に変更${count(changed)}件` : '',
			visitors > 0 ? `未送信のブース来場者${count(visitors)}人` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateEmpty: 'コンタクトをCRMに送信するか、CRM用のファイルに出力します。',
	reading: '送信先と送信を読み込んでいます',
	trouble: '送信先と送信を読み込めませんでした',
	troubleText:
		'データはこのデバイスに保存されたままです。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	reload: '再読み込み',
	action: 'コンタクトを送信',
	freshAction: (n) => `${contacts(n)}を送信`,
	problem: '処理できませんでした',
	cancel: 'キャンセル',
	compose,
	destination,
	batch,
	choose,
	doubles,
	fields,
	foresight,
	repair,
	signIn,
	takeBack,
	vault,
	withheld
} satisfies Words<typeof en>;
