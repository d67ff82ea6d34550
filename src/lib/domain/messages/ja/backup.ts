import { count, type SameCodes } from '../catalogue';
import type { backupMessages as en } from '../backup';

const GONE = 'ここにあったものは復元のために消去され、今あるものは不完全です。';

/** Why a backup could not be made or read, in Japanese (APP-5). */
export const backupMessages = {
	backupNotOne: {
		message: () => 'このファイルはMusterのバックアップではありません',
		fix: () => '「バックアップ」で保存したファイル（拡張子は.muster）を選択してください。何も変更されていません。'
	},
	backupChosen: {
		message: (p) => `${p.name}はMusterのバックアップであり、コンタクトの表ではありません。何もインポートしていません。`,
		fix: () =>
			'「設定」の「バックアップ」にある「バックアップから復元」で選択してください。そのコンタクトをここに追加するか、全体をここのデータと置き換えます。'
	},
	visitorsNewer: {
		message: (p) => `このファイルの来場者${count(p.count)}人は新しいバージョンのMusterで作成されており、ここでは読み取れません`,
		fix: () => 'このタブレットのMusterを更新してから取り込んでください。誰も取り込まれておらず、何も変更されていません。'
	},
	backupIsVisitors: {
		message: () => 'このファイルはバックアップではなく、別のタブレットの来場者です',
		fix: () => 'ブースの「別のタブレットに引き継ぐ」で取り込んでください。何も変更されていません。'
	},
	backupDamaged: {
		message: () => 'バックアップが破損しています',
		fix: () => '内容が書き込まれたものと異なります。別のコピーを使ってください。何も変更されていません。'
	},
	backupCut: {
		message: () => 'バックアップが途中で切れています',
		fix: () => 'コピーやダウンロードの失敗などで末尾が欠けています。別のコピーを使ってください。何も変更されていません。'
	},
	backupPassphrase: {
		message: () => 'このパスフレーズではバックアップを開けません',
		fix: () =>
			'バックアップの作成時と同じパスフレーズを入力してください。パスフレーズがなければ誰もファイルを読めません。何も変更されていません。'
	},
	backupNewer: {
		message: (p) => `このバックアップは新しいバージョンのMusterで作成されています（形式${p.schema}。対応しているのは${p.known}まで）`,
		fix: () => 'Musterを更新してから復元してください。何も変更されていません。'
	},
	backupImporting: {
		message: () => 'インポートの実行中です',
		fix: () => '終わるまで待つか、取り消してから、復元してください。何も変更されていません。'
	},
	backupStopped: { message: () => 'すべて復元する前に停止しました。', fix: () => `${GONE}同じファイルでもう一度始めてください。` },
	backupFull: {
		message: () => 'このデバイスには、バックアップ全体を入れる空き容量がありません。',
		fix: () => `${GONE}空き容量を増やしてから、同じファイルでもう一度始めてください。`
	}
} satisfies SameCodes<typeof en>;
