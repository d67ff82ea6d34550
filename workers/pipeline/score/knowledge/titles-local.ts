import type { Department, Seniority } from '#domain/scoring/scoring-profile';

/** Words of rank in German, French, Spanish, Italian and Portuguese that stand above the rule they are an exception to. */
export const LOCAL_EXCEPTIONS: readonly (readonly [Seniority, readonly string[]])[] = [
	['junior', [
		'assistenz', 'assistentin der', 'assistent der', 'assistent des', 'assistentin des', 'assistante de', 'assistant de', 'asistente de', 'assistente di', 'assistente da', 'assistente de', 'secretaire de', 'secretaria de', 'segretaria', 'sekretariat',
		'volontar', 'volontarin', 'referendar', 'apprenti', 'apprentie', 'alternante', 'aprendiz', 'estagiaria', 'apprendista', 'praticante', 'schuler', 'studentin', 'etudiant', 'etudiante', 'estudiante', 'estudante', 'studente'
	]],
	['vicePresident', ['directeur general adjoint', 'directrice generale adjointe', 'director general adjunto', 'stellvertretender geschaftsfuhrer', 'stellvertretende geschaftsfuhrerin', 'vicedirettore generale', 'diretor geral adjunto']],
	['lead', [
		'chef de projet', 'cheffe de projet', 'jefe de proyecto', 'jefa de proyecto', 'jefe de proyectos', 'capo progetto', 'gerente de projeto', 'gerente de projetos', 'responsable de projet', 'projektmanager', 'projektmanagerin', 'key account managerin', 'chef de produit',
		'gruppenleiter', 'gruppenleiterin', 'teamleitung', 'schichtleiter', 'schichtleiterin', 'vorarbeiter', 'chef de groupe', 'coordinador', 'coordinadora', 'coordenador', 'coordenadora', 'coordinatore', 'coordinatrice', 'coordinateur'
	]],
	['director', ['subdirector', 'subdirectora', 'vicedirettore', 'vicedirettrice', 'directeur adjoint', 'directrice adjointe', 'director adjunto', 'directora adjunta']]
];

