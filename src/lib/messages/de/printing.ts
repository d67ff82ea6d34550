import { count } from '#domain/messages/catalogue';
import type { printing as en } from '../en/printing';
import type { Words } from '../words';

/** Words of lists on paper (LST-7). */
export const printing = {
	action: 'Drucken …',
	callSheet: 'Anrufliste drucken …',
	preparing: 'Die Seiten werden vorbereitet …',
	failed: 'Die Liste konnte nicht gelesen werden. Nichts wurde gedruckt. Versuchen Sie es noch einmal.',
	first: (shown, all) => `auf Papier: ${count(shown)} von ${count(all)}`,
	inView: 'Nur die sichtbaren Zeilen. „Drucken …“ im Menü der Seite druckt alle.',
	number: 'Nr.',
	timeZone: 'Zeitzone',
	soFar: 'Bisher',
	outcome: 'Ergebnis',
	note: 'Notiz'
} satisfies Words<typeof en>;
