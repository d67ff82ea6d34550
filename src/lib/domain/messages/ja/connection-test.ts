import type { SameCodes } from '../catalogue';
import type { connectionTestMessages as en } from '../connection-test';
import { deliveryMessages as delivery } from './delivery';
import { at } from './parts';

export const connectionTestMessages = {
	testRateLimited: {
		message: delivery.deliveryRateLimited.message,
		fix: () => '1分待ってから、もう一度テストしてください。送信は自動的に待機します。'
	},
	testServerError: {
		message: delivery.deliveryServerError.message,
		fix: () => 'しばらくしてから、もう一度テストしてください。続く場合は、CRMの管理者に確認してください。'
	},
	testRefused: { message: delivery.deliveryRefused.message, fix: () => '送信先の設定を確認し、もう一度テストしてください。' },
	testTimeout: {
		message: delivery.deliveryTimeout.message,
		fix: () => 'しばらくしてから、もう一度テストしてください。続く場合は、CRMが遅すぎるか、途中で応答が止められています。'
	},
	testWrongAddress: {
		message: delivery.deliveryWrongAddress.message,
		fix: () => '送信先の設定でアドレスとメソッドを確認し、もう一度テストしてください。'
	},
	testUnauthorised: {
		message: delivery.deliveryUnauthorised.message,
		fix: () => 'CRMで新しいトークンを作成し、送信先の設定に入力してください。'
	},
	testForbidden: {
		message: delivery.deliveryForbidden.message,
		fix: () => 'CRMでトークンにコンタクトの書き込み権限を付与し、もう一度テストしてください。'
	},
	testAnswerShape: {
		message: delivery.deliveryAnswerShape.message,
		fix: () =>
			'「応答内の一覧」にサーバーでの場所を設定するか、コンタクトごとに1項目を返すようサーバーを設定してください。そのような応答をしない場合は、「応答の内容」で「なし：2xxを信頼する」を選択してください。'
	},
	testRedirected: {
		message: delivery.deliveryRedirected.message,
		fix: () =>
			'サーバーが実際に応答するアドレスを送信先の設定に入力し（https、www、末尾の / の違いがよくあります）、もう一度テストしてください。'
	},
	testAnswerPage: {
		message: (p) => `${at(p)}から、データではなくWebページが返されました。`,
		fix: () =>
			'サインインが必要なWi-Fiやメンテナンス中のサーバーは、このように応答します。解消してから、もう一度テストしてください。ページが続く場合は、送信先のアドレスを確認してください。'
	},
	testRelayCors: {
		message: (p) => `リレー${p.host}はありますが、ブラウザでは応答を読み取れません。`,
		fix: () =>
			'docs/relay.mdのとおり、リレーの設定にこのアプリのアドレスを入力してください。リレーのアドレスが別のアドレスへ転送する場合も同じ表示になります。その場合は転送先を入力してください。'
	}
} satisfies SameCodes<typeof en>;
