import type { Department, Seniority } from '#domain/scoring/scoring-profile';
import { LOCAL_DEPARTMENTS, LOCAL_EXCEPTIONS, LOCAL_RANKS } from './titles-local';

/** Short forms in titles, spelled out before anything is looked up. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
	['dir', 'director'], ['mgr', 'manager'], ['mngr', 'manager'], ['mktg', 'marketing'], ['mkt', 'marketing'], ['mktng', 'marketing'],
	['eng', 'engineer'], ['engr', 'engineer'], ['engg', 'engineering'], ['dev', 'developer'], ['sw', 'software'], ['sr', 'senior'], ['snr', 'senior'],
	['jr', 'junior'], ['jnr', 'junior'], ['exec', 'executive'], ['asst', 'assistant'], ['assist', 'assistant'], ['assoc', 'associate'],
	['ops', 'operations'], ['acct', 'account'], ['acc', 'account'], ['rep', 'representative'], ['coord', 'coordinator'], ['admin', 'administrator'],
	['spec', 'specialist'], ['pres', 'president'], ['vp', 'vice president'], ['svp', 'senior vice president'], ['evp', 'executive vice president'],
	['avp', 'assistant vice president'], ['gm', 'general manager'], ['biz', 'business'], ['comms', 'communications'], ['tech', 'technical'],
	['fin', 'finance'], ['hd', 'head'], ['mang', 'managing'], ['supv', 'supervisor'], ['prof', 'professor'], ['cofounder', 'founder'], ['ned', 'non executive director'], ['nonexecutive', 'non executive']
]);

/** Words of rank that say none where they stand together like this. */
export const NOT_A_RANK: readonly string[] = ['lead generation', 'lead gen', 'senior living', 'senior care', 'head office', 'board certified', 'executive search', 'owner relations'];

/** Words that are a rank only where they are the whole title. */
export const WHOLE_TITLE_ONLY: ReadonlySet<string> = new Set(['md']);

type Ladder = readonly (readonly [Seniority, readonly string[]])[];

