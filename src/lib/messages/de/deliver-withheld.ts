import { count, plural } from '#domain/messages/catalogue';
import type { withheld as en } from '../en/deliver-withheld';
import type { Words } from '../words';

/** Contacts that suppression lists keep back from a delivery. */
export const withheld = {
	are: (n) =>
		n === 1 ? '1 Kontakt auf einer Sperrliste wird nicht gesendet' : `${count(n)} Kontakte auf Sperrlisten werden nicht gesendet`,
	were: (n) =>
		n === 1 ? '1 Kontakt auf einer Sperrliste wurde nicht gesendet' : `${count(n)} Kontakte auf Sperrlisten wurden nicht gesendet`,
	by: (list, n) => `${list}: ${plural(n, 'Kontakt', 'Kontakte')}`,
	more: (n) => `und ${count(n)} weitere`,
	nameless: 'Ohne Namen',
	moved: (n, to) => `${plural(n, 'Kontakt ging', 'Kontakte gingen')} früher unter einer anderen E-Mail-Adresse an ${to}`,
	movedText: (to) =>
		`${to} erkennt Kontakte an ihrer E-Mail-Adresse: Unter der neuen steht jeder dort ein zweites Mal. Ändern Sie die Adresse zuerst dort, dann werden sie aktualisiert.`,
	movedWho: () => 'Wer das ist'
} satisfies Words<typeof en>;
