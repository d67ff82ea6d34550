import { count as n, percentText } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';
import { keyName } from './key-name';

export const duplicates = {
	title: '重複',
	text: 'ファイルの取り込み時やコンタクトの入力時に調べる内容と、確認を求める条件です。',
	types: {
		exact: '完全一致',
		email: 'メールの一致',
		phone: '電話の一致',
		nameCompany: '名前/会社の一致',
		primaryKey: '主キーの一致',
		similar: '類似の一致'
	},
	what: {
		exact: 'メールと名前が同じ。',
		email: 'メールが同じで、名前または会社が異なる。',
		phone: '電話番号が同じで、ほかの情報が異なる。',
		nameCompany: '名前と会社が同じで、メールと電話番号が異なる。',
		primaryKey: '主キーの値が同じ。',
		similar: '入力ミス、愛称、姓名の入れ替わり、表記の違い。信頼度は同一人物である確率で、お使いのリストから学習します。'
	},
	byPolicy: (key) => `${keyName(key)}による一致は、上の「インポート」の設定に従って処理します。`,
	ask: '確認を求める下限',
	auto: '確認なしでマージする下限',
	never: 'しない',
	autoHint: (percent) =>
		`${percentText(percent)}以上の一致はこのルールでマージします。その旨が記録され、確認画面に表示され、元に戻すこともできます。`,
	fields: {
		title: '類似の一致で比較する項目',
		text: '各項目の重みは、お使いのリストでの見分けやすさから決まります。より適切な重みがわかる場合は変更してください。確認画面の理由にも反映されます。',
		groups: {
			name: '名前',
			email: 'メール',
			phone: '電話番号',
			company: '会社',
			address: '住所',
			jobTitle: '役職',
			web: 'Webサイトとプロフィール',
			own: '独自のフィールド'
		},
		strengths: { off: '比較しない', less: '重みを下げる', normal: '標準', more: '重みを上げる' },
		label: (group) => `${group}の重み`
	},
	upTo: '類似の一致を調べる上限',
	upToHint:
		'保存済みのコンタクトとファイルの行を合わせたレコード数です。これを超えるインポートではほかの一致だけを調べ、その旨を表示します。',
	apart: (pairs) => `${n(pairs)}組を別人として記憶しています`,
	apartText: '「両方残す」を選んだ組、片方を新規として取り込んだ組、マージを元に戻した組です。再び確認を求めることはありません。',
	forget: '忘れる',
	keep: '残す',
	forgetTitle: (pairs) => `${n(pairs)}組の記憶を消しますか？`,
	forgetText: 'コンタクトはそのまま残ります。次回のインポートから、これらの組についても確認を求めます。',
	forgotten: (pairs) => `${n(pairs)}組の記憶を消しました。`,
	notForgotten: '記憶を消せませんでした。何も変更していません。'
} satisfies Words<typeof en.duplicates>;
