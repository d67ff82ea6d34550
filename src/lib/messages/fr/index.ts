import type { AllWords } from '../words';
import { audit } from './audit';
import { booth } from './booth';
import { boothDesk } from './booth-desk';
import { boothReady } from './booth-ready';
import { campaigns } from './campaigns';
import { contacts } from './contacts';
import { deliver } from './deliver';
import { exporting } from './exporting';
import { firstSteps } from './first-steps';
import { help } from './help';
import { history } from './history';
import { home } from './home';
import { fix } from './import-fix';
import { imports } from './imports';
import { insights } from './insights';
import { installing } from './installing';
import { lists } from './lists';
import { notices } from './notices';
import { ownFields } from './own-fields';
import { printing } from './printing';
import { privacy } from './privacy';
import { quality } from './quality';
import { quickClean } from './quick-clean';
import { review } from './review';
import { scoring } from './scoring';
import { scoringModel } from './scoring-model';
import { scoringPage } from './scoring-page';
import { settings } from './settings';
import { shell } from './shell';
import { consent } from './consent';
import { suppressions } from './suppressions';
import { lockWords } from './trust';
import { work } from './work';

/** The words of the screens in French. */
export const fr: AllWords = {
	audit,
	booth,
	boothDesk,
	boothReady,
	contacts,
	deliver,
	exporting,
	firstSteps,
	fix,
	help,
	history,
	home,
	imports,
	installing,
	quality,
	quickClean,
	review,
	scoring,
	settings,
	shell,
	scoringModel,
	scoringPage,
	lists,
	campaigns,
	work,
	consent,
	suppressions,
	lockWords,
	printing,
	privacy,
	insights,
	notices,
	ownFields
};
