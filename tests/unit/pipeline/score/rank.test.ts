import { describe, expect, it } from 'vitest';
import { readRank, type Rank } from '#workers/pipeline/score/knowledge/rank';

/** Written by how the field groups people, not taken from any list. */
const TITLES: Record<Rank, string> = {
	'C-Suite': `CEO|C.E.O.|CEO and Founder|Chief Executive Officer|President & CEO|President|President, North America|Division President|President of Consumer Products|Chief Financial Officer|Chief Commercial Officer|CCO|CHRO
Chief Human Resources Officer|Chief Information Security Officer|CISO|Chief Data & Analytics Officer|CDO|Chief Revenue Officer / Co-Founder|CTO & Co-founder|Interim CFO|Group CFO|Executive Vice President & Chief Operating Officer
SVP and CFO|VP, CIO|Founder|Co-Founder|Founding Partner|Owner|Owner/Operator|Business Owner|Proprietor|Chairman|Chairman of the Board|Executive Chairman|Vice Chairman|Chairwoman|Board Member|Member, Board of Directors|Board of Directors
Member of the Board of Directors|Board Director|Non-Executive Director|Independent Director|Advisory Board Member|Member of the Advisory Board|Board of Trustees|Trustee|Managing Director|MD|Founder and Managing Director|Managing Partner
Partner|Senior Partner|General Partner|Managing Member|Chief Strategist|Chief Growth Officer|Chief Legal Officer|Chief People Officer|Chief of Operations & COO|CMO, EMEA|CFO/COO|Owner and President|Principal & Owner|Co-Owner|Chief Medical Officer|General Counsel|Executive Vice President, General Counsel and Corporate Secretary|Entrepreneur|Deputy Chairman|Director and CEO
Geschäftsführer|PDG|Director General|Amministratore delegato|Presidente|Sócio-gerente e fundador`,
	VP: `VP|VP Sales|V.P. Marketing|Vice President|Vice President of Engineering|Vice-President, Operations|SVP|Senior Vice President|EVP Global Sales|Executive Vice President|AVP|Assistant Vice President|Associate Vice President, Research|Group Vice President
Regional Vice President|First Vice President|VP & General Manager|VP, Director of Marketing|VP - Sales|Vice President - Private Equity|VP Product Management|VP, Account Manager|SVP, Head of Digital|VP, Office of the CTO|Vice President, Head of Sales|Sr. VP Business Development|Vice Presidente`,
	Director: `Director|Sales Director|Director of Marketing|Senior Director, Product|Sr. Director IT|Dir. of Operations|Associate Director|Assistant Director|Deputy Director|Executive Director|Managing Director, Investment Banking|Managing Director - Americas
Head of Sales|Head of Growth|Global Head, Talent|Creative Director|Art Director|Medical Director|Regional Director|Chief of Staff|Chief of Staff to the CEO|Director/Manager|Director of Account Management|Program Director|Director, Product Management|Technical Director|Director - Board Relations|Head, Corporate Strategy|Dean|Editor-in-Chief
Leiter Marketing|Directeur Commercial|Directora de Ventas|Direttore Vendite|Diretor de Marketing`,
	Manager: `Manager|Sales Manager|Account Manager|Key Account Manager|Project Manager|Product Manager|Senior Product Manager|Office Manager|General Manager|Country Manager|Regional Manager|Marketing Mgr|Assistant Manager|Program Manager|Case Manager
Customer Success Manager|Engineering Manager|IT Manager|Branch Manager|Store Manager|Property Manager|Operations Manager, EMEA|Manager of Finance|Manager - Business Intelligence|Community Manager|Relationship Manager|HR Manager|Senior Manager, Tax|Manager, Sales Operations|Facilities Manager|Training Manager|Digital Marketing Manager|Product Marketing Manager|Partner Manager|Construction Manager|Supervisor
Production Supervisor|Team Leader|Team Lead|Superintendent|Controller|Assistant General Manager|Manager, Office of the CFO|Responsable Marketing|Gerente de Ventas`,
	Other: `Software Engineer|Senior Software Engineer|Account Executive|Sales Executive|Executive Assistant|Executive Assistant to the CEO|Assistant to the CEO|CEO Assistant|Assistant to the Vice President|Personal Assistant to the Board of Directors
EA to the CFO|Secretary to the Managing Director|Administrative Assistant|Consultant|Senior Consultant|Management Consultant|Management Trainee|Analyst|Business Analyst|Product Owner|Process Owner|HR Business Partner|Channel Partner Specialist|Business Partner
Intern|Marketing Intern|Student|Attorney|Nurse|Teacher|Professor|Assistant Professor|Associate|Accountant|Recruiter|Sales Representative|Business Development Representative|Specialist|Marketing Coordinator|Receptionist|Designer
Architect|Principal Engineer|Chief Engineer|Former CEO|Ex-CFO|Retired|Past President|Volunteer|Developer|Technician|Technical Lead|Project Coordinator|Freelance Writer|Real Estate Agent|Financial Advisor|Data Scientist
Investment Banker|Sales|Marketing|Office of the President|Praktikantin|Sachbearbeiter|Werkstudent|Ingeniero|MVP|Cameo artist|Lead Generation Specialist|Sr. Associate|Vice Principal's Aide|Barista|Nurse Practitioner|Electrical Engineer|Copywriter|Journalist|Graphic Designer|Quality Assurance Lead|Staff Engineer`
};

describe('ranks', () => {
	const all = Object.entries(TITLES).flatMap(([rank, text]) => text.split(/[|\n]/).map((title) => [title, rank] as const));

	it('SCO-2: titles are grouped as the field does it', () => {
		expect(all.length).toBeGreaterThan(250);
		expect(
			all.filter(([title, rank]) => readRank(title) !== rank).map(([title, rank]) => `${title}: ${readRank(title)}, not ${rank}`)
		).toEqual([]);
	});
});
