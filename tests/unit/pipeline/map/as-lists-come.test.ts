import { describe, expect, it } from 'vitest';
import { applyMapping, phoneCountry, proposeMapping, recognizeExport } from '#workers/pipeline/map/index';
import { readColumns } from '#workers/pipeline/map/propose';
import { field, fields, one, propose } from './proposed';

const rowsOf = (header: string, ...rows: string[]) => {
	const cells = rows.map((r) => r.split(';'));
	const chunk = { rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 };
	return applyMapping(chunk, proposeMapping(header.split(';'), cells)).columns;
};
/** The country that is proposed for a list of numbers. */
const countryFor = (header: string, ...rows: string[]) => {
	const headers = header.split(',');
	const cells = rows.map((r) => r.split(','));
	return phoneCountry(proposeMapping(headers, cells), cells, readColumns(headers, []).language, 'US')?.country ?? null;
};

describe('MAP-1: lists of firms, schools and members', () => {
	it('a customer who is none of the people beside it is the company, where most have such a person', () => {
		const shops = ['Mill Lane Bakery,Ada,Moss', 'Pine & Cole,Ben,Cray', 'Lakeside Boats,Ida,Thorn'];
		expect(fields(propose('Customer Name,Contact First Name,Contact Last Name', ...shops))['Customer Name']).toBe('company');
		expect(fields(propose('Customer Name,First Name,Last Name', 'Ada Moss,Ada,Moss', 'Ben Cray,Ben,Cray'))['Customer Name']).toBe(
			'fullName'
		);
		// Firms without anybody to ask for would have no name at all.
		const few = fields(
			propose('Customer Name,Contact First Name,Contact Last Name', 'Mill Lane Bakery,,', 'Pine & Cole,,', 'Lake,Ida,Thorn')
		);
		expect(few['Customer Name']).toBe('fullName');
		// With a company of its own it is neither.
		const both = fields(propose('Company,Client,First Name,Last Name', 'Hafen AG,Mill Lane Bakery,Ada,Moss'));
		expect(both).toMatchObject({ Company: 'company', Client: expect.stringMatching(/^custom:/) as string });
	});

	it('MAP-3: a firm as the full name of a row that names its person goes to the company', () => {
		const columns = rowsOf(
			'Customer Name;First Name;Last Name;Email',
			'Birk & Sohn GmbH;Ben;Cray;b@birk.de',
			'Lake GmbH;;;l@lake.de',
			';;;x@x.de'
		);
		expect(columns.get('fullName')?.slice(0, 2)).toEqual(['Ben Cray', 'Lake GmbH']);
		expect(columns.get('company')?.[0]).toBe('Birk & Sohn GmbH');
		const shown = rowsOf('Display Name;First Name;Last Name', 'Bobby;Robert;Smith');
		expect(shown.get('fullName')).toEqual(['Bobby']);
	});

	it('what a thing is called beside the name of a person is the company: Название, Nazwa', () => {
		expect(fields(propose('Название,ФИО,Телефон', 'Клуб «Ветер»,Иванов Пётр,+7 900 123-45-67'))).toMatchObject({
			Название: 'company',
			ФИО: 'fullName'
		});
		expect(field('Nazwa', 'Anna Nowak', 'Jan Kowalski')).toBe('fullName');
	});

	it('a school, a club or a supplier is the company where there is none, and not the seller of the list', () => {
		expect(fields(propose('First Name,Last Name,School Name', 'Ana,Silva,Sunrise Public', 'Tom,Berg,Hill Road'))['School Name']).toBe(
			'company'
		);
		expect(fields(propose('First Name,Last Name,Klubb', 'Ana,Silva,Umeå CK'))['Klubb']).toBe('company');
		const beside = fields(propose('First Name,Last Name,School,Company', 'Ana,Silva,Hill Road,Hafen AG'));
		expect(beside['School']).toMatch(/^custom:/);
		const sold = fields(propose('Name,Vendor', 'Ana Silva,Data House', 'Tom Berg,Data House', 'Eva Kai,Data House'));
		expect(sold['Vendor']).toMatch(/^custom:/);
	});

	it('"Student First" and "Student Last" are the name, those of a parent are not', () => {
		const list = fields(propose('Student First,Student Last,Parent 1 First,Parent 1 Last', 'Noa,Levi,Dana,Levi', 'Eli,Cray,Beth,Cray'));
		expect(list).toMatchObject({ 'Student First': 'firstName', 'Student Last': 'lastName' });
		expect(list['Parent 1 First']).toMatch(/^custom:/);
		expect(fields(propose('First Name,Last Name,Visit First,Visit Last', 'Ana,Silva,May,June'))['Visit First']).toMatch(/^custom:/);
	});

	it('a list to be called has one column of numbers, whatever it is called; bare figures stay what they are', () => {
		expect(fields(propose('Name,Number', 'Ana Silva,0722123456', 'Tom Berg,0733987654'))['Number']).toBe('phone1');
		expect(fields(propose('Nombre,Número', 'Ana Silva,+34 600 123 123', 'Tom Berg,+34 600 456 456'))['Número']).toBe('phone1');
		expect(fields(propose('Name,Contact', 'Ana Silva,9820012345', 'Tom Berg,9820054321'))['Contact']).toBe('phone1');
		expect(fields(propose('Name,Ph No.', 'Ana Silva,9820012345'))['Ph No.']).toBe('phone1');
		expect(fields(propose('Name,Number', 'Ana Silva,4820012345', 'Tom Berg,4820054321'))['Number']).toMatch(/^custom:/);
		expect(fields(propose('Name,Phone,Number', 'Ana Silva,0722 123456,0733987654'))['Number']).toMatch(/^custom:/);
	});

	it('numbers of employees are counts only where they count', () => {
		for (const header of ['Staff Number', 'Mitarbeiternummer', 'Mitarbeiter-Nr.', 'Medarbejder lønnummer', 'Číslo zaměstnance'])
			expect(field(header, '175', '90')).toMatch(/^custom:/);
		for (const header of ['Number of employees', 'Mitarbeiterzahl', 'Anzahl Mitarbeiter', 'Antal medarbejdere'])
			expect(field(header, '175', '90')).toBe('companySize');
	});

	it('a bank account has a holder, a name and a number, which are no owner, company or customer', () => {
		expect(field('Kontoinhaber', 'Eva Kai')).toMatch(/^custom:/);
		const list = fields(propose('Name,Bank,Account Name,Account Number', 'Eva Kai,Nordbank,Eva Kai,1000123456'));
		expect(list['Account Name']).toMatch(/^custom:/);
		expect(list['Account Number']).toMatch(/^custom:/);
		const crm = fields(propose('Contact Name,Account Name,Account Number', 'Eva Kai,Hafen AG,1000123456'));
		expect(crm).toMatchObject({ 'Account Name': 'company', 'Account Number': 'accountId' });
	});

	it('whom French lists ask for is a person: dirigeant, demandeur, gérant', () => {
		expect(fields(propose('Nom dirigeant,Prénom dirigeant,Email demandeur', 'DURAND,Luc,luc@durand.fr'))).toEqual({
			'Nom dirigeant': 'lastName',
			'Prénom dirigeant': 'firstName',
			'Email demandeur': 'email'
		});
	});
});