/** The ladder, read from top to bottom: the first phrase found decides, so exceptions stand above the rule they break. */
const ENGLISH_LADDER: Ladder = [
	['junior', [
		'intern', 'internship', 'trainee', 'apprentice', 'student', 'undergraduate', 'work experience', 'executive assistant', 'personal assistant',
		'administrative assistant', 'office assistant', 'assistant to', 'retired', 'unemployed', 'volunteer', 'werkstudent', 'werkstudentin', 'praktikant',
		'praktikantin', 'auszubildende', 'auszubildender', 'azubi', 'stagiaire', 'alternant', 'becario', 'becaria', 'practicante', 'estagiario', 'tirocinante',
		'実習生', 'インターン', '实习', '學生', '学生'
	]],
	['director', ['assistant vice president', 'associate vice president', 'chief of staff', 'company secretary', 'vice principal']],
	['manager', ['assistant director', 'assistant general manager', 'junior director', 'assistant head']],
	['lead', [
		'assistant manager', 'deputy manager', 'product owner', 'process owner', 'system owner', 'data owner', 'business partner', 'account manager', 'project manager',
		'community manager', 'program manager', 'programme manager', 'customer success manager', 'partner manager', 'case manager', 'teamleiter', 'teamleiterin', 'chef d equipe'
	]],
	['individual', ['office manager', 'junior manager', 'assistant professor', 'account executive', 'sales executive', 'marketing executive', 'president s office']],
	['vicePresident', ['vice president', 'vice presidente', 'vicepresident', 'vice presidenta', 'general manager', 'country manager', 'gerente general', 'deputy ceo', 'prokurist']],
	['executive', [
		'ceo', 'cfo', 'coo', 'cto', 'cio', 'cmo', 'cro', 'cso', 'cpo', 'chro', 'cdo', 'ciso', 'cco', 'cxo', 'chief executive', 'founder', 'co founder',
		'owner', 'proprietor', 'entrepreneur', 'president', 'presidente', 'chairman', 'chairwoman', 'chairperson', 'vice chairman', 'chair', 'board member', 'member of the board',
		'board director', 'non executive director', 'board of directors', 'managing director', 'md', 'executive director', 'managing partner', 'founding partner', 'general partner',
		'senior partner', 'secretary general', 'mayor', 'minister', 'geschaftsfuhrer', 'geschaftsfuhrerin', 'geschaeftsfuehrer', 'vorstand', 'inhaber', 'inhaberin', 'gerant', 'pdg',
		'directeur general', 'directrice generale', 'director general', 'directora general', 'consejero delegado', 'amministratore delegato', 'diretor geral', 'algemeen directeur',
		'prezes', 'zalozyciel', 'fondateur', 'fondatrice', 'fundador', 'fundadora', '代表取締役', '社長', '会長', '总经理', '總經理', '董事长', '总裁', '首席', '创始人'
	]],
	['vicePresident', ['partner']],
	['manager', ['projektleiter', 'projektleiterin', 'filialleiter', 'filialleiterin', 'gebietsleiter', 'gebietsleiterin', 'regionalleiter', 'regionalleiterin', 'bezirksleiter', 'bezirksleiterin', 'marktleiter', 'marktleiterin', 'restaurantleiter', 'restaurantleiterin', 'regionalverkaufsleiter', 'regionalverkaufsleiterin']],
	['director', [
		'director', 'directors', 'head', 'chief', 'dean', 'rector', 'provost', 'principal consultant', 'directeur', 'directrice', 'directora', 'direttore', 'direttrice', 'diretor', 'diretora', 'dyrektor',
		'leiter', 'leiterin', 'bereichsleiter', 'abteilungsleiter', '…leiter', '…leiterin', '部長', '総監', '总监', '總監', '本部長'
	]],
	['manager', ['manager', 'managers', 'manageress', 'superintendent', 'responsable', 'gerente', 'jefe', 'jefa', 'kierownik', 'controller', '課長', '经理', '經理', 'マネージャー']],
	['lead', ['senior', 'lead', 'leader', 'principal', 'staff engineer', 'supervisor', 'foreman', 'architect', 'professor', 'expert', '係長', '主任', '主管']],
	['junior', ['assistant', 'junior', 'secretary', 'receptionist', 'clerk', 'sekretarin', 'sekretar', 'helper', 'cashier', 'assistent', 'assistentin', 'asistente', '助理', 'アシスタント']],
	['individual', [
		'executive', 'associate', 'specialist', 'coordinator', 'representative', 'consultant', 'advisor', 'adviser', 'analyst', 'officer', 'planner', 'buyer', 'agent', 'technician', 'operator',
		'strategist', 'freelancer', 'contractor', 'editor', 'journalist', 'trader', 'administrator', 'referent', 'sachbearbeiter', 'sachbearbeiterin', 'berater', 'beraterin', 'charge', 'chargee',
		'担当', '专员', '工程师', 'エンジニア'
	]]
];

/** Where the words of a rank in other languages go: the last rung of that rank, so that every exception stands above them. */
const lastRung = (level: Seniority): number => ENGLISH_LADDER.map(([l]) => l).lastIndexOf(level);
const rungOf = (level: Seniority): number => (level === 'executive' ? ENGLISH_LADDER.findIndex(([l]) => l === level) : lastRung(level));
export const LADDER: Ladder = [
	...LOCAL_EXCEPTIONS, ...ENGLISH_LADDER.map(([level, phrases], rung) => [level, rung === rungOf(level) ? [...phrases, ...LOCAL_RANKS[level]] : phrases] as const)
];

