/*
 * Labels of the address book Turba of the Horde project that the lexicons of this folder don't understand, folded
 * (header/fold). From the translations of https://github.com/horde/turba, Copyright The Horde Project, under the
 * Apache-style Horde licence (ASL) 1.0, see https://www.horde.org/licenses/apache. This product includes software
 * developed by the Horde Project (https://www.horde.org/).
 */
import type { Labels } from './labels';

export const horde: Labels = {
	anniversary: 'data de casamento, feestdag',
	'city home': 'місто проживання, شهر محل سكونت',
	'city work': 'kapunki tyo, місто в якому працюєте',
	'country home': 'domaca dzrava, kraj pochodzenia, كشور محل اقامت',
	'country work': 'краіна в якіи працюєте',
	email: 'helb el',
	fullName: 'логін',
	middleName: 'kesknimi, middelnamen, n adicionales, otrie vardi, prostredne mena, srednja imena, viduriniai vardai, weitere namen',
	nameSuffix: 'isim son ekleri, nev utaniak, nime liited, nimen paatteet, pripony mien, przyrostki, tekst nakon imena, titel nach dem namen, varda sufiksi, επιθεμα, 名前の後の敬称',
	nickname: 'aizstajvards, aliasa, psevdonim, stuttnefni, алиас, 郵件別名',
	pager: 'cagri, peidzeris, recepteur d appel',
	'postalCode home': 'كد پستي محل سكونت',
	salutation: 'isim on ekleri, naam voorvoegsels, navne prefiks, nev elottiek, nime liides, predpony mien, przedrostki, tekst prije imena, titel vor dem namen, varda prefiksi, vardo priesdeliai, 名前の前の敬称, 이름 접두사',
	'state home': 'область або регіон проживання, ايالت استان محل سكونت',
	'state work': 'drzava zupanija posao, область або регіон де працюєте',
	'street home': 'kodune tanav maja, ادرس خيابان محل سكونت',
	'street work': 'tookoha tanav maja',
	tags: 'maerkater',
	website: 'interneto puslapis, url de sede web, url وب گاه, veebilehe url, webgunearen urla, διευθυνση url ιστοτοπου'
};
