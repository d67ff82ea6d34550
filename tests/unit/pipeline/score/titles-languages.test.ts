import { describe, expect, it } from 'vitest';
import type { Seniority } from '#domain/scoring/scoring-profile';
import { readTitle } from '#workers/pipeline/score/knowledge/read-title';

/** Title > departments, in German, French, Spanish, Italian and Portuguese. */
const TITLES: Partial<Record<Seniority, string>> = {
	executive: `Geschäftsleiter > general|Geschäftsleitung > general|Mitglied der Geschäftsleitung > general|Vorstandsvorsitzender > general|Mitglied des Vorstands > general|Aufsichtsratsmitglied > general|Gesellschafter > general
Président > general|Présidente-directrice générale > general|Associé gérant > general|Cogérant > general|Socio fundador > general|Socia directora > general|Consejera > general|Presidente del Consejo > general
Administrador único > general|Amministratore unico > general|Titolare > general|Socio amministratore > general|Presidente del consiglio di amministrazione > general|Sócio > general|Sócia-gerente > general
Proprietário > general`,
	director: `Kaufmännischer Leiter > finance|Leiter Einkauf > procurement|Leiterin Personal > hr|Abteilungsleiter IT > it|Werkleiter > operations|Directeur des achats > procurement|Directrice marketing > marketing
Directeur technique > engineering|Director Comercial > sales|Directora de Recursos Humanos > hr|Subdirector|Direttore commerciale > sales|Direttrice risorse umane > hr|Vicedirettore|Diretor Financeiro > finance`,
	lead: `Teamleiter Vertrieb > sales|Gruppenleiter|Projektmanagerin|Chef de projet|Coordenador de Marketing > marketing|Supervisor de Produção > operations`,
	individual: `Vertriebsmitarbeiter > sales|Außendienstmitarbeiter > sales|Buchhalter > finance|Personalreferent > hr|Chargé d'affaires|Ingénieur commercial > sales+engineering|Comptable > finance|Ingeniero de software > engineering
Comercial > sales|Técnico de soporte > customer+engineering|Impiegato > admin|Impiegata amministrativa > admin|Consulente > consulting|Analista de Sistemas > it`,
	junior: `Assistentin der Geschäftsführung > admin|Assistenz der Geschäftsleitung > admin|Assistante de direction > admin|Assistant commercial > sales+admin|Asistente de dirección > admin|Estagiária`,
	vicePresident: `Stellvertretender Geschäftsführer > general|Directeur général adjoint > general|Gerente General > general|Vice-presidente`,
	manager: `Responsable des ventes > sales|Chef des ventes > sales|Responsable RH > hr|Jefe de Compras > procurement|Jefa de ventas > sales|Responsable de Marketing > marketing|Responsabile acquisti > procurement
Responsabile vendite > sales|Capo reparto|Gerente de Vendas > sales|Gerente Comercial > sales|Chefe de Departamento`
};

describe('titles of other languages', () => {
	const all = Object.entries(TITLES).flatMap(([level, text]) =>
		text.split(/[|\n]/).map((entry) => [entry.split(' > ')[0]!, level, entry.split(' > ')[1]?.split('+') ?? []] as const)
	);

	it('SCO-2: level and line of work are read in German, French, Spanish, Italian and Portuguese', () => {
		expect(all.length).toBeGreaterThan(70);
		const read = all.map(([title]) => [title, readTitle(title).level, readTitle(title).departments]);
		expect(read).toEqual(all.map(([title, level, departments]) => [title, level, departments]));
	});
});
