import type { installing as en } from '../en/installing';
import type { Words } from '../words';

/** Words on installing, per platform, in Japanese. */
export const installing = {
	install: 'インストール',
	first: '先にインストールしてからインポート',
	firstText:
		'iPadやiPhoneでは、インストールしたアプリは独自の保存領域を持ちます。このタブでインポートしたデータは引き継がれず、7日間アクセスがないとSafariによって削除されます。',
	goOn: 'このタブで続ける',
	handed: {
		title: (names) => `保存の準備ができました：${names}`,
		text: 'ホーム画面のアプリは、共有メニューからファイルを渡します。「保存」をタップして「“ファイル”に保存」を選ぶか、別のアプリを選んでください。',
		failed: '共有メニューは何も受け取りませんでした。作成したファイルはまだここにあります。もう一度「保存」をタップしてください。',
		save: '保存',
		letGo: '保存しない'
	},
	steps: {
		apple: [
			'Safariのバーで「共有」をタップします。',
			'「ホーム画面に追加」を選び、「Webアプリとして開く」をオンにしたまま「追加」をタップします。',
			'ホーム画面からアプリを開き、そこでインポートします。'
		],
		android: ['ブラウザのメニューを開きます。', '「アプリをインストール」または「ホーム画面に追加」を選択します。'],
		mac: ['Safariの「ファイル」メニューを開くか、「共有」をクリックします。', '「Dockに追加」を選択します。'],
		chromium: ['ブラウザのメニューを開くか、アドレスバーのインストールのアイコンをクリックします。', '「インストール」を選択します。'],
		firefox: [
			'パソコン版のFirefoxではWebアプリをインストールできません。インストールするには、このページをChrome、Edge、Safariのいずれかで開いてください。このタブで続けることもできます。'
		]
	}
} satisfies Words<typeof en>;
