import { grouped, type Catalogue, type SameCodes } from '../catalogue';
import type { keyWords as enKeys, scoreSentences as en } from '../score';
import { some } from './parts';

const keyWords: Record<keyof typeof enKeys, string> = {
	keySeniorRole: 'Función directiva', keyManagerRole: 'Función de gestión', keyExperiencedRole: 'Función con experiencia', keyIndividualRole: 'Especialista', keyLowSeniority: 'Nivel jerárquico bajo',
	keyTargetTitle: 'Cargo objetivo', keyRelatedTitle: 'Cargo afín', keyOtherTitle: 'Cargo fuera del objetivo',
	keyTargetDepartment: 'Departamento objetivo', keyRelatedDepartment: 'Departamento afín', keyOtherDepartment: 'Otro departamento',
	keyHighFit: 'Ajuste alto al ICP', keyMediumFit: 'Ajuste medio al ICP', keyLowFit: 'Ajuste bajo al ICP',
	keyIdealSize: 'Tamaño de empresa ideal', keyFairSize: 'Tamaño de empresa aceptable', keyUnusualSize: 'Tamaño de empresa fuera del objetivo',
	keyIdealRevenue: 'Ingresos ideales', keyFairRevenue: 'Ingresos aceptables', keyUnusualRevenue: 'Ingresos fuera del objetivo',
	keyTargetRegion: 'Región objetivo', keyOtherRegion: 'Otra región',
	keyReferralSource: 'Origen: recomendación', keyPartnerSource: 'Origen: socio', keyInboundSource: 'Origen: entrante', keyEventSource: 'Origen: evento', keyCampaignSource: 'Origen: campaña', keySocialSource: 'Origen: redes sociales', keyColdSource: 'Origen: contacto en frío',
	keyStrongSource: 'Origen bueno', keyFairSource: 'Origen aceptable', keyWeakSource: 'Origen flojo',
	keyRecentlyActive: 'Activo recientemente', keySomewhatActive: 'Activo este trimestre', keyInactive: 'Sin actividad reciente',
	keyHighlyEngaged: 'Mucha interacción', keyEngaged: 'Con interacción', keyLittleEngaged: 'Poca interacción',
	keyCompleteProfile: 'Perfil completo', keyPartialProfile: 'Perfil parcial', keySparseProfile: 'Perfil escaso',
	keyBusinessEmail: 'Correo de empresa', keyGovernmentEmail: 'Correo de la administración', keyEducationEmail: 'Correo académico', keyFreeEmail: 'Correo gratuito', keyDisposableEmail: 'Correo desechable',
	keyReachableByPhone: 'Localizable por teléfono', keyUnclearPhone: 'Teléfono poco claro', keyCompetitor: 'Competidor', keyStudent: 'Estudiante o becario'
};

/** Titles and industries that are tried on a contact without one, by the English words they are tried with. */
const TRIED: Record<string, string> = {
	Manager: 'gerente', Director: 'director o directora', CEO: 'CEO',
	Technology: 'tecnología', Finance: 'finanzas', Consulting: 'consultoría', Telecom: 'telecomunicaciones', Manufacturing: 'industria', Healthcare: 'sanidad', Media: 'medios', Energy: 'energía', Logistics: 'logística', Construction: 'construcción', Education: 'educación', Government: 'administración pública', Retail: 'comercio minorista', Hospitality: 'hostelería', Agriculture: 'agricultura', Nonprofit: 'entidades sin ánimo de lucro'
};

const ago = (days: string | number | undefined): string => (Number(days) === 1 ? 'ayer' : `hace ${some(days, 'día', 'días')}`);
const acts = (n: string | number | undefined): string => some(n, 'visita, apertura, clic o descarga', 'visitas, aperturas, clics y descargas');

