import { count } from '#domain/messages/catalogue';
import type { quickClean as en } from '../en/quick-clean';
import type { Words } from '../words';
import { keyName } from './key-name';

const rows = (n: number): string => `${count(n)}行`;

/** Words of Quick clean in Japanese. */
export const quickClean = {
	title: 'クイッククリーニング',
	state: 'ファイルをドロップすると、クリーニング、重複の除去、スコアリングを行って返します。何も保存されません。',
	drop: 'クリーニングするファイルをドロップ',
	dropNow: '離すとこのファイルをクリーニングします',
	dropText: 'CSV、TSV、Excel、vCardに対応。このタブ内で読み込み、ページを離れると破棄されます。',
	choose: 'ファイルを選択',
	another: '別のファイルをクリーニング',
	notRead: (name) => `${name}をコンタクトのリストとして読み込めません`,
	stopped: 'ファイルはクリーニングされませんでした',
	nothingLost: '何も保存されていません。ファイルは元のままです。',
	reading: '最初の行を読み込んでいます…',
	working: { reading: '行をクリーニングしています…', matching: '重複を調べています…', scoring: 'スコアリングしています…' },
	rate: (all, rate) => (rate > 0 ? `${rows(all)} · 毎秒${rows(rate)}` : rows(all)),
	stop: '停止',
	done: (kept, merged, failed) =>
		[`クリーンな行${rows(kept)}`, merged > 0 ? `マージ${rows(merged)}` : '', failed > 0 ? `エラーあり${rows(failed)}` : '']
			.filter(Boolean)
			.join(' · '),
	took: (seconds) => `${seconds}でクリーニングしました。何も保存されていません。`,
	parts: { kept: 'クリーンな行', merged: 'マージ', failed: 'エラーあり' },
	equation: (total, kept, merged, failed) =>
		`合計${rows(total)}＝クリーンな行${count(kept)}＋マージ${count(merged)}＋エラーあり${count(failed)}`,
	ledger: '行の結果',
	download: 'クリーンなファイルをダウンロード',
	formats: { csv: 'CSV', xlsx: 'Excelブック', vcard: 'vCard', json: 'JSON' },
	otherFormats: 'その他の形式',
	report: 'エラーレポートをダウンロード',
	failedTitle: (n) => `${rows(n)}にエラーがあり、クリーンなファイルに含まれていません`,
	failedText: 'レポートには、各行の元の内容、問題点、修正方法が記載されています。',
	twins: (n) =>
		`${rows(n)}は、すでにファイルにいる人物の可能性があります（名前は違うがメールアドレスが同じ、電話番号が同じ、または名前と会社が同じ）。行は残し、「Possible duplicate of row」列に印を付けました。`,
	suppressed: (n) => `${rows(n)}が除外リストにあります。行は残し、「On suppression list」列に印を付けました。`,
	neutralised: (n) => `表計算ソフトが数式として実行するおそれのある${count(n)}個のセルの先頭に、アポストロフィを付けました。`,
	columns: (placed, all) => `${count(all)}列中${count(placed)}列を認識`,
	columnsHint: '対象外の列のセルは、そのまま残ります。',
	targetFor: (header) => `列「${header}」に対応するフィールド`,
	settings: 'クリーニングの設定',
	required: '行の必須フィールド',
	twinRows: (key) => `${keyName(key)}が同じ行`,
	twinsMerge: '名前が一致すれば1行にまとめる',
	twinsStay: 'そのまま残す',
	country: '国番号のない電話番号の国',
	cleaned: 'クリーニングした内容',
	nothingCleaned: 'すべての値がすでにクリーンでした。',
	changed: (n) => `${count(n)}個の値`,
	more: (n) => `さらに${count(n)}件を表示`,
	damage: '破損した値',
	quality: 'データ品質',
	tiers: 'スコア'
} satisfies Words<typeof en>;
