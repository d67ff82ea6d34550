import { count } from '#domain/messages/catalogue';
import type { printing as en } from '../en/printing';
import type { Words } from '../words';

/** Words of lists on paper (LST-7). */
export const printing = {
	action: '印刷…',
	callSheet: '架電表を印刷…',
	preparing: 'ページを準備しています…',
	failed: 'リストを読み取れませんでした。何も印刷されていません。もう一度お試しください。',
	first: (shown, all) => `${count(all)}件中、最初の${count(shown)}件`,
	inView: '表示中の行のみです。ページのメニューの「印刷…」ですべて印刷できます。',
	number: '番号',
	timeZone: 'タイムゾーン',
	soFar: 'これまで',
	outcome: '結果',
	note: 'メモ'
} satisfies Words<typeof en>;
