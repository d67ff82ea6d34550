import { count } from '#domain/messages/catalogue';
import type { said as en } from '../en/imports-said';
import type { Words } from '../words';
import { keyName } from './key-name';

/** Words of the import that are said in sentences, in Japanese. */
export const said = {
	stepNames: ['方法を選択', 'アップロードと設定', '処理', '重複の確認', '完了'],
	fixRows: '行の修正',
	seconds: (shown) => `${shown}秒`,
	bytes: (n) => `${count(n)}バイト`,
	policy: {
		update: (key) => `${keyName(key)}が既存のコンタクトと同じ行は、そのコンタクトを更新します。`,
		skip: (key) => `${keyName(key)}が既存のコンタクトと同じ行は取り込まず、コンタクトの値はそのまま残します。`,
		create: (key) => `${keyName(key)}が既存のコンタクトと同じ行は、別のコンタクトとして追加します。`,
		review: () => 'コンタクトまたは前の行と一致する行は、すべて確認を求めます。'
	},
	asked: '電話、名前/会社、類似の一致は確認を求めます。',
	askedByKey: 'メール、電話、名前/会社、類似の一致は確認を求めます。',
	errors: (n, of) =>
		`${of === null ? '' : `最初の${count(of)}行のうち、`}${count(n)}行にエラーがあります。これらは取り込まれず、エラーレポートに記載されます。`,
	noErrors: (of) => (of === null ? 'エラーのある行はありません。' : `最初の${count(of)}行にエラーはありません。`),
	unique: (fields, key) =>
		`手順3では、${key === null ? '' : `${keyName(key)}が異なる`}ほかの行やコンタクトと重複する値（${fields}）を探します。該当する行も取り込まれません。`,
	cleaned: (n, partly) => `${partly ? 'その中の' : ''}${count(n)}件の値をクリーニングします。`,
	missing: (field) => `${field}なし`,
	missingAny: '必須フィールドなし',
	unusable: (field) => `${field}が使用不可`,
	unusableRow: '行が使用不可',
	moreKinds: (n) => `ほか${count(n)}種類`,
	time: { short: '1分未満', minutes: (n) => `約${n}分`, hours: (n) => `約${n}時間` }
} satisfies Words<typeof en>;
