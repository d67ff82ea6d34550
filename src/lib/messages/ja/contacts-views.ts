import type { views as en } from '../en/contacts-views';
import type { Words } from '../words';

export const views = {
	title: '保存したビュー',
	short: 'ビュー',
	all: 'すべてのコンタクト',
	reading: 'ビューを読み込んでいます…',
	save: 'このビューを保存…',
	saveHint: '先に一覧を絞り込むか並べ替えてください。',
	nameTitle: 'このビューを保存',
	renameTitle: 'ビューの名前を変更',
	nameText:
		'絞り込み、並び順、選んだ列はこのデバイスに保存され、バックアップにも含まれます。検索欄や、名前、メール、電話、リンク、メモのフィルターに入力した文字は含まれません。',
	name: '名前',
	nameHint: '「展示会のホットリード」',
	nameNeeded: '名前を付けてください。',
	willReplace: '同じ名前のビューがあります。置き換えられます。',
	confirm: '保存',
	cancel: 'キャンセル',
	saved: (name) => `ビュー「${name}」を保存しました。`,
	unsaved: (name) => `ビュー「${name}」はこのページを閉じるまで有効です。このデバイスには保存できませんでした。`,
	removed: (name) => `ビュー「${name}」を削除しました。`,
	unremoved: (name) => `ビュー「${name}」が消えているのは、このページを閉じるまでです。このデバイスには保存できませんでした。`,
	update: (name) => `「${name}」に変更を保存`,
	rename: (name) => `「${name}」の名前を変更…`,
	remove: (name) => `「${name}」を削除`,
	changed: (name) => `${name}（変更あり）`,
	attention: '確認が必要なフィルターがあります'
} satisfies Words<typeof en>;
