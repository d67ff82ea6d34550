import type { Industry } from '#domain/scoring/scoring-profile';
import { foldWords, hasPhrase } from './fold';

/** Wordings per family, read from top to bottom: narrower families stand above the words that they share with wider ones. */
const WORDS: readonly (readonly [Industry, readonly string[]])[] = [
	['nonprofit', ['nonprofit', 'non profit', 'not for profit', 'charity', 'ngo', 'philanthropy', 'foundation', 'association', 'religious institutions']],
	['healthcare', ['health', 'healthcare', 'hospital', 'hospitals', 'medical', 'pharma', 'pharmaceutical', 'pharmaceuticals', 'biotech', 'biotechnology', 'life sciences', 'medtech', 'dental', 'veterinary', 'wellness', 'gesundheit', 'gesundheitswesen', 'sante', 'salud', '医疗', '医療']],
	['telecom', ['telecom', 'telecoms', 'telecommunications', 'telecommunication', 'wireless', 'telekommunikation', '通信']],
	['finance', ['finance', 'financial', 'financial services', 'bank', 'banking', 'banks', 'insurance', 'fintech', 'investment', 'venture capital', 'private equity', 'capital markets', 'wealth management', 'finanzen', 'versicherung', 'banque', 'assurance', 'seguros', 'finanzas', '金融', '银行', '銀行']],
	['technology', ['tech', 'technology', 'technologies', 'it', 'information technology', 'software', 'saas', 'hardware', 'computer', 'computers', 'internet', 'cloud', 'cybersecurity', 'semiconductor', 'semiconductors', 'electronics', 'data', 'ai', 'artificial intelligence', 'edtech', 'martech', 'informatik', 'informatique', 'informatica', 'tecnologia', 'technologie', 'ソフトウェア', '软件', '科技', '情報技術']],
	['media', ['media', 'entertainment', 'publishing', 'broadcast', 'broadcasting', 'music', 'film', 'gaming', 'games', 'newspapers', 'printing', 'medien', 'printing and publishing', 'sports']],
	['professionalServices', ['consulting', 'professional services', 'business services', 'marketing', 'advertising', 'marketing services', 'legal', 'law', 'law practice', 'legal services', 'accounting', 'staffing', 'recruiting', 'human resources', 'design', 'architecture', 'management consulting', 'agency', 'research', 'market research', 'beratung', 'conseil', 'consultoria', 'security services', 'events services', 'events']],
	['energy', ['energy', 'oil', 'gas', 'utilities', 'utility', 'renewables', 'renewable', 'solar', 'wind', 'power', 'mining', 'water', 'energie', 'energia', '能源', 'エネルギー']],
	['logistics', ['logistics', 'transport', 'transportation', 'shipping', 'freight', 'supply chain', 'warehousing', 'aviation', 'airlines', 'maritime', 'trucking', 'logistik', 'logistique', 'logistica', '物流']],
	['construction', ['construction', 'real estate', 'building', 'building materials', 'property', 'civil engineering', 'bau', 'bauwesen', 'immobilien', 'immobilier', 'construccion', 'facilities services', '建設', '不动产']],
	['education', ['education', 'e learning', 'university', 'universities', 'school', 'schools', 'higher education', 'academia', 'training', 'bildung', 'educacion', 'enseignement', '教育']],
	['government', ['government', 'public sector', 'public administration', 'military', 'municipality', 'federal', 'public safety', 'offentlicher dienst', '政府']],
	['hospitality', ['hospitality', 'hotel', 'hotels', 'restaurant', 'restaurants', 'travel', 'tourism', 'leisure', 'catering', 'gastronomie', 'hosteleria', 'food service', 'events venue', '観光']],
	['agriculture', ['agriculture', 'agricultural', 'farming', 'forestry', 'fishing', 'agro', 'agribusiness', 'landwirtschaft', 'dairy', '農業', '农业']],
	['retail', ['retail', 'e commerce', 'ecommerce', 'wholesale', 'consumer goods', 'consumer products', 'fashion', 'apparel', 'luxury', 'cosmetics', 'supermarket', 'supermarkets', 'fmcg', 'food', 'food and beverage', 'beverages', 'einzelhandel', 'handel', 'commerce', 'comercio', '小売', '零售']],
	['manufacturing', ['manufacturing', 'industrial', 'machinery', 'mechanical', 'automotive', 'aerospace', 'engineering', 'chemicals', 'chemical', 'plastics', 'steel', 'metal', 'packaging', 'textiles', 'automation', 'robotics', 'defense', 'defence', 'maschinenbau', 'industrie', 'produktion', 'fertigung', 'fabricacion', 'manufactura', '製造', '制造']]
];

/** The family of an industry in any wording, or null when it isn't understood. */
export function readIndustry(text: string): Industry | null {
	const words = foldWords(text.slice(0, 200));
	for (const [industry, phrases] of WORDS) if (phrases.some((p) => hasPhrase(words, p))) return industry;
	return null;
}
