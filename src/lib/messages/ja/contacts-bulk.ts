import { count } from '#domain/messages/catalogue';
import type { bulk as en } from '../en/contacts-bulk';
import type { Words } from '../words';

const people = (n: number): string => `${count(n)}件のコンタクト`;

export const bulk = {
	open: '編集',
	title: (n) => `${people(n)}を編集`,
	text: '一度に1つのフィールドを変更します。変更前の内容は各コンタクトの履歴に残り、編集全体を元に戻せます。',
	field: 'フィールド',
	how: '操作',
	ways: { add: 'タグを追加', remove: 'タグを外す', set: '値を設定', clear: '空にする' },
	value: '新しい値',
	choose: '値を選択',
	tags: 'タグ',
	tagsHint: '複数の場合は半角カンマで区切ります。',
	becomes: (value) => `「${value}」として保存されます。`,
	counting: '変更内容を確認中…',
	ahead: (changed, same, gone) =>
		[
			changed === 0 ? '変更はありません。' : `${people(changed)}が変更されます。`,
			same > 0 ? `${count(same)}件はすでに同じです。` : '',
			gone > 0 ? `${count(gone)}件はその間に削除されました。` : ''
		]
			.filter(Boolean)
			.join(''),
	refused: (n, why) => `${count(n)}件はルールに反するため変更されません：${why}`,
	working: 'コンタクトを編集中',
	stop: '停止',
	cancel: 'キャンセル',
	confirm: (n) => `${people(n)}を変更`,
	confirmAny: '変更',
	done: (changed, same, refused, left) =>
		[
			changed === 0 ? '変更されたコンタクトはありません。' : `${people(changed)}を変更しました。`,
			same > 0 ? `${count(same)}件はすでに同じでした。` : '',
			refused > 0 ? `${count(refused)}件はルールに反するため、そのままです。` : '',
			left > 0 ? `停止しました：${count(left)}件は未処理です。` : ''
		]
			.filter(Boolean)
			.join(''),
	undo: '元に戻す',
	undone: (back, kept, taken) =>
		`${people(back)}を元に戻しました。${kept > 0 ? `${count(kept)}件は、その後の変更が残っています。` : ''}${taken > 0 ? `${count(taken)}件は編集後のままです。` : ''}`,
	failed: '変更されたコンタクトはありません。',
	undoFailed: '編集を元に戻せませんでした。',
	interrupted: (n) =>
		`複数のコンタクトの編集が中断されたため、元に戻しました。編集済みだった${count(n)}件は編集前の状態です。もう一度編集してください。`,
	made: {
		open: '一括編集の一覧',
		text: '多くのコンタクトをまとめて変更した記録です（新しい順）。元に戻すと、それぞれが変更前の値に戻ります。その後に変更されたものは残ります。',
		reading: '確認しています…',
		none: 'まとめて元に戻せる一括編集はありません。',
		trouble: '読み込めませんでした。',
		line: (n, fields) => `${people(n)}：${fields}`,
		added: (tags) => `${tags}を追加`,
		removed: (tags) => `${tags}を削除`,
		set: (value) => `「${value}」に設定`,
		cleared: '空欄に変更',
		quoted: (tag) => `「${tag}」`,
		stopped: '途中で停止',
		undone: '元に戻しました',
		undoing: '編集を元に戻しています',
		close: '閉じる'
	}
} satisfies Words<typeof en>;
