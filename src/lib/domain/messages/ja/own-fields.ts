import { count, type SameCodes } from '../catalogue';
import type { ownFieldMessages as en } from '../own-fields';

/** Why a field of one's own can't be changed, in Japanese. */
export const ownFieldMessages = {
	excludedFieldDeleted: {
		message: (p) => `除外：取り込み先のフィールド「${p.field}」は削除されました。`,
		fix: () => '別のフィールドを選ぶか、新しく作成してください。削除したフィールドは「設定」の「フィールド」で元に戻せます。'
	},
	excludedFieldHidden: {
		message: (p) => `除外：取り込み先のフィールド「${p.field}」は非表示です。`,
		fix: () => '別のフィールドを選ぶか、「設定」の「フィールド」で再び表示してください。'
	},
	recipeFieldDeleted: {
		message: (p) => `列「${p.header}」の取り込み先だったフィールド「${p.field}」は削除されました。この列は除外されます。`,
		fix: () => '必要な場合は、取り込み先を選択してください。'
	},
	fieldGone: {
		message: () => 'このフィールドは、ここまたは別のタブで削除されました。',
		fix: () => '削除したフィールドは一覧の下にあり、元に戻せます。'
	},
	fieldsAtWork: {
		message: () => '現在、ここまたは別のタブでフィールドの値を変更中です。',
		fix: () => '完了するまで待ってから、もう一度お試しください。'
	},
	fieldImporting: {
		message: (p) => `${p.file}の行をこのフィールドに取り込んでいる途中です。`,
		fix: () => 'そのインポートを完了するか、手順2に戻すか、キャンセルしてから、もう一度お試しください。'
	},
	fieldIsKey: {
		message: (p) => `「${p.field}」は主キーで、行によるコンタクトの更新に使われています。`,
		fix: () => '先にテーブル定義で別の主キーを選択してください。'
	},
	fieldIsUnique: {
		message: (p) => `「${p.field}」は一意です。型を変えると、2つの値が同じになるおそれがあります。`,
		fix: () => '先にテーブル定義で「一意」をオフにしてください。'
	},
	fieldIsRequired: {
		message: (p) => `「${p.field}」は必須のため、フォームで入力する必要があります。`,
		fix: () => '先にテーブル定義で「必須」をオフにしてください。'
	},
	fieldNameLong: { message: (p) => `名前は${count(p.limit)}文字までです。`, fix: () => '短くしてください。' },
	fieldNameTaken: {
		message: (p) => `「${p.field}」というフィールドはすでにあります。`,
		fix: () => '区別できるように、別の名前を付けてください。'
	},
	fieldNameBuiltIn: {
		message: (p) => `ファイルでは「${p.label}」は標準フィールド「${p.field}」を意味します。`,
		fix: () => '別の意味の名前を付けてください。'
	},
	fieldChangedSince: {
		message: (p) => `「${p.field}」はその間に別のタブで変更されました。`,
		fix: () => '現在の内容を確認してから、もう一度お試しください。'
	},
	fieldDeletedSince: {
		message: (p) => `フィールド「${p.field}」は値とともに削除されました。`,
		fix: () => '「設定」の「フィールド」で、まとめて元に戻せます。'
	},
	fieldDeletedMeanwhile: {
		message: (p) => `列「${p.header}」の取り込み先のフィールド「${p.field}」は、その間に削除されました。`,
		fix: () => '列に別のフィールドを選ぶか、「設定」の「フィールド」で元に戻してください。'
	},
	choicesNeeded: {
		message: () => '選択肢は少なくとも1つ必要で、空白は使えません。',
		fix: () => '1つ追加するか、空白のものを取り除いてください。'
	},
	choicesTooMany: {
		message: (p) => `選択肢は${count(p.limit)}個までです。`,
		fix: () => 'テキストのままにするか、いくつか取り除いてください。'
	},
	choiceTwice: {
		message: (p) => `「${p.choice}」が2つあります。大文字・小文字やアクセントの違いは区別されません。`,
		fix: () => '片方を取り除いてください。'
	}
} satisfies SameCodes<typeof en>;
