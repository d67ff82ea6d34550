import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHeader } from '#workers/pipeline/map/header/fold';
import { headerMeaning, languageOf } from '#workers/pipeline/map/header/index';

const meaning = (header: string, ...row: string[]) => headerMeaning(header, languageOf([header, ...row]));
const concepts = (row: string) => {
	const headers = row.split(';');
	const language = languageOf(headers);
	return headers.map((h) => headerMeaning(h, language).concept);
};

describe('words of a header', () => {
	it('MAP-1: camel case, signs, accents and digits part words', () => {
		expect(foldHeader('workEmail')).toEqual(['work', 'email']);
		expect(foldHeader('Work E-Mail:')).toEqual(['work', 'email']);
		expect(foldHeader('E\u2011mail (privé) 2')).toEqual(['email', 'prive', '2']);
		expect(foldHeader("Manager's Name")).toEqual(['managers', 'name']);
		expect(foldHeader("Taille de l'entreprise")).toEqual(['taille', 'de', 'l', 'entreprise']);
		expect(foldHeader('C.A.P.')).toEqual(['cap']);
		expect(foldHeader('\ufeffBilling_PostalCode')).toEqual(['billing', 'postal', 'code']);
		expect(foldHeader('e mail')).toEqual(['email']);
	});

	it('MAP-1: any header is folded without harm, cut at 200 characters, and folding twice changes nothing', () => {
		for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']) expect(meaning(key).concept).toBe(null);
		expect(foldHeader('name '.repeat(10_000)).length).toBeLessThanOrEqual(41);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				const words = foldHeader(text);
				expect(foldHeader(words.join(' ')).join(' ')).toBe(foldHeader(foldHeader(words.join(' ')).join(' ')).join(' '));
				expect(() => meaning(text)).not.toThrow();
			}),
			{ numRuns: 200 }
		);
	});
});

describe('rules that put words together', () => {
	it('MAP-1: generic words alone never match', () => {
		for (const header of [
			'Type',
			'Number',
			'Code',
			'Date',
			'Value',
			'Label',
			'Name of your dog',
			'First contact',
			'Last',
			'Other',
			'Work',
			'Primary',
			'Typ',
			'Numéro',
			'Nummer',
			'Data',
			'番号',
			'日期'
		]) {
			expect(meaning(header).match === 'none' || meaning(header).concept === null, header).toBe(true);
		}
	});

	it('MAP-1: a value, its status, its consent and its type are told apart', () => {
		expect(meaning('Email').concept).toBe('email');
		expect(meaning('Email consent').concept).toBe('consentStatus');
		expect(meaning('E-Mail-Einwilligung').concept).toBe('consentStatus');
		expect(meaning('Email status')).toMatchObject({ concept: null, aside: 'attribute' });
		expect(meaning('Phone type').concept).toBe('phoneLabel');
		expect(meaning('Consent date').concept).toBe('consentDate');
		expect(meaning('Do not call')).toMatchObject({ concept: 'consentStatus', negative: true });
		expect(meaning('HasOptedOutOfEmail')).toMatchObject({ concept: 'consentStatus', negative: true });
		expect(meaning('Company ID').concept).toBe('accountId');
		expect(meaning('Created by')).toMatchObject({ concept: 'createdBy', aside: 'attribute' });
		expect(meaning('Last modified date')).toMatchObject({ concept: 'modifiedDate', aside: 'attribute' });
	});

	it('MAP-1: other people are not the contact', () => {
		for (const header of [
			"Manager's Phone",
			'Assistant Email',
			'Spouse',
			"Téléphone de l'assistant(e)",
			'Name des/der Vorgesetzten',
			'Teléfono del ayudante',
			'Nome do assistente',
			'Emergency contact phone',
			'Referred by'
		]) {
			expect(meaning(header).aside, header).toBe('otherPerson');
		}
		expect(meaning('Contact owner').concept).toBe('owner');
	});

	it('MAP-1: which of several: business and private, first and second, mobile and direct', () => {
		expect(meaning('Straße geschäftlich 2')).toMatchObject({ concept: 'street2', place: 'work' });
		expect(meaning('Geschäftstelefon')).toMatchObject({ concept: 'phone', place: 'work' });
		expect(meaning('Telefono (casa)')).toMatchObject({ concept: 'phone', place: 'home' });
		expect(meaning('Telefono lavoro')).toMatchObject({ concept: 'phone', place: 'work' });
		expect(meaning('Työpuhelin')).toMatchObject({ concept: 'phone', place: 'work' });
		expect(meaning('Мобильный телефон')).toMatchObject({ concept: 'phone', phone: 'mobile' });
		expect(meaning('Email 2').concept).toBe('email2');
		expect(meaning('勤務先電話番号')).toMatchObject({ concept: 'phone', place: 'company' });
		expect(meaning('会社名').concept).toBe('company');
		expect(meaning('アカウント名').concept).toBe('company');
		expect(meaning('商務電話')).toMatchObject({ concept: 'phone', place: 'work' });
	});

	it('MAP-1: what is no standard field has its own meaning', () => {
		expect(
			concepts('Middle Name;Nickname;Fax;Pager;Department;Birthday;Anniversary;Spouse;Initials;File As;Custom 1;Second email')
		).toEqual([
			'middleName',
			'nickname',
			'fax',
			'pager',
			'department',
			'birthDate',
			'anniversary',
			'spouse',
			'initials',
			'fileAs',
			'custom',
			'email2'
		]);
		expect(concepts('Deuxième prénom;Surnom;Télécopie;Service;Date de naissance')).toEqual([
			'middleName',
			'nickname',
			'fax',
			'department',
			'birthDate'
		]);
	});

	it('MAP-1: a telling word stands among few unknown ones, not among many', () => {
		expect(meaning('Zzz E-mail')).toMatchObject({ concept: 'email', match: 'part' });
		expect(meaning('Zzzz qqqq wwww tttt email').concept).toBe(null);
	});

	it('MAP-1: questions of forms', () => {
		expect(
			concepts(
				"What's your first name?;Which company do you work for?;How did you hear about us?;What is your role?;How many employees does your company have?"
			)
		).toEqual(['firstName', 'company', 'leadSource', 'jobTitle', 'companySize']);
		expect(concepts('Wie lautet Ihr Vorname?;Für welches Unternehmen arbeiten Sie?;Wie sind Sie auf uns aufmerksam geworden?')).toEqual([
			'firstName',
			'company',
			'leadSource'
		]);
		expect(concepts('Quel est votre prénom ?;Dans quelle entreprise travaillez-vous ?')).toEqual(['firstName', 'company']);
	});
});
