/** Shipped outcomes of a call by their id, as screens and the report on a person name them. */
export const outcomeLabels: Record<string, string> = {
	interested: '関心あり',
	callback: 'コールバック希望',
	notInterested: '関心なし',
	noAnswer: '応答なし',
	busy: '話し中',
	voicemail: '留守番電話',
	wrongNumber: '番号違い',
	doNotCall: '架電禁止'
};