describe('MAP-1: places, states and kinds that are none', () => {
	it('an address without a name that is whole is not mixed with a business address of one line', () => {
		const list = fields(propose('Adresse,PLZ,Ort,Geschäftsadresse', 'Weg 1,8001,Zürich,Seestrasse 5'));
		expect(list).toMatchObject({ Adresse: 'street', PLZ: 'postalCode', Ort: 'city' });
		expect(list['Geschäftsadresse']).toMatch(/^custom:/);
		expect(fields(propose('Street,City,Business Street,Business City', 'Way 1,Salem,Mill Rd 2,Bend'))).toMatchObject({
			'Business Street': 'street',
			'Business City': 'city'
		});
	});

	it('MAP-2: a house number is read behind its street, not behind the flat', () => {
		expect(rowsOf('Address;Address 2;House Number', 'Lake St;Apt 2;100').get('street')).toEqual(['Lake St 100, Apt 2']);
	});

	it('a region of countries is the country, the name of a location no city', () => {
		expect(fields(propose('Email,Region', 'a@b.com,Canada', 'c@d.com,United States'))['Region']).toBe('country');
		expect(fields(propose('Email,Country,Region', 'a@b.com,Canada,Canada', 'c@d.com,France,France'))['Region']).toMatch(/^custom:/);
		expect(fields(propose('Email,Region', 'a@b.com,Bavaria', 'c@d.com,Hesse'))['Region']).toBe('state');
		expect(field('Location Name', 'Main Office', 'Warehouse 2')).toMatch(/^custom:/);
		expect(field('Location', 'Leeds', 'Hull')).toBe('city');
	});

	it('the state of a subscription is a status, its tier and its type are no consent', () => {
		expect(fields(propose('first_name,email_address,state,created_at', 'Maja,m@a.com,active,2025-03-03'))['state']).toBe('leadStatus');
		for (const header of ['Subscription Tier', 'Subscription Type', 'Newsletter Type'])
			expect(field(header, 'free', 'premium')).toMatch(/^custom:/);
		expect(field('Newsletter', 'yes', 'no')).toBe('consentStatus');
	});

	it('pages of companies under "LinkedIn URL" are nobody’s profile', () => {
		expect(field('LinkedIn URL', 'https://linkedin.com/company/hafen')).toMatch(/^custom:/);
		expect(field('LinkedIn URL', 'https://linkedin.com/company/hafen', 'https://linkedin.com/in/ana')).toBe('linkedin');
	});

	it('MAP-4: times of joining and leaving alone are not Zoom’s', () => {
		expect(recognizeExport(['#', 'Student Name', 'Email', 'Join Time', 'Leave Time', 'Duration (min)', 'Status'])).toBeNull();
		expect(recognizeExport(['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest'])?.id).toBe(
			'zoom-webinar'
		);
	});

	it('MAP-3: "Silva," and "Ana", cut out of "Silva, Ana", are put right', () => {
		const columns = rowsOf('name;first_name;last_name', 'Silva, Ana;Silva,;Ana', 'Tom Berg;Tom;Berg');
		expect([columns.get('firstName'), columns.get('lastName'), columns.get('fullName')]).toEqual([
			['Ana', 'Tom'],
			['Silva', 'Berg'],
			['Ana Silva', 'Tom Berg']
		]);
	});

	it('postal codes and dates by the words of Switzerland and Greece', () => {
		expect(one('NPA', '1003', '1204').concept).toBe('postalCode');
		expect(fields(propose('Nome,Cognome,Nap,Citta', 'Luca,Neri,6900,Lugano'))['Nap']).toBe('postalCode');
		expect(fields(propose('Όνομα,Επώνυμο,Ημερομηνία καταχώρησης', 'Μαρία,Κωστή,15/01/2026'))['Ημερομηνία καταχώρησης']).toBe('createdDate');
	});
});

describe('VAL-1: the country that bare numbers are of', () => {
	it('Chinese, Vietnamese and Indonesian lists are not read as American', () => {
		expect(countryFor('姓名,手机,邮箱', '张伟,13800138000,z@qq.com', '王芳,13912345678,w@163.com')).toBe('CN');
		expect(countryFor('姓名,行動電話,電子郵件', '王小明,0912345678,a@gmail.com', '李美,0923456789,b@gmail.com')).toBe('TW');
		expect(countryFor('Họ và tên,Số điện thoại', 'Nguyễn An,0912345678', 'Trần Bình,0987654321')).toBe('VN');
		expect(countryFor('Nama,No HP', 'Budi Santoso,081234567890', 'Siti Aminah,081398765432')).toBe('ID');
	});
});