/** Words of rank that stand beside the English ones of the same rung. */
export const LOCAL_RANKS: Readonly<Record<Seniority, readonly string[]>> = {
	executive: [
		'geschaftsleiter', 'geschaftsleiterin', 'geschaftsleitung', 'geschaftsfuhrung', '…geschaftsfuhrer', 'vorstandsvorsitzender', 'vorstandsvorsitzende', 'vorstands', 'vorstandsmitglied', 'aufsichtsrat', 'aufsichtsrats', 'aufsichtsratsmitglied',
		'aufsichtsratsvorsitzender', 'gesellschafter', 'gesellschafterin', 'mitinhaber', 'mitinhaberin', 'grunder', 'grunderin', 'mitgrunder', 'eigentumer', 'eigentumerin', 'unternehmer', 'unternehmerin', 'cogerant', 'cogerante', 'gerante', 'dirigeant', 'dirigeante',
		'proprietaire', 'cofondateur', 'cofondatrice', 'presidente directrice generale', 'administrateur delegue', 'membre du directoire', 'administrador unico', 'administradora unica', 'consejera delegada', 'socio', 'socia', 'consejero', 'consejera', 'propietario',
		'propietaria', 'dueno', 'duena', 'empresario', 'empresaria', 'cofundador', 'cofundadora', 'amministratore unico', 'amministratrice delegata', 'amministratrice unica', 'titolare', 'imprenditore', 'imprenditrice', 'fondatore', 'cofondatore', 'consigliere delegato',
		'consigliere di amministrazione', 'proprietario', 'proprietaria', 'diretora geral', 'diretor presidente', 'diretor executivo', 'director ejecutivo', 'directora ejecutiva', 'administrador delegado', 'direttore generale', 'direttrice generale',
		'…vorstand', '…inhaber', '…inhaberin', 'verwaltungsratsprasident', 'geschaftsfuhrender', 'geschaftsfuhrende', 'diretora executiva', 'consigliera', 'vorstandin', '…vorstandin', 'beirat', 'verwaltungsrat', 'verwaltungsratin', 'mitgrunderin', 'dg', 'chef d entreprise', 'cheffe d entreprise', 'conseil d administration', 'conseil de surveillance', 'administrateur independant', 'administratrice independante',
		'consejo de administracion', 'consiglio di amministrazione', 'cda', 'conselho de administracao', 'conselheiro', 'conselheira', 'socio director', 'socia directora', 'dono', 'dona'
	],
	vicePresident: ['vice presidentin', 'vizeprasident', 'vizeprasidentin', 'vicepresidente', 'vicepresidenta', 'vice president', 'gerente geral'],
	director: ['direktor', 'direktorin', '…direktor', '…direktorin', 'drh', 'daf', 'dsi', 'subdiretor', 'subdiretora', 'hauptabteilungsleiter', 'leitung', '…leitung', 'directores', 'director a', 'superintendente'],
	manager: ['responsabile', 'responsavel', 'encargado', 'encargada', 'encarregado', 'encarregada', 'capo', 'capoufficio', 'capo reparto', 'caporeparto', 'capoturno', 'chefe', 'chef de service', 'chef de departement', 'chef des', 'cheffe', 'chef de cuisine', '…manager', '…managerin', 'managerin', 'gestor', 'gestora', 'supervisora'],
	lead: ['experte', 'expertin', 'meister'],
	individual: [
		'…mitarbeiter', '…mitarbeiterin', 'mitarbeiter', 'mitarbeiterin', 'buchhalter', 'buchhalterin', '…buchhalter', '…referent', '…referentin', 'referentin', 'kaufmann', 'kauffrau', '…kaufmann', '…kauffrau', '…berater', '…beraterin', 'techniker', 'technikerin',
		'…entwickler', '…entwicklerin', 'entwicklerin', 'verkaufer', 'verkauferin', '…ingenieur', '…ingenieurin', 'disponent', 'disponentin', 'comptable', 'technicien', 'technicienne', 'developpeur', 'developpeuse', 'conseiller', 'conseillere', 'vendeur', 'vendeuse',
		'ingenieure', 'avocat', 'avocate', 'juriste', 'redacteur', 'redactrice', 'acheteur', 'acheteuse', 'comercial', 'tecnico', 'tecnica', 'consultor', 'consultora', 'analista', 'desarrollador', 'desarrolladora', 'programador', 'programadora', 'contable', 'contador',
		'contadora', 'abogado', 'abogada', 'vendedor', 'vendedora', 'asesor', 'asesora', 'agente', 'administrativo', 'administrativa', 'empleado', 'empleada', 'ingeniera', 'consulente', 'impiegato', 'impiegata', 'sviluppatore', 'sviluppatrice', 'ragioniere', 'avvocato',
		'venditore', 'venditrice', 'ingegnere', 'addetto', 'addetta', 'desenvolvedor', 'desenvolvedora', 'engenheiro', 'engenheira', 'advogado', 'advogada', 'funcionario', 'funcionaria', 'assessor', 'assessora'
	],
	junior: ['asistenta', 'assistenti', 'recepcionista', 'ayudante', 'auxiliar', 'aiutante', 'aushilfe', 'secretaria', 'secretaire']
};

/** Those who lead a team, a shift or a project: in scoring a level of their own, in lists managers. */
export const LOCAL_TEAM_LEADS: readonly string[] = [
	'teamleiter', 'teamleiterin', 'teamleitung', 'gruppenleiter', 'gruppenleiterin', 'schichtleiter', 'schichtleiterin', 'projektleiter', 'projektleiterin', 'projektmanager', 'projektmanagerin', 'chef d equipe', 'cheffe d equipe', 'chef de groupe', 'chef de projet', 'cheffe de projet', 'responsable de projet', 'chef de produit',
	'cheffe de produit', 'jefe de proyecto', 'jefa de proyecto', 'jefe de proyectos', 'jefe de equipo', 'jefa de equipo', 'coordinador de equipo', 'coordinadora de equipo', 'capo progetto', 'capo squadra', 'capo turno', 'gerente de projeto', 'gerente de projetos', 'coordenador de projetos', 'coordenadora de projetos', 'coordinador de proyectos', 'coordinadora de proyectos', '…managerin', 'coordenador de equipe', 'coordenadora de equipe', 'lider de equipe'
];

