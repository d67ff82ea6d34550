import { count, type SameCodes } from '../catalogue';
import type { listMessages as en } from '../lists';

/** Processes, lead lists, campaigns, suppression lists in Japanese. */
export const listMessages = {
	processGone: {
		message: () => 'このプロセスは、このデバイスにもうありません。',
		fix: () => '「リードリスト」に戻り、別のプロセスを選択してください。'
	},
	listGone: {
		message: () => 'このリードリストは、このデバイスにもうありません。',
		fix: () => '別のリストを選択してください。リストにあったコンタクトは「コンタクト」に残っています。'
	},
	campaignGone: {
		message: () => 'このキャンペーンは、このデバイスにもうありません。',
		fix: () => '「キャンペーン」に戻り、別のキャンペーンを選択してください。'
	},
	suppressionGone: {
		message: () => 'この除外リストは、このデバイスにもうありません。',
		fix: () => '別のリストを選ぶか、ファイルを新しいリストとしてインポートしてください。'
	},
	nameMissing: { message: () => '名前が必要です。', fix: () => '名前を入力してください。何も変更されていません。' },
	nameTooLong: { message: (p) => `名前が${count(p.max)}文字を超えています。`, fix: () => '短くしてください。残りは説明に入力できます。' },
	nameTaken: {
		message: (p) => `「${p.name}」という名前はすでに使われています。`,
		fix: () => '別の名前にしてください。何も変更されていません。'
	},
	nameMismatch: {
		message: (p) => `入力した名前が「${p.name}」と一致しません。`,
		fix: () => '表示されているとおりに入力してください。何も削除されていません。'
	},
	listProcessFixed: {
		message: () => 'リードリストのプロセスは変更できません。',
		fix: () => '別のプロセスに新しいリストを作成してください。'
	},
	listInUse: {
		message: (p) => `${p.file}をこのリストにインポート中です。`,
		fix: () => '先にそのインポートを完了またはキャンセルしてください。何も削除されていません。'
	},
	timeZoneUnknown: {
		message: (p) => `「${p.value}」は、このデバイスで使えるタイムゾーンではありません。`,
		fix: () => 'Asia/Tokyoなど、一覧から選択してください。'
	},
	outcomesMissing: {
		message: () => 'キャンペーンには架電結果が1つ以上必要です。',
		fix: () => '架電結果を追加するか、標準の架電結果に戻してください。'
	},
	outcomeTwice: { message: () => '同じ架電結果が2つあります。', fix: () => 'どちらか1つを取り除いてください。' },
	outcomeWithoutLabel: { message: () => '名前のない架電結果があります。', fix: () => 'ボタンに表示する名前を付けてください。' },
	lossNotConfirmed: {
		message: (p) => `割り当てを解除すると、このキャンペーンでの${count(p.contacts)}件のコンタクトのステータスが失われます。`,
		fix: () => '失われる内容を確認して承認するか、リストを割り当てたままにしてください。何も変更されていません。'
	},
	notInCampaign: {
		message: () => 'このコンタクトは、このキャンペーンのリストにもうありません。',
		fix: () => 'その間に移動または削除されました。次のコンタクトに進んでください。'
	},
	refusedOutside: {
		message: () => 'このコンタクトはこのキャンペーンのリストにもうないため、この通話はキャンペーンには数えられません。',
		fix: (p) => `電話を望まないことは記録しました。番号はリスト「架電禁止：${p.process}」に入っています。次のコンタクトに進んでください。`
	},
	takenByOther: {
		message: () => 'ほかの人がこのコンタクトに対応中です。',
		fix: () => '次のコンタクトに進んでください。対応が解除されると、再び表示されます。'
	},
	doNotCall: {
		message: () => 'このコンタクトは架電禁止を希望しています。',
		fix: () => '次のコンタクトに進んでください。タップの誤りであれば、架電記録を取り消してください。'
	},
	suppressed: {
		message: (p) => `このコンタクトは除外リスト「${p.name}」にあります。`,
		fix: () => 'リストにあるコンタクトは、追加も架電もされません。誤りと思われる場合は、除外リストを確認してください。'
	},
	outcomeGone: {
		message: () => 'この架電結果は、このキャンペーンにもうありません。',
		fix: () => '別の架電結果を選択してください。何も記録していません。'
	},
	callbackMissing: {
		message: () => 'コールバックの日時がありません。',
		fix: () => '日付と時刻を選択してください。まだ何も記録していません。'
	},
	callbackPast: {
		message: () => 'コールバックの日時がすでに過ぎています。',
		fix: () => '今より後の日時を選択してください。まだ何も記録していません。'
	},
	attemptGone: { message: () => '取り消す架電記録がありません。', fix: () => 'すでに取り消されたか、リストの割り当てが解除されました。' },
	attemptNotLast: {
		message: () => 'このコンタクトには、その後もう一度架電がありました。',
		fix: () => '新しい架電記録も、あなたの記録もそのまま残ります。何も取り消されていません。'
	},
	columnsMissing: { message: () => '列が選択されていません。', fix: () => 'ファイルに含める列を1つ以上選択してください。' },
	suppressionEmpty: {
		message: (p) => `${p.name}に電話番号、メール、SHA-256値がありません。`,
		fix: () => '正しいファイルか確認してください。何も変更されていません。'
	},
	refusesCalls: {
		message: () => 'このコンタクトは電話を拒否しています。',
		fix: () => '次のコンタクトに進んでください。当てはまらなくなった場合は、コンタクトのページで同意を変更してください。'
	},
	consentListName: { message: () => 'インポートでの拒否' },
	refusedListName: { message: (p) => `架電禁止：${p.process}` },
	windowsUnreadable: {
		message: () => '架電可能時間を保存できませんでした。',
		fix: () => '各時間帯の終了が開始より後になっているか確認してください。以前の時間帯が引き続き有効です。'
	}
} satisfies SameCodes<typeof en>;
