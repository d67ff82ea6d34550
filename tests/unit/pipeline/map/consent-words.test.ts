import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { isRefusal } from '#domain/contacts/refusal';
import { consentOf } from '#workers/pipeline/map/choices/consent-answers';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk =>
	({ firstRow: 1, rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells }) as unknown as SourceChunk;

/** What a column of the file is read as, beside names and addresses. */
function consent(headers: [string, string, string], answers: readonly string[]): (string | null)[] {
	const cells = answers.map((answer, i) => [`Ana${i}`, `a${i}@orion.com`, answer]);
	return [...(applyMapping(chunkOf(cells), proposeMapping([...headers], cells)).columns.get('consentStatus') ?? [])];
}

describe('words of consent', () => {
	it('MAP-1, LST-9: a refusal is one in the words of every language, also as a phrase that no list holds', () => {
		const refusals = [
			...['opt-out', 'do not call', 'does not wish to be contacted', 'no emails please', 'objected', 'never contact me'],
			...[
				'widerrufen',
				'Widerspruch',
				'Werbesperre',
				'abbestellt',
				'keine Werbung',
				'möchte keine Anrufe',
				'nicht erlaubt',
				'Nein, danke',
				'Nein danke'
			],
			...['désinscrite', 'opposition', 'ne souhaite plus être contacté', "n'accepte pas", 'ne pas appeler', 'refusée', 'Non merci'],
			...['no acepta', 'dada de baja', 'revocado', 'no desea recibir publicidad', 'no quiere que le llamen'],
			...['non accetta', 'revocata', 'não aceita receber', 'geen toestemming', 'brak zgody'],
			...[
				'同意しない',
				'希望しません',
				'配信停止',
				'受信拒否',
				'撤回',
				'メール配信を希望しない',
				'不可',
				'×',
				'不同意',
				'拒绝',
				'已退订',
				'미동의',
				'수신거부'
			]
		];
		expect(refusals.filter((r) => !['Denied', 'Withdrawn'].includes(consentOf(r) ?? ''))).toEqual([]);
	});

	it('MAP-1: who agreed is not taken for one who refused, and who was not asked is neither', () => {
		const granted = [
			'opted in',
			'double opt-in',
			'erteilt',
			'Ja, ich stimme zu',
			'accepté',
			'acepta',
			'accetta',
			'aceita',
			'可',
			'希望する',
			'○',
			'yes please',
			'ja gerne',
			'동의'
		];
		expect(granted.map((g) => consentOf(g))).toEqual(granted.map(() => 'Granted'));
		const unasked = ['pending', 'keine Angabe', 'noch nicht gefragt', 'non renseigné', 'sin respuesta', '未確認', 'no answer'];
		expect(unasked.map((u) => consentOf(u))).toEqual(unasked.map(() => 'Unknown'));
		for (const neither of [
			'not yet asked',
			'no reply to our email',
			'nicht erreicht',
			'Nordwind',
			'Notes',
			'',
			'2024-05-01',
			'a'.repeat(5000)
		])
			expect(['Denied', 'Withdrawn', 'Granted']).not.toContain(consentOf(neither));
	});

	it('LST-9, VAL-1, DUP-6: what people write for nothing is no refusal, which would stand above a consent that was given', () => {
		const nothing = ['n/a', 'N/A', 'n.a.', 'N/D', 'no data', 'not applicable', 'none provided'];
		for (const text of nothing) expect([text, consentOf(text), isRefusal(text)]).toEqual([text, null, false]);
		expect(consent(['Name', 'Email', 'Consent'], ['Yes', 'No', 'n/a'])).toEqual(['Granted', 'Denied', 'n/a']);
		for (const no of ['n', 'N', 'no', 'none', 'no, not available for calls', 'n - asked twice']) expect(isRefusal(no)).toBe(true);
	});

	it('MAP-1, LST-9: the day behind a state hides no refusal, and is kept in the notes', () => {
		expect(consentOf('widerrufen am 03.04.2024')).toBe('Withdrawn');
		expect(consentOf('retiré le 3/4/2024')).toBe('Withdrawn');
		expect(consentOf('Unsubscribed (2024-04-03)')).toBe('Withdrawn');
		const cells = [
			['Ana Silva', 'a@x.com', 'erteilt am 01.02.2024'],
			['Jo Berg', 'b@x.com', 'nein']
		];
		const { columns } = applyMapping(chunkOf(cells), proposeMapping(['Name', 'E-Mail', 'Einwilligung'], cells));
		expect(columns.get('consentStatus')).toEqual(['Granted', 'Denied']);
		expect(columns.get('notes')).toEqual(['Einwilligung: 01.02.2024', null]);
	});

	it('MAP-1, LST-9: headers that ask for leave to advertise are consent, so a no there is a refusal', () => {
		expect(consent(['Prénom', 'Courriel', 'Accepte e-mailing'], ['oui', 'non', 'Désinscrit'])).toEqual(['Granted', 'Denied', 'Withdrawn']);
		expect(consent(['Nombre', 'Correo electrónico', 'Acepta publicidad'], ['Sí', 'No', 'Baja'])).toEqual([
			'Granted',
			'Denied',
			'Withdrawn'
		]);
		expect(consent(['Vorname', 'E-Mail', 'Werbung erlaubt'], ['ja', 'nein', 'widerrufen'])).toEqual(['Granted', 'Denied', 'Withdrawn']);
		expect(consent(['Nome', 'E-mail', 'Accetta pubblicità'], ['sì', 'no', 'revocato'])).toEqual(['Granted', 'Denied', 'Withdrawn']);
		expect(consent(['Vorname', 'E-Mail', 'Sperrvermerk'], ['x', ''])).toEqual(['Denied', null]);
		expect(consent(['姓', 'メールアドレス', '電話NG'], ['はい', ''])).toEqual(['Denied', null]);
		expect(consent(['姓名', '邮箱', '请勿联系'], ['是', ''])).toEqual(['Denied', null]);
		expect(consent(['Vorname', 'E-Mail', 'Kein Interesse an Werbung'], ['x', ''])).toEqual(['Denied', null]);
		expect(consent(['Nombre', 'Correo electrónico', 'Acepta comunicaciones'], ['Sí', 'No'])).toEqual(['Granted', 'Denied']);
		expect(consent(['氏名', 'メールアドレス', 'メール配信'], ['可', '不可', '配信停止', '希望する', '希望しない'])).toEqual([
			'Granted',
			'Denied',
			'Withdrawn',
			'Granted',
			'Denied'
		]);
	});

	it.each([
		['Can we contact you about our products?', '1', '0'],
		['May we contact you about our products and services?', 'Yes', 'No'],
		['Do you agree to be contacted by our sponsors?', 'Yes', 'No'],
		['I would like to receive product updates', 'true', 'false'],
		['Would you like to receive future webinar invitations?', 'Yes', 'No'],
		['Email permission', 'Express', 'Denied'],
		['Dürfen wir Sie per E-Mail über Neuigkeiten informieren?', 'Ja', 'Nein'],
		['Pouvons-nous vous contacter au sujet de nos produits ?', 'Oui', 'Non'],
		['¿Podemos contactarle sobre nuestros productos?', 'Sí', 'No'],
		['Possiamo contattarla per i nostri prodotti?', 'Sì', 'No'],
		['Podemos entrar em contato com você sobre nossos produtos?', 'Sim', 'Não'],
		['Mogen wij u benaderen over onze producten?', 'Ja', 'Nee'],
		['Czy możemy się z Tobą skontaktować w sprawie oferty?', 'Tak', 'Nie'],
		['ご連絡してもよろしいですか', 'はい', 'いいえ'],
		['我们可以联系您吗？', '是', '否'],
		['是否同意接收推广', '是', '否'],
		['同意接收行銷', '是', '否']
	])('MAP-1, LST-9: who says no to "%s" refuses, whatever else the question tells of', (question, yes, no) =>
		expect(consent(['Name', 'Email', question], [yes, no, yes])).toEqual(['Granted', 'Denied', 'Granted'])
	);

	it.each([
		['Would you like a demo?', 'Yes', 'No'],
		['How can we send you our products?', 'Yes', 'No'],
		['Can we use your photo?', 'Yes', 'No'],
		['Photo consent', 'Yes', 'No'],
		['May we contact you about our products?', 'Morning', 'Evening']
	])('MAP-1: "%s" with "%s" says nothing of consent', (question, yes, no) =>
		expect(consent(['Name', 'Email', question], [yes, no, yes])).toEqual([])
	);
});
