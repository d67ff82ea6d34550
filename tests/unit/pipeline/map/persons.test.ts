import { describe, expect, it } from 'vitest';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';
import { fields, propose } from './proposed';

const rowsOf = (header: string, ...rows: string[]) => {
	const cells = rows.map((r) => r.split(';'));
	const chunk = { rowNumbers: Uint32Array.from(cells, (_, i) => i + 2), cells, bytesRead: 0 };
	return applyMapping(chunk, proposeMapping(header.split(';'), cells)).columns;
};
const custom = expect.stringMatching(/^custom:/) as string;

describe('MAP-1: who is the contact where no column is called a name', () => {
	it('the owner of a business is, with what reaches them', () => {
		const shops = ['Hafen Café,Ana Silva,ana@hafen.pt,415-555-0101', 'Nail Bar,Tom Berg,tom@nails.com,415-555-0102'];
		expect(fields(propose('Business Name,Owner Name,Owner Email,Owner Phone', ...shops))).toEqual({
			'Business Name': 'company',
			'Owner Name': 'fullName',
			'Owner Email': 'email',
			'Owner Phone': 'phone1'
		});
		expect(fields(propose('Firma,Inhaber,E-Mail', 'Mühlenbäck,Ana Silva,a@m.de', 'Seefisch,Tom Berg,t@s.de'))['Inhaber']).toBe('fullName');
	});

	it('an owner who stands in row after row, or of nothing, is the colleague who looks after them', () => {
		const rows = ['Hafen AG,Ana Silva,a@h.de', 'Lake AG,Ana Silva,b@l.de', 'Moor AG,Ana Silva,c@m.de', 'Berg AG,Tom Berg,d@b.de'];
		expect(fields(propose('Company,Owner,Email', ...rows))['Owner']).toBe('owner');
		expect(fields(propose('Email,Owner', 'a@h.de,Ana Silva', 'b@l.de,Tom Berg'))['Owner']).toBe('owner');
		// A few firms of a CRM, each with a colleague of its own.
		const few = ['Hafen AG,Ana Silva,Proposal,a@h.de', 'Lake AG,Tom Berg,Demo,b@l.de'];
		expect(fields(propose('Company,Owner,Stage,Email', ...few))['Owner']).toBe('owner');
		expect(fields(propose('Name,Company,Owner', 'Ida Moss,Hafen AG,Ana Silva', 'Kai Roth,Lake AG,Tom Berg'))['Owner']).toBe('owner');
	});

	it.each([
		['Company,CEO,CEO Email', 'CEO'],
		['School,Principal,Email', 'Principal'],
		['Club,Secretary,Email', 'Secretary'],
		['Firma,Geschäftsführer,E-Mail', 'Geschäftsführer'],
		['Commune,Maire,Email', 'Maire'],
		['Empresa,Representante legal,Correo', 'Representante legal'],
		['公司名称,法定代表人,邮箱', '法定代表人'],
		['会社名,代表者名,メールアドレス', '代表者名'],
		['Affiliation,Speaker,Email', 'Speaker'],
		['Team,Coach Name,Coach Email', 'Coach Name'],
		['Company,Key Contact,Key Contact Email', 'Key Contact'],
		['Company,Point of Contact,Email', 'Point of Contact'],
		['Startup,Founder Name,Email', 'Founder Name']
	])('%s', (header, person) => {
		const found = fields(propose(header, 'Mühlenbäck,Ana Silva,ana@m.de', 'Seefisch,Tom Berg,tom@s.de'));
		expect(found[person]).toBe('fullName');
		expect(Object.values(found)).toContain('email');
	});

	it('beside a name, and where it names firms or jobs, such a column is none', () => {
		expect(fields(propose('Name,Email,CEO', 'Ida Moss,i@m.de,Ana Silva', 'Kai Roth,k@r.de,Tom Berg'))['CEO']).toEqual(custom);
		expect(fields(propose('Email,Investor', 'i@m.de,Hafen Capital GmbH', 'k@r.de,Lake Ventures LLC'))['Investor']).toEqual(custom);
		expect(fields(propose('Email,Speaker', 'i@m.de,yes', 'k@r.de,no'))['Speaker']).toEqual(custom);
	});

	it('the name beside a contact person is the firm, where its values are firms', () => {
		const firms = ['Hafen Café,Ana Silva,a@h.pt', 'Nail Bar,Tom Berg,t@n.com'];
		for (const [name, contact] of [
			['Name', 'Contact Name'],
			['Name', 'Ansprechpartner'],
			['Nom', 'Contact'],
			['Nome', 'Referente']
		] as const)
			expect(fields(propose(`${name},${contact},Email`, ...firms))).toMatchObject({ [name]: 'company', [contact]: 'fullName' });
		// In an emergency somebody else is called.
		const guests = ['Ida Moss,Ana Silva,i@m.de', 'Kai Roth,Tom Berg,k@r.de'];
		expect(fields(propose('Name,Contact,Email', ...guests))).toMatchObject({ Name: 'fullName', Contact: custom });
		// Few of these firms have somebody to ask for: their own names are kept.
		const few = ['Hafen Café,,a@h.pt', 'Nail Bar,,t@n.com', 'Seefisch,Tom Berg,s@s.de'];
		expect(fields(propose('Name,Contact,Email', ...few))['Name']).toBe('fullName');
	});
});

it('MAP-1: a startup is a firm, and at no stage', () => {
	expect(fields(propose('Founder,Startup,Email', 'Ana Silva,Hafen,a@h.pt', 'Tom Berg,Seefisch,t@s.de'))['Startup']).toBe('company');
});

