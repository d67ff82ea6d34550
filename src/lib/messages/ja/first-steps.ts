import { count as n } from '#domain/messages/catalogue';
import type { firstSteps as en } from '../en/first-steps';
import type { Words } from '../words';

export const firstSteps = {
	title: '最初のステップ',
	count: (done, all) => `${n(all)}件中${n(done)}件完了`,
	hide: '最初のステップを閉じる',
	done: '完了',
	allDone: '最初のステップはすべて完了しました。Musterの準備ができています。',
	titles: { install: 'Musterをインストール', contacts: 'コンタクトを取り込む', destination: 'CRMに接続', booth: 'ブースを準備' },
	install: '専用のアイコンができ、ブラウザでのデータの保存が最も確実になります。',
	installApple:
		'最初に行ってください。インストールしたアプリは専用の保存領域を持ち、このタブのコンタクトは7日間アクセスがないと削除されます。',
	contacts: 'お手元のファイル、またはサンプルで試せます。データはこのデバイスから出ません。',
	contactsAbove: '上にファイルをドロップするか、サンプルで試してください。',
	destination: 'コンタクトの送信先を一度設定します。CRM、ご自身のWebアドレス、ファイルから選べます。',
	booth: 'イベント名と来場者への質問を設定します。いつでも変更できます。',
	boothCheck: '機内モードで、カメラ、保存、オフライン起動がすべて動くことを確認します。',
	go: {
		install: 'インストール',
		howToInstall: 'インストール方法',
		sample: 'サンプルで試す',
		destination: 'システムを選ぶ',
		event: 'イベントを設定',
		check: '開催前の確認'
	}
} satisfies Words<typeof en>;