const ENGLISH_DEPARTMENTS: readonly (readonly [Department, readonly string[]])[] = [
	['general', [
		'ceo', 'chief executive', 'founder', 'co founder', 'owner', 'proprietor', 'managing director', 'md', 'general manager', 'chairman', 'chairwoman', 'chair', 'board member', 'entrepreneur',
		'managing partner', 'geschaftsfuhrer', 'geschaftsfuhrerin', 'geschaeftsfuehrer', 'inhaber', 'inhaberin', 'vorstand', 'gerant', 'pdg', 'directeur general', 'directrice generale',
		'director general', 'gerente general', 'amministratore delegato', 'executive director', 'deputy ceo', 'country manager', '代表取締役', '社長', '总经理', '董事长', '总裁'
	]],
	['sales', ['sales', 'business development', 'business developer', 'commercial', 'revenue', 'cro', 'account executive', 'account manager', 'key account', 'territory', 'sdr', 'bdr', 'bizdev', 'vertrieb', '…vertriebsleiter', 'verkauf', 'ventes', 'ventas', 'vendite', 'vendas', '営業', '销售']],
	['marketing', ['marketing', 'marketer', 'brand', 'growth', 'demand generation', 'communications', 'public relations', 'pr', 'content', 'seo', 'cmo', 'advertising', 'campaign', 'campaigns', 'crm', 'marketingleiter', 'マーケティング', '市场']],
	['operations', ['operations', 'operation', 'coo', 'supply chain', 'logistics', 'production', 'plant', 'quality', 'facilities', 'facility', 'warehouse', 'operaciones', 'produktion', 'betriebsleiter', '…produktionsleiter', '运营']],
	['customer', ['customer success', 'customer service', 'customer experience', 'customer', 'client', 'support', 'help desk', 'kundenservice']],
	['product', ['product', 'products', 'cpo', 'produktmanager', 'produkt']],
	['procurement', ['procurement', 'purchasing', 'buyer', 'sourcing', 'einkauf', 'einkaufer', 'einkaufsleiter', 'achats', 'compras', '采购']],
	['finance', ['finance', 'financial', 'cfo', 'accounting', 'accountant', 'controller', 'treasurer', 'audit', 'auditor', 'tax', 'investment', 'investor', 'payroll', 'finanzen', 'buchhaltung', 'trader']],
	['it', ['it', 'information technology', 'cio', 'ciso', 'systems', 'system', 'network', 'infrastructure', 'security', 'cybersecurity', 'sysadmin', 'cloud']],
	['data', ['data', 'analytics', 'bi', 'machine learning', 'statistician']],
	['engineering', ['engineer', 'engineering', 'developer', 'software', 'cto', 'programmer', 'devops', 'technical', 'architect', 'mechanical', 'electrical', 'technician', 'entwickler', 'ingenieur', 'ingenieurin', 'ingeniero', 'ingegnere', 'エンジニア', '工程师']],
	['research', ['research', 'researcher', 'r d', 'scientist', 'lab', 'laboratory', 'innovation', 'forschung']],
	['design', ['design', 'designer', 'creative', 'art', 'ux', 'ui', 'illustrator', 'photographer']],
	['hr', ['hr', 'human resources', 'people', 'talent', 'recruiter', 'recruiting', 'recruitment', 'chro', 'personal', 'learning', '人事']],
	['legal', ['legal', 'counsel', 'lawyer', 'attorney', 'compliance', 'paralegal', 'solicitor', 'notary', 'privacy']],
	['consulting', ['consultant', 'consulting', 'advisor', 'adviser', 'strategy', 'strategist', 'berater', 'beraterin']],
	['education', ['teacher', 'professor', 'lecturer', 'student', 'dean', 'school', 'librarian', 'tutor', 'education', 'trainer', 'lehrer', 'lehrerin', '学生']],
	['medical', ['doctor', 'physician', 'nurse', 'surgeon', 'dentist', 'pharmacist', 'medical', 'clinical', 'therapist', 'arzt', 'arztin']],
	['admin', ['administrative', 'administrator', 'office', 'secretary', 'receptionist', 'assistant', 'clerk', 'personal assistant', 'sekretarin']]
];

/** What tells the line of work; a title may tell several. */
export const DEPARTMENT_WORDS: readonly (readonly [Department, readonly string[]])[] = ENGLISH_DEPARTMENTS.map(([department, words]) => [department, [...words, ...(LOCAL_DEPARTMENTS[department] ?? [])]]);
