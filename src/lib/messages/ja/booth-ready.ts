import { count as n } from '#domain/messages/catalogue';
import type { boothReady as en } from '../en/booth-ready';
import type { Words } from '../words';

const visitors = (count: number): string => `来場者${n(count)}人`;

/** Words of visitor mode, the check before a show, and handing over, in Japanese. */
export const boothReady = {
	kiosk: {
		title: '来場者モード', text: '来場者が自分でフォームに入力します。一覧、メニュー、ショートカットは、パスコードで終了するまで使えません。再読み込みしても同じです。最後の操作から1分経つと、フォームは自動的にクリアされます。',
		pin: 'タブレットから離れる場合は、画面も固定してください。iPadでは「アクセスガイド」、Androidでは「アプリを固定」を使います。ブラウザ自体のボタンは、Webアプリからはロックできません。',
		passcode: '終了用のパスコード', passcodeHint: '4文字以上。保存されるのはハッシュのみです。忘れた場合、来場者モードを終了するにはブラウザのデータを消去するしかありません。', again: 'パスコード（確認）', short: '4文字以上にしてください。', unlike: '2つのパスコードが一致しません。', start: '来場者モードを開始', cancel: 'キャンセル',
		welcome: (event) => `${event}へようこそ`, ask: '連絡先をご入力ください。後ほどご連絡いたします。', send: '送信', clear: '最初からやり直す', needs: 'ご連絡のため、メールアドレスまたは電話番号をご入力ください。', thanks: 'ありがとうございました', thanksText: 'ご入力いただいた内容を保存しました。', next: '次の方',
		staff: 'スタッフ', leaveTitle: '来場者モードを終了', leave: '終了', wrong: 'パスコードが正しくありません。', wait: (seconds) => `入力の誤りが続いています。${n(seconds)}秒お待ちください。`, consent: 'ご連絡を差し上げてもよろしいですか？', locked: '来場者モードを実行中です'
	},
	check: {
		title: '開催前の確認', text: '機内モードをオンにしてから確認してください。来場者の登録に必要なすべてを、ネットワークなしでこのデバイスで試します。', run: '今すぐ確認', again: 'もう一度確認', checking: '確認中',
		ready: '準備が整いました', readyOffline: 'すべてをネットワークなしで確認しました。', readyOnline: 'すべて正常です。ネットワークに接続されていたため、念のため機内モードでもう一度確認してください。', notReady: (count) => `対応が必要な項目が${n(count)}件あります`, last: (when) => `前回の合格：${when}`,
		state: { ok: '合格', warn: '要確認', fail: '不合格', running: '確認中' },
		items: { shell: 'ネットワークなしでアプリが開く', store: '来場者を書き込み、読み戻せる', camera: 'カメラを使える', codes: 'このデバイスでコードを読み取れる', outbox: '送信待ちに問題がない', persisted: 'ブラウザがデータを保持する', installed: 'アプリがインストール済み', clock: '時計が正しい', room: '空き容量がある', backup: 'バックアップを作成し、検証した' },
		said: {
			stored: (files) => `${n(files)}個のファイルをこのデバイスに保存済み`, wrote: (ms) => `${n(ms)}ミリ秒で書き込み、読み戻しました`, cameras: (count) => `カメラ${n(count)}台`, read: (ms) => `${n(ms)}ミリ秒でコードを作成し、読み取りました`,
			queue: (waiting) => (waiting > 0 ? `未送信${n(waiting)}件。ネットワークに接続すると送信されます` : '送信待ちはありません'), clock: (now) => now, room: (used, quota) => `${quota}中${used}を使用`
		},
		remedy: {
			shell: 'ネットワークに接続してこのページを一度開き、「オフラインで使用できます」と表示されてから、もう一度確認してください。', store: 'このアプリのほかのタブを閉じてください。デバイスの容量が不足している場合は、空き容量を増やしてください。', camera: 'ブラウザの設定でこのページにカメラの使用を許可し、カメラを使用中のほかのアプリを閉じてください。それまでは手入力で登録できます。', codes: 'ネットワークに接続してこのページを一度再読み込みし、もう一度確認してください。読み取れないコードは写真として保存されます。', outbox: '「送信」を開き、一時停止または失敗しているものを確認してください。', persisted: 'ブラウザにデータの保持を許可するか、アプリをインストールしてください。', installed: '先にアプリをインストールしてください。インストールしたアプリは独自の保存領域を持ち、7日後の自動削除の対象になりません。', installedElsewhere: 'インストールすると専用のアイコンから開けるようになり、ブラウザがデータを残しやすくなります。', clock: 'デバイスの日付と時刻をネットワークで自動設定してください。来場者と同意には必ず日時が記録されます。', room: 'デバイスの空き容量を増やすか、バックアップを保存してから古いインポートを削除してください。', backup: '今すぐバックアップを、USBメモリーや別のデバイスに保存してください。'
		},
		persist: 'データを保持', install: 'インストール', openDeliver: '「送信」を開く', backup: '今すぐバックアップ', backupTitle: 'データは失われません', backupText: '送信するまで、すべてこのデバイスに残ります。バックアップはすべてを含む1つの暗号化ファイルで、保存前に読み戻して検証します。',
		drillHint: '別のデバイスで「設定」→「バックアップ」→「復元」からファイルを開いてください。'
	},
	handOver: {
		title: '別のタブレットに引き継ぐ', text: 'ネットワークなしで、2台のタブレットのデータを1つにまとめます。順序や回数にかかわらず、重複はしません。内容が異なる場合は「来場者」で確認を求めます。', send: '渡す', receive: '受け取る', which: '渡すか受け取るか',
		file: 'ファイルで', fileText: '写真も含み、パスフレーズで暗号化します。AirDrop、USBメモリー、ケーブルで渡せます。', codes: '画面のコードで', codesText: '別のタブレットのカメラで読み取ります。写真は含みません。来場者100人で約1分かかります。', passphrase: 'パスフレーズ', passphraseHint: '8文字以上。受け取る側の人に口頭で伝えてください。ファイルには含まれません。', short: '8文字以上にしてください。', save: 'ファイルとして保存', saved: (count) => `${visitors(count)}をファイルとして保存しました`, fileName: '来場者',
		show: 'コードを表示', stop: '停止', key: '別のタブレットで入力するキー', showing: (count, frames) => `${visitors(count)}を${n(frames)}個のコードで、別のタブレットがすべて読み取るまで繰り返し表示します`, frame: '別のタブレットで読み取るコード',
		choose: 'ファイルを選択', chosenFile: (name) => name, takeIn: '取り込む', read: 'コードを読み取る', reading: 'すべてのコードを読み取るまで、このカメラを相手の画面に向けてください', progress: (have, count) => (count === 0 ? 'コードはまだありません' : `${n(have)}/${n(count)}`), all: 'すべてのコードを読み取りました。別のタブレットに表示されているキーを入力してください。', keyHint: '英数字8文字', wrongKey: 'このキーでは読み取った内容を開けません。別のタブレットの画面を確認してください。', again: 'もう一度読み取る',
		done: (count) => `${visitors(count)}を取り込みました`, tally: (created, merged, known) => `新規${n(created)}人、既存のコンタクトに追加${n(merged)}人、登録済み${n(known)}人。`, incomplete: (count) => `メールも電話番号もない${visitors(count)}は、「来場者」で入力を待っています。`, held: (count) => `${n(count)}人は既存のコンタクトの可能性があります。手動レビューで決定してください。`, conflicts: (count) => `タブレット間で異なる値が${n(count)}件あります。「来場者」で決定してください。`, toReview: '手動レビューを開く', toVisitors: '来場者を表示', interrupted: '取り込みが中断されました。取り込み済みのものは残ります。残りをもう一度取り込んでください。'
	}
} satisfies Words<typeof en>;
