import type { boothMessages as en } from '../booth';
import type { SameCodes } from '../catalogue';

/** What can go wrong at the booth, in Japanese (CAP-1 to CAP-3). */
export const boothMessages = {
	attendeesNoIds: {
		message: (p) => `列「${p.column}」にバッジIDがありません`,
		fix: () => 'バッジのコードの内容が入っている列を選択してください。何も変更されていません。'
	},
	visitorGone: { message: () => 'この来場者の登録は、その間に取り消されました', fix: () => '一覧に戻ってください。' },
	noVisitors: { message: () => '引き継ぐ来場者がまだいません', fix: () => '先に来場者を登録してください。' },
	notVisitors: {
		message: () => 'このファイルに、別のタブレットの来場者は含まれていません',
		fix: () =>
			'別のタブレットで「ファイルとして保存」したファイルを選択してください。バックアップ全体の復元は「設定」で行います。何も変更されていません。'
	},
	trialWriteFailed: {
		message: () => '書き込んだ内容を読み戻せませんでした',
		fix: () => 'このアプリのほかのタブを閉じてから、もう一度確認してください。'
	}
} satisfies SameCodes<typeof en>;
