import type { chooser as en } from '../en/contacts-columns';
import type { Words } from '../words';

export const chooser = {
	title: '列',
	changed: '変更日時',
	textOwn: (most) => `先頭は名前で、続けて最大${most}列を表示します。開いているビューの列です。残すにはビューを保存してください。`,
	text: (most) => `先頭は名前で、続けて最大${most}列を表示します。このデバイスに保存されます。`,
	shown: '表示中の列',
	others: 'その他の列',
	search: '列を検索',
	full: (most) => `すでに${most}列あります。追加するには1列外してください。`,
	up: (label) => `${label}を左へ移動`,
	down: (label) => `${label}を右へ移動`,
	usual: '標準の列',
	cancel: 'キャンセル',
	apply: 'この列を表示',
	open: '列を選択'
} satisfies Words<typeof en>;