it('MAP-1: eight bare digits under the header of a phone are a phone, without a warning', () => {
	const [, phone] = propose('Navn,Telefon', 'Ida Holm,20304050', 'Kai Dahl,30405060');
	expect(phone).toMatchObject({ target: { kind: 'field', field: 'phone1' } });
	expect(phone?.confidence).toBeGreaterThan(0.8);
	expect(phone?.warning).toBeUndefined();
	const [, dates] = propose('Navn,Telefon', 'Ida Holm,20240131', 'Kai Dahl,20231224');
	expect(dates?.warning).toBeDefined();
});

it('MAP-1: leave to send e-mail comes before leave to send texts, whichever column is first', () => {
	for (const header of ['SMS Opt In,Email Opt In', 'Email Opt In,SMS Opt In'])
		expect(fields(propose(`Email,${header}`, 'a@h.pt,Yes,No', 't@s.de,No,Yes'))).toMatchObject({
			'Email Opt In': 'consentStatus',
			'SMS Opt In': custom
		});
	expect(fields(propose('Email,SMS Opt In', 'a@h.pt,Yes', 't@s.de,No'))['SMS Opt In']).toBe('consentStatus');
});

it('MAP-3: a house number before its street has no comma behind it', () => {
	expect(rowsOf('Name;StreetNo;StreetName;AptNo;City', 'Ana Silva;12;Oak;3;Buffalo').get('street')).toEqual(['12 Oak, 3']);
	expect(rowsOf('Name;Street;House number;City', 'Ana Silva;Seeweg;12;Kiel').get('street')).toEqual(['Seeweg 12']);
});

it('MAP-3: a person shown with the firm of the row in front keeps the name alone', () => {
	const columns = rowsOf(
		'Name;Related Company;Email',
		'Hafen Trading;;info@h.pt',
		'Hafen Trading, Ana Silva;Hafen Trading;a@h.pt',
		'Silva, Ana;Hafen Trading;s@h.pt',
		'Kim, Soo Min;Kim;k@h.pt'
	);
	expect(columns.get('fullName')?.slice(1)).toEqual(['Ana Silva', 'Ana Silva', 'Soo Min Kim']);
	expect(columns.get('lastName')?.[1]).toBe('Silva');
	expect(columns.get('company')?.[1]).toBe('Hafen Trading');
});

it('MAP-1: of a customer and a contact the one that names firms is the company, or a field of its own beside one', () => {
	const rows = ['Hafen Café,Ana Silva,a@h.pt', 'Nail Bar,Tom Berg,t@n.com'];
	expect(fields(propose('Customer Name,Contact Name,Email', ...rows))).toMatchObject({
		'Customer Name': 'company',
		'Contact Name': 'fullName'
	});
	const both = fields(
		propose('Nom complet,Raison sociale,Contact', 'GARAGE ROUX,Garage Roux SAS,Ana Silva', 'HOTEL MER,Mer SARL,Tom Berg')
	);
	expect(both).toEqual({ 'Nom complet': custom, 'Raison sociale': 'company', Contact: 'fullName' });
});

it('MAP-1: a state that is active or not is the status, and no country', () => {
	const found = propose('Nom,Email,État', 'Ana Silva,a@h.pt,Active', 'Tom Berg,t@n.com,Inactive');
	expect(fields(found)['État']).toBe('leadStatus');
	expect(found[2]?.warning).toBeUndefined();
	expect(fields(propose('Nom,Ville,État', 'Ana Silva,Lyon,France', 'Tom Berg,Lille,France'))['État']).toBe('country');
});

it('MAP-1: what an account may do on a website is no job', () => {
	expect(fields(propose('Name,Email,Role', 'Ana Silva,a@h.pt,MEMBER', 'Tom Berg,t@n.com,ADMIN'))['Role']).toEqual(custom);
	expect(fields(propose('Name,Email,Role', 'Ana Silva,a@h.pt,Accountant', 'Tom Berg,t@n.com,Buyer'))['Role']).toBe('jobTitle');
});

it('MAP-1: an address in one line comes behind its street', () => {
	const found = propose('Name,Full Address,Street 1,City', 'Ana Silva,1 Pine St Austin TX,1 Pine St,Austin');
	expect(fields(found)).toMatchObject({ 'Full Address': custom, 'Street 1': 'street' });
	expect(fields(propose('Name,Full Address', 'Ana Silva,1 Pine St Austin TX'))['Full Address']).toBe('street');
});

it('MAP-3: a bakery or a town hall among people is a firm, with its name whole', () => {
	const columns = rowsOf('Name;Ort', 'Bäckerei Sommer;Vellmar', 'Mairie de Brest;Brest', 'Hotel, Ana;Kiel', 'Anna Sommer;Kassel');
	expect(columns.get('company')).toEqual(['Bäckerei Sommer', 'Mairie de Brest', null, null]);
	expect(columns.get('firstName')).toEqual([null, null, 'Ana', 'Anna']);
	expect(columns.get('lastName')?.slice(0, 2)).toEqual(['Bäckerei Sommer', 'Mairie de Brest']);
});

it('MAP-3: a job behind a name goes to the job title, or to the notes where there is one, and a nickname stays', () => {
	const columns = rowsOf(
		'Name;Email;Position',
		'Ana Silva (Gérante);a@h.pt;',
		'Tom Berg - Sales Manager;t@n.com;',
		'Ida Moss (CEO);i@m.de;Founder',
		'Robert Hale (Bob);b@m.de;'
	);
	expect(columns.get('fullName')).toEqual(['Ana Silva', 'Tom Berg', 'Ida Moss', 'Robert "Bob" Hale']);
	expect(columns.get('lastName')).toEqual(['Silva', 'Berg', 'Moss', 'Hale']);
	expect(columns.get('jobTitle')).toEqual(['Gérante', 'Sales Manager', 'Founder', null]);
	expect(columns.get('notes')?.[2]).toBe('Job Title: CEO');
});