/** Sentences behind each contribution, what groups without data did, and why a contact has no score. */
const sentences = {
	scoreTitleExecutive: { message: (p) => `«${p.title}» dirige la empresa.` },
	scoreTitleVicePresident: { message: (p) => `«${p.title}» está justo por debajo de la cúpula.` },
	scoreTitleDirector: { message: (p) => `«${p.title}» dirige un departamento.` },
	scoreTitleManager: { message: (p) => `«${p.title}» es un cargo de gestión.` },
	scoreTitleLead: { message: (p) => `«${p.title}» es un cargo sénior sin dirigir un departamento.` },
	scoreTitleIndividual: { message: (p) => `«${p.title}» es un cargo de especialista.` },
	scoreTitleJunior: { message: (p) => `«${p.title}» rara vez decide una compra.` },
	scoreTitleWanted: { message: (p) => `«${p.title}» es uno de los cargos de su perfil.` },
	scoreTitleSome: { message: (p) => `«${p.title}» figura en su perfil como un cargo que encaja en parte.` },
	scoreTitleUnwanted: { message: (p) => `«${p.title}» figura en su perfil como un cargo que apenas encaja.` },
	scoreDepartmentFit: { message: (p) => `«${p.title}» trabaja en un departamento de su perfil.` },
	scoreDepartmentSome: { message: (p) => `«${p.title}» trabaja cerca de los departamentos de su perfil.` },
	scoreDepartmentOff: { message: (p) => `«${p.title}» trabaja fuera de los departamentos de su perfil.` },
	scoreIndustryFit: { message: (p) => `El sector ${p.industry} encaja con su perfil.` },
	scoreIndustrySome: { message: (p) => `El sector ${p.industry} encaja en parte con su perfil.` },
	scoreIndustryOff: { message: (p) => `El sector ${p.industry} queda fuera de su perfil.` },
	scoreSizeFit: { message: (p) => `Un tamaño de empresa de ${grouped(p.size)} encaja con su perfil.` },
	scoreSizeSome: { message: (p) => `Un tamaño de empresa de ${grouped(p.size)} encaja en parte con su perfil.` },
	scoreSizeOff: { message: (p) => `Un tamaño de empresa de ${grouped(p.size)} queda fuera de su perfil.` },
	scoreRevenueFit: { message: (p) => `Unos ingresos anuales de ${grouped(p.revenue)} encajan con su perfil.` },
	scoreRevenueSome: { message: (p) => `Unos ingresos anuales de ${grouped(p.revenue)} encajan en parte con su perfil.` },
	scoreRevenueOff: { message: (p) => `Unos ingresos anuales de ${grouped(p.revenue)} quedan fuera de su perfil.` },
	scoreRegionFit: { message: (p) => `${p.place} está en una región de su perfil.` },
	scoreRegionOff: { message: (p) => `${p.place} está fuera de las regiones de su perfil.` },
	scoreSourceStrong: { message: (p) => `Los leads de ${p.source} suelen dar buen resultado.` },
	scoreSourceFair: { message: (p) => `Los leads de ${p.source} dan un resultado similar al de la mayoría.` },
	scoreSourceWeak: { message: (p) => `Los leads de ${p.source} rara vez acaban en venta.` },
	scoreActiveToday: { message: () => 'Última actividad: hoy.' },
	scoreActiveRecently: { message: (p) => `Última actividad: ${ago(p.days)}.` },
	scoreActiveWhileAgo: { message: (p) => `Última actividad: ${ago(p.days)}, lo que cuenta en parte.` },
	scoreActiveLongAgo: { message: (p) => `Última actividad: ${ago(p.days)}, lo que cuenta poco.` },
	scoreEngagedHighly: { message: (p) => `Mucha actividad: ${acts(p.acts)}.` },
	scoreEngagedSome: { message: (p) => `Algo de actividad: ${acts(p.acts)}.` },
	scoreEngagedLittle: { message: (p) => `Poca actividad: ${acts(p.acts)}.` },
	scoreCompleteness: { message: (p) => `${p.filled} de ${p.of} partes del contacto están rellenas.` },
	scorePhoneMobile: { message: () => 'Hay un número de móvil al que llamar.' },
	scorePhoneOk: { message: () => 'Hay un número de teléfono al que llamar.' },
	scorePhoneUnreadable: { message: () => 'El número de teléfono no se pudo leer, así que puede que una llamada no llegue.' },
	scoreEmailBusiness: { message: (p) => `La dirección es de ${p.domain}, el dominio propio de una empresa.` },
	scoreEmailGovernment: { message: (p) => `La dirección es de ${p.domain}, un organismo público.` },
	scoreEmailEducation: { message: (p) => `La dirección es de ${p.domain}, una escuela o universidad.` },
	scoreEmailFree: { message: (p) => `La dirección es de ${p.domain}: correo gratuito, abierto a cualquiera.` },
	scoreEmailDisposable: { message: (p) => `La dirección es de ${p.domain}, que da direcciones desechables.` },
	scoreLessDisposable: { message: (p) => `${p.text} da direcciones desechables, lo que resta puntos.` },
	scoreLessFreeMail: { message: (p) => `${p.text} es correo gratuito, lo que resta puntos.` },
	scoreLessSchool: { message: (p) => `${p.text} es una escuela o universidad, lo que resta puntos.` },
	scoreLessCompetitor: { message: (p) => `${p.text} está en su lista de competidores, lo que resta puntos.` },
	scoreLessStudent: { message: (p) => `«${p.text}» aún está en formación, lo que resta puntos.` },
	scoreCapped: { message: (p) => `Este grupo puede dar ${p.cap} puntos como máximo.` },
	scoreMissingDemographic: { message: () => 'No hay ningún cargo que se pudiera leer, así que su peso pasó a los demás grupos.' },
	scoreMissingFirmographic: { message: () => 'Sin sector, tamaño ni ingresos, así que su peso pasó a los demás grupos.' },
	scoreMissingSource: { message: () => 'Sin un origen del lead conocido, así que su peso pasó a los demás grupos.' },
	scoreMissingEngagement: { message: () => 'Sin datos de actividad: la puntuación se deduce del origen y del ajuste.' },
	scoreMissingCompleteness: { message: () => 'No hay nada con lo que ver si los datos están completos, así que su peso pasó a los demás grupos.' },
	stepWorkEmail: { message: () => 'Una dirección de correo de trabajo' },
	stepTitle: { message: (p) => `Un cargo, si resulta ser ${TRIED[String(p.title)] ?? p.title}` },
	stepIndustry: { message: (p) => `Un sector, si resulta ser ${TRIED[String(p.industry)] ?? p.industry}` },
	stepSize: { message: (p) => `Un tamaño de empresa, si ronda las ${grouped(p.size)} personas` },
	stepPhone: { message: () => 'Un número de móvil' },
	stepActivity: { message: () => 'Una señal de actividad hoy' },
	stepVisit: { message: () => 'Una reunión y tres visitas hoy' },
	scoreUnsaved: { message: () => 'No se pudo guardar la puntuación. Sigue como antes.', fix: () => 'Inténtelo de nuevo.' },
	scoreOutOfRange: { message: () => 'Una puntuación es un número entero de 0 a 100.', fix: () => 'Escriba uno de ellos.' },
	profileUnreadable: { message: () => 'No se pudo guardar este perfil.', fix: () => 'Compruebe el valor que cambió. Las puntuaciones siguen como antes.' },
	scoreUnscored: { message: () => 'Muy pocos datos para juzgar. No es una puntuación baja.' },
	scoreNoWay: { message: () => 'Nada que aún pudiera saberse de este contacto le daría una puntuación.', fix: () => 'Revise los pesos en Puntuación: dos grupos necesitan uno, y uno de ellos debe ser función, empresa o actividad.' }
} satisfies SameCodes<typeof en>;

/** Texts by code: reasons of scoring factors (SCO-1), names of key factors, groups without data. */
export const scoreMessages: Catalogue = {
	...sentences,
	...Object.fromEntries(Object.entries(keyWords).map(([code, text]) => [code, { message: () => text }]))
};
