/** Job titles as badge scans carry them: commoner ones stand first. */
export const TITLES = [
	'Marketing Manager', 'Sales Manager', 'Account Executive', 'Software Engineer', 'Project Manager', 'Marketing Director', 'Sales Director', 'CEO', 'Operations Manager', 'Product Manager', 'Business Development Manager', 'Account Manager', 'Head of Marketing',
	'Consultant', 'Managing Director', 'Purchasing Manager', 'Marketing Dir.', 'VP Sales', 'Senior Software Engineer', 'Marketing Specialist', 'Sales Representative', 'Founder', 'CTO', 'IT Manager', 'Director of Operations', 'Head of Sales', 'Buyer', 'Engineer',
	'Chief Marketing Officer', 'VP of Marketing', 'Vice President, Operations', 'Supply Chain Manager', 'Regional Sales Manager', 'Key Account Manager', 'Demand Generation Manager', 'Digital Marketing Mgr', 'Sr. Marketing Manager', 'Technical Sales Engineer', 'CFO', 'COO',
	'Owner', 'Co-Founder & CEO', 'President', 'General Manager', 'Plant Manager', 'Quality Manager', 'Production Manager', 'Customer Success Manager', 'Office Manager', 'Executive Assistant', 'Assistant to the CEO', 'HR Manager', 'Finance Director', 'Controller',
	'Data Analyst', 'Business Analyst', 'Solutions Architect', 'Research Scientist', 'UX Designer', 'Event Manager', 'Brand Manager', 'Communications Manager', 'Content Marketing Lead', 'Marketing Coordinator', 'Marketing Intern', 'Intern', 'Student', 'Working Student',
	'Trainee', 'Software Eng.', 'Developer', 'System Administrator', 'CIO', 'Head of IT', 'Director, Business Development', 'EVP Global Sales', 'SVP Marketing', 'Sales Exec', 'Inside Sales Rep', 'SDR', 'Procurement Lead', 'Professor', 'Journalist', 'Editor', 'Teacher', 'Lawyer', 'Accountant', 'Mechanical Engineer', 'Maintenance Technician'
];

/** Titles in the language of the country. */
export const LOCAL_TITLES = {
	DE: ['Einkaufsleiter', 'Geschäftsführer', 'Vertriebsleiter', 'Leiter Marketing', 'Werkstudent', 'Projektleiterin'],
	FR: ['Directeur Commercial', 'Responsable Marketing', 'Gérant', 'Stagiaire', 'Chargée de communication'],
	ES: ['Directora de Marketing', 'Gerente General', 'Jefe de Compras', 'Director General'],
	IT: ['Direttore Vendite', 'Amministratore Delegato', 'Responsabile Acquisti'],
	JP: ['営業部長', '代表取締役', '課長', 'エンジニア'],
	CN: ['市场总监', '销售经理', '总经理', '工程师'],
	PL: ['Dyrektor Handlowy', 'Kierownik Projektu', 'Prezes'],
	BR: ['Diretor Comercial', 'Gerente de Marketing']
};

export const SOURCES = [
	'Trade Show', 'Trade Show', 'Trade Show', 'Trade Show', 'Trade Show', 'Badge Scan', 'Badge Scan', 'Website', 'Website', 'website', 'Webinar', 'Webinar', 'Referral', 'Referral', 'LinkedIn', 'LinkedIn', 'Partner', 'Google Ads', 'TRADE SHOW', 'Cold List', 'Newsletter', '', ''
];

export const FREE_MAIL = ['gmail.com', 'gmail.com', 'gmail.com', 'gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'aol.com', 'proton.me'];
export const LOCAL_MAIL = { DE: ['gmx.de', 'web.de', 't-online.de'], FR: ['orange.fr', 'free.fr', 'laposte.net'], IT: ['libero.it'], PL: ['wp.pl', 'onet.pl'], GB: ['btinternet.com'], JP: ['yahoo.co.jp'], CN: ['qq.com', '163.com'], BR: ['uol.com.br'] };
export const MISTYPED_MAIL = ['gmial.com', 'gamil.com', 'gmail.co', 'hotmial.com', 'yaho.com', 'outlok.com'];
export const PLACEHOLDERS = ['N/A', 'n/a', '-', 'none', 'NULL', '--'];

export const NOTES = [
	'Asked for pricing', 'Wants a demo next week', 'Met at booth 4B', 'Send the brochure', 'Interested in the API', 'Follow up after the show', 'Uses a competitor, contract ends in March', 'Spoke with Ana; wants a quote, 3 sites', 'Said "call me on Tuesday"', 'Budget approved, decides with the COO', 'Only collecting swag',
	'Asked about GDPR, hosting and SSO', 'Prefers email, not phone', 'Speaks German and French', 'Evaluating 2 vendors', '50% discount asked'
];
export const LONG_NOTES = ['Wants to see:\n- import\n- duplicates\n- scoring', 'Call back in the afternoon.\nAssistant: Maria, ext. 12', 'First visit.\r\nBrought two colleagues, "both engineers".', 'Needs:\n1. offline use\n2. tablet'];
/** Cells that a spreadsheet would run. */
export const FORMULAS = ['=HYPERLINK("http://example.com","click me")', '=1+1', '+1 colleague also interested', '@booth asked for Lisa', '-20% was promised', "=cmd|' /C calc'!A0", '=SUM(A1:A9)'];
