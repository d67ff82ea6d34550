import type { Deduction } from '../deduction';
import { foldWords, hasPhrase } from '../knowledge/fold';

/** Who is still learning, as titles say it. */
const WORDS = [
	'student',
	'students',
	'phd student',
	'undergraduate',
	'pupil',
	'intern',
	'internship',
	'trainee',
	'apprentice',
	'werkstudent',
	'werkstudentin',
	'studentin',
	'praktikant',
	'praktikantin',
	'azubi',
	'auszubildende',
	'auszubildender',
	'etudiant',
	'etudiante',
	'stagiaire',
	'alternant',
	'alternante',
	'estudiante',
	'becario',
	'becaria',
	'practicante',
	'studente',
	'studentessa',
	'stagista',
	'tirocinante',
	'estudante',
	'estagiario',
	'estagiaria',
	'学生',
	'实习生',
	'実習生'
];

/** A student, an intern or an apprentice, by the title. */
export const student: Deduction = {
	id: 'student',
	label: 'Student or intern',
	description: 'The job title says student, intern or apprentice.',
	group: 'demographic',
	field: 'jobTitle',
	domain: false,
	code: 'scoreLessStudent',
	key: 'keyStudent',
	applies(title) {
		const words = foldWords(title.slice(0, 200));
		return WORDS.some((w) => hasPhrase(words, w));
	}
};
