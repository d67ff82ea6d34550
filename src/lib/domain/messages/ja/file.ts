import { count, type Params, type SameCodes } from '../catalogue';
import type { fileMessages as en } from '../file';
import { found } from './found';
import { fileNotes } from './file-notes';

const again = '何もインポートしていません。';
const expected =
	'CSV、TSV、Excel、vCard、JSONのいずれかのファイルを選択してください。ヘッダー行があり1行に1件のコンタクトがある表、連絡先カード、または項目名を持つレコードです。';
const megabytes = (bytes: string | number | undefined): string => `${count(Math.ceil(Number(bytes ?? 0) / 1_000_000))} MB`;

/** How a quotation mark of a row goes on: never closed, not within so many characters, or closed by a later row. */
const openQuote = (p: Params): string =>
	Number(p['later'] ?? 0) > 0
		? 'は後の行で閉じられ、間の行が1つのセルになっています'
		: p['within'] === undefined
			? 'が閉じられていないため、以降の行を区別できません'
			: `は${count(p['within'])}文字以内に閉じられておらず、1つのセルの上限を超えています`;

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
		message: (p) => `${p.row}行目のセルが、1行の上限の${count(p.limit)}個を超えています。${again}`,
		fix: (p) => `テキストエディターで開き、${p.row}行目を確認してください。改行が抜けている可能性があります。修正後に選び直してください。`
	},
	unclosedQuote: {
		message: (p) => `${p.row}行目の引用符（${p.quote || '"'}）${openQuote(p)}。${again}`,
		fix: (p) =>
			`閉じている箇所だけ引用符として扱うと、${p.row}行目はそのまま、ほかの行は通常どおり読み取ります。または、テキストエディターで${p.row}行目の引用符を閉じるか削除し、保存してから選び直してください。`
	},
	cellTooLarge: {
		message: (p) => `${p.row}行目、${p.column}列目の1つのセルが、上限の${count(p.limit)}文字を超えています。${again}`,
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
	...fileNotes
} satisfies SameCodes<typeof en>;