export const LOCAL_DEPARTMENTS: Partial<Record<Department, readonly string[]>> = {
	general: ['geschaftsleiter', 'geschaftsleiterin', 'geschaftsleitung', 'geschaftsfuhrung', 'vorstandsvorsitzender', 'gesellschafter', 'cogerant', 'gerante', 'dirigeant', 'administrador unico', 'socio', 'socia', 'amministratore unico', 'titolare', 'proprietario', 'empresario', 'direttore generale', 'diretor geral', 'consejera delegada'],
	sales: ['aussendienst', 'aussendienstmitarbeiter', '…verkaufer', 'verkaufer', 'vertriebsmitarbeiter', 'vertriebsmitarbeiterin', '…vertriebsmanager', 'commerciale', 'comercial', 'vendedor', 'vendedora', 'venditore', 'vendeur', 'vendeuse'],
	marketing: ['mercadotecnia', 'communication', 'comunicacion', 'comunicazione', 'comunicacao', 'werbung', 'publicite', 'publicidad', 'kommunikation'],
	operations: ['werkleiter', 'werkleiterin', 'betrieb', 'produccion', 'producao', 'produzione', 'operacoes', 'operazioni', 'logistica', 'logistique', 'logistik', 'lager', 'fabrication', 'calidad', 'qualite', 'qualita', 'qualitat'],
	customer: ['kundendienst', 'kundenbetreuung', 'service client', 'atencion al cliente', 'assistenza clienti', 'atendimento', 'soporte'],
	procurement: ['achat', 'acheteur', 'acquisti', 'approvisionnement', 'beschaffung'],
	finance: ['finanzas', 'financeiro', 'financeira', 'financiero', 'financiera', 'finanziario', 'finanziaria', 'finanza', 'financier', 'financiere', 'finances', 'kaufmannischer', 'kaufmannische', 'buchhalter', 'buchhalterin', '…buchhalter', 'comptable', 'comptabilite', 'contable', 'contabilidad', 'contabilita', 'contabilidade', 'contador', 'contadora', 'ragioniere', 'tesoreria', 'rechnungswesen'],
	it: ['informatique', 'informatica', 'informatik', 'sistemas', 'sistemi', 'edv', 'systemes'],
	engineering: ['technique', 'technischer', 'technische', 'tecnico', 'tecnica', 'ingenieure', 'ingeniera', 'engenheiro', 'engenheira', 'desarrollador', 'desarrolladora', 'programador', 'sviluppatore', 'desenvolvedor', 'developpeur', 'developpeuse', 'entwicklerin', '…entwickler', '…ingenieur', 'techniker'],
	research: ['recherche', 'investigacion', 'ricerca', 'pesquisa'],
	hr: ['rh', 'recursos humanos', 'ressources humaines', 'risorse umane', 'personalleiter', 'personalleiterin', 'personalreferent', 'personalreferentin', 'personalwesen'],
	legal: ['juridique', 'juridico', 'juridica', 'legale', 'recht', 'rechtsanwalt', 'rechtsanwaltin', 'justiziar', 'juriste', 'avocat', 'avocate', 'abogado', 'abogada', 'advogado', 'advogada', 'avvocato'],
	consulting: ['consulente', 'consultor', 'consultora', 'conseiller', 'conseillere', 'asesor', 'asesora', '…berater', '…beraterin'],
	education: ['professeur', 'enseignant', 'profesor', 'profesora', 'professora', 'insegnante', 'dozent', 'dozentin', 'docente'],
	medical: ['medecin', 'medico', 'medica', 'infirmiere', 'infirmier', 'enfermera', 'enfermeiro', 'infermiera', 'krankenpfleger'],
	admin: ['assistenz', 'assistentin', 'assistante', 'asistente', 'sekretariat', 'secretaria', 'secretaire', 'segretaria', 'impiegato', 'impiegata', 'administrativo', 'administrativa']
};
