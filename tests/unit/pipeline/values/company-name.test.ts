import { describe, expect, it } from 'vitest';
import { isCompanyName } from '#workers/pipeline/values/companies/company-name';
import { COMPANIES, PEOPLE } from './names-of-both-kinds';

const companies =
	'Quistow Bau GmbH & Co. KG|Norrfjärd AB|Quista y Mora S.L.|Fratelli Quisti S.r.l.|SARL Quistel|Kwistowski sp. z o.o.|Quistov OOO|ООО Ромашка|株式会社山桜|山桜有限公司|주식회사 한빛|PT Quista Abadi Tbk|Quist Pty Ltd|Quistow Plc|Quist, Mora & Partners LLP|' +
	'Quistow Savings Bank|Hotel zum Adler|Stadtwerke Quistow|Zahnarztpraxis Dr. Quist|Autohaus Quist|Boulangerie Quistel|Mairie de Quistel|Padaria Central|Comune di Quisto|Ayuntamiento de Quisto|Gemeente Quistdam|Szkoła Podstawowa nr 5|Quist & Sons|Olaf & Quist|Quistow.com|3Q|Studio 77|The Quist Group|University of Quistow|St. Olaf Hospital|QTX|quistPay|Quistow United|Joe’s Garage|Blue Lantern|First Quistow Church|Law Offices of Nora Quist|QUISTOW HEATING & COOLING|Friends of Nora Quist|Nora Quist Photography|Golden Wok';
const people =
	'Nora Quist|QUIST, NORA B|nora quist|Dr. Nora Quist|Nora Quist, MD|Nora B. Quist Jr.|Mr. and Mrs. Olaf Quist|Olaf & Nora Quist|Nora "Nono" Quist|Nora van der Quist|Maria de la Quista|João da Quista|Jean-Luc Quistel|Ulrike Quistmann|Wojciech Kwistowski|Zeynep Kuist|Nguyen Thi Kui|山田花子|김하나|Анна Квистова|فاطمة حسن|Nora Park|Olaf Law|Kevin Bank|Rose Field|J. K. Quist|LeNora Quist|Mónica Quista Mora|Sven Quistsson|Frau Quist|Nora O’Quist|Ahmed al Quisti|Priya Quistkar|Quist, Anna Lena';
/** Kept apart: no rule was made by these. */
const otherCompanies =
	'Adventure Outdoor Gear|Kingfisher Pools|Redwood Credit Union|Maple Leaf Diner|Stonebridge Capital|Ironclad Security|Trinity Lutheran Church|Hudson Valley Winery|Pacific Northwest Roofing|Silverline Windows|Bluebird Daycare|Copper Kettle|Urban Threads|The Tipsy Crow|Vintage Vinyl|Lotus Spa|Cedar Ridge Apartments|Quick Lube|Hands On Pottery|Twin Peaks Dental|Schreinerei Vogel|Gartenbau Lohmann|Reisebüro Sonnenklar|Brauerei Zwickel|Kosmetikstudio Ella|Fahrschule Top|Sanitätshaus Beck|Pension Waldblick|Sägewerk Kofler|Musikhaus Klang|Librería Cervantes|Óptica Moderna|Peluquería Lola|Transportes Ibáñez|Restaurante El Faro|Panificio Rossi|Ottica Centrale|Autoscuola Veneto|Ristorante Da Gino|Boucherie Lambert|Menuiserie Petit|Auberge du Lac|Taxi Bruxelles|Slagerij Smits|Garage van Dam|Apteka Zdrowie|Hotel Polonia|Lékárna U Anděla|Kavárna Slavia|Elektro Novák';
const otherPeople =
	'Lindsey Maplewood|Oren Stoneham|Trinity Hudson|Reid Silverman|Cedric Ridgeway|Peggy Potter|Vince Vinyard|Lotus Nguyen|Chad Quickley|Ella Beck|Heidrun Vogel|Uwe Lohmann|Sonja Klaar|Ferdinand Zwick|Waldemar Blick|Toni Kofler|Klaas Klang|Miguel Cervantes|Lola Índigo|Raúl Ibáñez|Gino Veneti|Otto Centrone|Luc Lambert|Thierry Petit|Sem Smits|Ruud van Dam|Zdzisław Polak|Anděla Kavanová|Slavoj Žižek|Jozef Novák|Akbar Ahmadi|Noor Jahan|Wahid Safi|Tsegaye Bekele|Hailu Mergia|Mamadou Diallo|Fatoumata Traoré|Kwabena Boateng|Nia Long|Tenzin Gyatso|Dorji Wangchuk|Sok Chea|Aung Thu|Nurul Huda|Siti Aminah|Budi Santoso|Dewi Lestari|Corazon Aquino|Ferdinand Marcos Jr.|Kaori Tanabe';

const wrong = (list: string, want: boolean): string[] => list.split('|').filter((text) => isCompanyName(text).company !== want);

describe('isCompanyName', () => {
	it('MAP-2: knows companies by legal form, trade, & and digits, in many languages', () => expect(wrong(companies, true)).toEqual([]));
	it('MAP-2: knows people by titles, initials, given names and particles, even where their name is a trade', () =>
		expect(wrong(people, false)).toEqual([]));
	it('MAP-2: at least 95 % of a list that no rule was made by', () => {
		const all = otherCompanies.split('|').length + otherPeople.split('|').length;
		const missed = [...wrong(otherCompanies, true), ...wrong(otherPeople, false)];
		expect([missed, 1 - missed.length / all >= 0.95]).toEqual([missed, true]);
	});
	it('MAP-2: tells people from companies in many languages, 97 % of each kind', () => {
		const takenForCompanies = PEOPLE.filter((name) => isCompanyName(name).company);
		const takenForPeople = COMPANIES.filter((name) => !isCompanyName(name).company);
		expect([takenForCompanies, takenForCompanies.length / PEOPLE.length <= 0.03]).toEqual([takenForCompanies, true]);
		expect([takenForPeople, takenForPeople.length / COMPANIES.length <= 0.03]).toEqual([takenForPeople, true]);
	});
	it.each([
		['Ernst & Young', 'Anna & Peter Schulz'],
		['Kowalski i Synowie', 'Kowalski, Jan'],
		['Joe’s Garage', 'Joe Garagiola'],
		['Bar Manolo', 'Manolo Bar'],
		['Yves Saint Laurent', 'Yves Laurent'],
		['Dr. Miller Dentistry', 'Dr. Miller'],
		['Rossi S.p.A.', 'S. P. Rossi'],
		['Katholische Pfarrgemeinde', 'Katharina Pfarr'],
		['CMA CGM', 'MARIA MELIS'],
		['Zalando', 'Isabella'],
		['りそな銀行', '綾瀬はるか'],
		['삼성전자', '김혜수'],
		['ООО Вектор', 'Иванов Иван Иванович']
	])('MAP-2: %s is a company, %s a person', (company, person) =>
		expect([isCompanyName(company).company, isCompanyName(person).company]).toEqual([true, false])
	);
	it('MAP-2: is surer where more speaks for it', () => {
		expect(isCompanyName('Quistow Bau GmbH').confidence).toBeGreaterThan(0.95);
		expect(isCompanyName('Quistow Zolm').confidence).toBeLessThan(0.8);
		expect(isCompanyName('')).toEqual({ company: false, confidence: 0.52 });
	});
});
