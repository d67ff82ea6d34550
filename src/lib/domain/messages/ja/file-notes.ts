import { count, countryName, encodingName, type Params, type SameCodes } from '../catalogue';
import type { fileNotes as en } from '../file-notes';
import { found } from './found';

const rows = (n: string | number | undefined): string => `${count(n)}行`;
const among = (p: Params, text: string): string => (Number(p.part) ? `最初の行のうち、${text}` : text);

export const fileNotes = {
	noteFieldType: {
		message: (p) => `「${p.field}」はバックアップとここで種類が異なります。ここでの種類のままにします。下の値を確認してください。`
	},
	noteFieldName: { message: (p) => `バックアップの「${p.there}」は、ここの「${p.field}」です。名前はここのままにします。` },
	noteFieldChoices: { message: (p) => `「${p.field}」に、ここにない選択肢をバックアップから${count(p.added)}件追加します。` },
	notePhoneCountry: {
		message: (p) =>
			`国番号のない電話番号はこの国の番号とみられます：${countryName(p.country)}。調べた${count(p.of)}件のうち${count(p.fits)}件が該当し、${countryName(p.asked)}に該当するのは${count(p.before)}件のため、「インポートの方法」でこの国を提案しています。${Number(p.abroad) > 0 ? `そのうち${count(p.abroad)}件は別の国のメールアドレスの横にあり、その国の番号にも該当します。確認するか、国の列をファイルに追加してください。` : ''}`
	},
	notePreamble: {
		message: (p) => `列名は${p.row}行目にあります。その上の${rows(p.rows)}は除外します。`,
		fix: () => 'ヘッダー行が違う場合は「ヘッダー行」を変更してください。'
	},
	noteTableAbove: {
		message: (p) => `この表の上に、別の小さな表があります。${p.row}行目の${p.text}から始まり、インポートしません。`,
		fix: () => 'その表を取り込む場合は、その先頭行をヘッダー行に選択してください。'
	},
	noteTableBelow: {
		message: (p) => `${p.row}行目から、列の異なる別の表が始まっています。全${rows(p.rows)}を除外します：${p.text}`,
		fix: () => 'その表を取り込む場合は、その先頭行をヘッダー行に選択してください。'
	},
	noteTotals: {
		message: (p) => `末尾の${rows(p.rows)}はコンタクトではないため除外します：${p.text}`,
		fix: () => 'これらがコンタクトの場合は、「合計行と繰り返しのヘッダーも行として残す」をオンにしてください。'
	},
	noteRepeatedHeaders: { message: (p) => `列名を繰り返している${rows(p.rows)}を除外します。` },
	noteQuotesOff: { message: () => 'このファイルではセルを囲んでいないため、引用符は文字として読み取ります。' },
	noteStrayQuotes: {
		message: (p) => `${rows(p.rows)}で値の途中に引用符があります。文字として残します。`,
		fix: () => 'プレビューでこれらの行を確認してください。セルの区切りがおかしい場合は、引用符を使わずに読み取ってください。'
	},
	noteNoHeader: {
		message: () => 'すべての行をコンタクトとして読み取ります。列の名前は「Column 1」「Column 2」のようになります。',
		fix: () => '下で各列の内容を指定してください。'
	},
	noteBlankHeaders: {
		message: (p) => `${count(p.columns)}列に名前がないため、「Column ${p.place}」のように位置で呼びます。`,
		fix: () => 'マッピングで各列の取り込み先を確認してください。'
	},
	noteDuplicateHeaders: {
		message: (p) => `${count(p.columns)}個の列名が2回以上使われています：${p.names}。それぞれ別の列として扱います。`,
		fix: () => 'マッピングで各列の取り込み先を確認してください。'
	},
	noteSingleColumn: {
		message: () => 'このファイルには列が1つしかありません。',
		fix: () => 'プレビューで1つのセルに複数の値がある場合は、区切り文字を変更してください。'
	},
	noteRagged: {
		message: (p) => `${rows(p.rows)}のセルの数がヘッダー行と異なります。足りないセルは空白として扱います。`,
		fix: () => 'プレビューでこれらの行を確認してください。値の中の区切り文字には引用符が必要な場合があります。'
	},
	noteRaggedSample: {
		message: (p) => `最初の行のうち、${rows(p.rows)}のセルの数がヘッダー行と異なります。足りないセルは空白として扱います。`,
		fix: () => 'プレビューでこれらの行を確認してください。値の中の区切り文字には引用符が必要な場合があります。'
	},
	noteNul: { message: (p) => `最初の行から${count(p.count)}個のNUL文字を取り除きました。内容には影響しません。` },
	noteReplacement: {
		message: (p) => `${count(p.count)}文字が${encodingName(p)}として読み取れず、\ufffdと表示されます。`,
		fix: () => 'プレビューで名前が正しく表示されるまで、別の文字コードを選択してください。'
	},
	noteDoubleEncoding: {
		message: (p) => `このファイルが作られる前に一部の文字が化けています：「${p.before}」は元は「${p.after}」です。`,
		fix: () => '可能であれば、UTF-8でエクスポートし直してください。文字はそのままインポートします。'
	},
	noteHtmlInXls: {
		message: (p) => `${p.name}はブックのような名前ですが、中身は${found(p.found)}です。表は書かれているとおりに読み取ります。`
	},
	noteOtherSheets: {
		message: (p) => `シート「${p.name}」を読み取ります。このブックのほかの${count(p.sheets)}枚のシートにもデータがあります。`,
		fix: () => '「シート」で別のシート、または複数のシートを選択してください。'
	},
	noteHiddenSheet: { message: (p) => `シート「${p.name}」はブック内で非表示ですが、読み取ります。` },
	noteHiddenRows: {
		message: (p) => among(p, `${rows(p.rows)}はシートで非表示または絞り込みで隠れていますが、ほかの行と同じように読み取ります。`),
		fix: () => 'インポートに含めない場合は、ブックで削除してから選び直してください。'
	},
	noteHiddenColumns: {
		message: (p) => `${count(p.columns)}列（${p.names}）はシートで非表示ですが、ほかの列と同じように読み取ります。`,
		fix: () => 'インポートに含めない場合は、マッピングで除外してください。'
	},
	noteMerged: {
		message: (p) => `${count(p.ranges)}か所でセルが結合されています。結合範囲に含まれる各行の、先頭の列に同じ値が入ります。`,
		fix: () => '値が先頭の行だけのものである場合は、ブックでセルの結合を解除してください。'
	},
	noteUnsolved: {
		message: (p) => among(p, `${count(p.count)}個の数式は結果がファイルにないため、セルは空白になります。`),
		fix: () => '表計算ソフトでブックを開くと計算されます。保存してから選び直してください。'
	},
	noteMailLinks: {
		message: (p) =>
			among(
				p,
				`${count(p.count)}個のセルは、メールアドレスへのリンクに別の文字を表示しています。アドレスではなく表示されている文字を読み取ります。`
			),
		fix: () => 'アドレスが必要な場合は、セルまたは専用の列にアドレスを入力してください。'
	},
	noteJson: { message: (p) => `JSONファイルのレコード${count(p.records)}件：1件を1行、項目名を列として読み取ります。` },
	noteLines: {
		message: (p) =>
			`項目名と値の一覧として読み取りました（レコード${count(p.records)}件）。行のまとまりを1行、コロンの前の項目名を列とします。`,
		fix: () => '表の場合は、カンマまたはセミコロン区切りのCSVとして保存し、もう一度選択してください。'
	},
	noteCards: {
		message: (p) =>
			`連絡先カード${count(p.cards)}枚${p.versions ? `（vCard ${p.versions}）` : ''}：1枚を1行、項目の種類を列として読み取ります。`
	},
	noteCardPictures: { message: (p) => `カード内の画像、音声、鍵${count(p.count)}個はテキストではないため除外します。` },
	noteCardsBroken: {
		message: (p) =>
			`ファイルの${count(p.count)}か所が連絡先カードとして読み取れません。最初の箇所は${p.line}行目です：${found(p.what)}。読み取れた内容は表にあります。`,
		fix: (p) => `コンタクトが欠けていると思われる場合は、テキストエディターで${p.line}行目を確認してください。`
	},
	noteCardColumns: { message: (p) => `少数のカードにしかない${count(p.count)}種類の項目は、「${p.column}」列にまとめます。` },
	noteTextInXls: { message: (p) => `${p.name}はブックのような名前ですが中身はテキストのため、テキストとして読み取ります。` }
} satisfies SameCodes<typeof en>;
