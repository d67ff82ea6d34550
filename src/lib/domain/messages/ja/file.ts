import { count, countryName, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';

const again = '何もインポートしていません。';
const expected =
	'CSV、TSV、Excel、vCard、JSONのいずれかのファイルを選択してください。ヘッダー行があり1行に1件のコンタクトがある表、連絡先カード、または項目名を持つレコードです。';
const rows = (n: string | number | undefined): string => `${count(n)}行`;
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;
const among = (p: Params, text: string): string => (Number(p.part) ? `最初の行のうち、${text}` : text);
const encodingName = (p: Params): string =>
	String(p.encoding)
		.replace(/^(utf|iso|euc|gb|koi)/, (s) => s.toUpperCase())
		.replace(/^windows/, 'Windows');

/** File problems and notes in Japanese (IMP-4, FIL-1, FIL-4). */
export const fileMessages = {
	emptyFile: {
		message: (p) => `${p.name}は空です。文字がまったく含まれていません。${again}`,
		fix: () => 'コンタクトをもう一度エクスポートし、ファイルサイズが0バイトより大きいことを確認してから選択してください。'
	},
	wrongType: { message: (p) => `${p.name}は${found(p.found)}であり、コンタクトの表ではありません。${again}`, fix: () => expected },
	workbook: {
		message: (p) => `${p.name}は${found(p.found)}です。この種類のブックはここでは読み取れません。${again}`,
		fix: () => '元のプログラムで開き、Excel（XLSX）またはCSVでエクスポートして、そのファイルを選択してください。'
	},
	workbookBroken: {
		message: (p) => `${p.name}の拡張子は.${p.extension}ですが、中身はブックではありません。${again}`,
		fix: () =>
			'中身がテキストの場合は、拡張子を.csvに変えて選び直してください。それ以外の場合は、表計算ソフトで開いてXLSXで保存し直してください。'
	},
	passwordProtected: {
		message: (p) => `${p.name}はパスワードで保護されているため、コンタクトを読み取れません。${again}`,
		fix: () =>
			'パスワードを入力して開き、パスワードなしのコピーを保存するか（Excelでは「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを消去）、シートをCSVで保存して、そのファイルを選択してください。'
	},
	workbookDamaged: {
		message: (p) => `${p.name}はブックですが、破損しています：${found(p.what)}。${again}`,
		fix: () =>
			'ファイルをもう一度ダウンロードまたはコピーしてください。表計算ソフトで開ける場合は、XLSXまたはCSVで保存して、そのファイルを選択してください。'
	},
	workbookTooLarge: {
		message: (p) =>
			`${p.name}は一度に${megabytes(p.size)}を読み取る必要がありますが、この種類のブックの上限は${megabytes(p.limit)}です。${again}`,
		fix: () => '表計算ソフトで開き、コンタクトのシートをXLSXまたはCSVで保存してください。これらはサイズに関係なく1行ずつ読み取れます。'
	},
	workbookBomb: {
		message: (p) => `${p.name}は通常のブックとは異なる不審な形で圧縮されています：${found(p.what)}。${again}`,
		fix: () => '出所が信頼できる場合は、表計算ソフトで開き、コンタクトのシートをCSVで保存して、そのファイルを選択してください。'
	},
	workbookUnsafe: {
		message: (p) =>
			`${p.name}には、表計算ソフトが書き込むことのない独自の宣言（XMLエンティティ）が含まれているため、読み取りません。${again}`,
		fix: () => '出所が信頼できる場合は、表計算ソフトで開き、XLSXで保存し直して、そのファイルを選択してください。'
	},
	workbookNoCells: {
		message: (p) => `${p.name}は${found(p.found)}だけのブックで、セルのあるシートがありません。${again}`,
		fix: () => 'コンタクトのあるブックを選択してください。'
	},
	workbookBlank: {
		message: (p) =>
			`${p.name}には入力済みのセルがありません：${Number(p.sheets) === 1 ? 'シートが空白です' : `${count(p.sheets)}枚のシートがすべて空白です`}。${again}`,
		fix: () => 'コンタクトをもう一度エクスポートし、シートに表示されることを確認してから、新しいファイルを選択してください。'
	},
	sheetBlank: {
		message: (p) => `${p.name}のシート「${p.sheet}」には入力済みのセルがありません。${again}`,
		fix: () => '別のシートを選択してください。'
	},
	noSuchSheet: {
		message: (p) => `${p.name}には、セルのある${p.sheet}番目のシートがありません。${again}`,
		fix: () => 'あるシートの中から選択してください。'
	},
	textTooLarge: {
		message: (p) => `${p.name}に、${count(p.characters)}文字を超えるテキストがあります。${again}`,
		fix: () =>
			'そのセルを短くするか空にして（画像や文書がテキストとして貼り付けられていることがよくあります）、保存してから選び直してください。'
	},
	jsonNoRecords: {
		message: (p) => `${p.name}はJSONファイルですが、項目名と値を持つレコードの一覧が見つかりません。${again}`,
		fix: () =>
			'コンタクトをオブジェクトの配列（[{"email": …}, …]）、1行に1オブジェクト、またはCSVとしてエクスポートし、そのファイルを選択してください。'
	},
	jsonBroken: {
		message: (p) =>
			`${p.name}はJSONファイルですが、${count(p.record)}件目のレコード以降を読み取れません。そこでファイルが途切れているか、引用符、カンマ、括弧が足りないか間違っています。${again}`,
		fix: () =>
			'ファイルをもう一度ダウンロードまたはエクスポートして新しいファイルを選択するか、コンタクトをCSVとしてエクスポートしてください。'
	},
	noCards: {
		message: (p) => `${p.name}には連絡先カード（vCard）があるはずですが、1枚も見つかりません。${again}`,
		fix: () => 'コンタクトをvCard（.vcf）またはCSVでもう一度エクスポートし、新しいファイルを選択してください。'
	},
	zipFile: {
		message: (p) => `${p.name}は圧縮ファイル（ZIP）です。コンタクトはその中のファイルにあります。${again}`,
		fix: () => '圧縮ファイルを展開し、中にあるコンタクトのファイルを選択してください。'
	},
	binaryFile: {
		message: (p) => `${p.name}に読み取れるテキストがありません。コンタクトの表ではないか、途中で破損しています。${again}`,
		fix: () => `ファイルをもう一度ダウンロードまたはエクスポートしてください。${expected}`
	},
	noHeaderRow: {
		message: (p) => `${p.name}には列名の行がありません。${p.row}行目にはすでに「${p.value}」などのデータがあります。${again}`,
		fix: () => '列名（名前、メール、電話など）の行を先頭に追加するか、「ヘッダー行」で列名のある行を指定してください。'
	},
	noDataRows: {
		message: (p) =>
			Number(p.row) > 0
				? `${p.name}の${p.row}行目に列名がありますが、その下にコンタクトがありません。${again}`
				: `${p.name}にコンタクトがありません。${again}`,
		fix: () =>
			'エクスポート時にすべて絞り込まれていないか確認し、新しいファイルを選択してください。列名が別の行にある場合は「ヘッダー行」を変更してください。'
	},
	tooManyColumns: {
		message: (p) => `${p.name}には${count(p.columns)}列ありますが、上限は${count(p.limit)}列です。${again}`,
		fix: () =>
			'不要な列を削除して保存し直してください。1つの長い行として表示される場合は、区切り文字の判定が違う可能性があるため、変更してください。'
	},
	tooManyCells: {
		message: (p) => `${p.row}行目に${count(p.cells)}個のセルがありますが、1行の上限は${count(p.limit)}個です。${again}`,
		fix: (p) => `テキストエディターで開き、${p.row}行目を確認してください。改行が抜けている可能性があります。修正後に選び直してください。`
	},
	unclosedQuote: {
		message: (p) => `${p.row}行目の引用符（${p.quote || '"'}）が閉じられていないため、以降の行を区別できません。${again}`,
		fix: (p) =>
			`閉じている箇所だけ引用符として扱うと、${p.row}行目はそのまま、ほかの行は通常どおり読み取ります。または、テキストエディターで${p.row}行目の引用符を閉じるか削除し、保存してから選び直してください。`
	},
	cellTooLarge: {
		message: (p) =>
			`${p.row}行目、${p.column}列目の1つのセルに${count(p.characters)}文字ありますが、上限は${count(p.limit)}文字です。${again}`,
		fix: () =>
			'そのセルを短くするか空にして（画像や文書がテキストとして貼り付けられていることがよくあります）、保存してから選び直してください。'
	},
	rowTooLong: {
		message: (p) => `${p.row}行目が${count(p.characters)}文字を超えています。${again}`,
		fix: () => '行の間に改行があることと、区切り文字が正しいことを確認してから選び直してください。'
	},
	unknownEncoding: {
		message: (p) => `文字コード「${p.encoding}」には対応していません。${again}`,
		fix: () => '一覧から別の文字コードを選択してください。'
	},
	unknownFormat: { message: (p) => `${p.name}を「${p.format}」として読み取れません。${again}`, fix: () => expected },

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
		message: (p) => `${count(p.ranges)}か所でセルが結合されています。値は先頭のセルだけに入り、ほかは空白になります。`,
		fix: () => 'すべての行に値が必要な場合は、ブックでセルの結合を解除してください。'
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
