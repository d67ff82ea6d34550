import { audit } from './en/audit';
import { booth } from './en/booth';
import { boothDesk } from './en/booth-desk';
import { boothReady } from './en/booth-ready';
import { campaigns } from './en/campaigns';
import { contacts } from './en/contacts';
import { deliver } from './en/deliver';
import { exporting } from './en/exporting';
import { history } from './en/history';
import { home } from './en/home';
import { fix } from './en/import-fix';
import { imports } from './en/imports';
import { insights } from './en/insights';
import { installing } from './en/installing';
import { lists } from './en/lists';
import { lockWords } from './en/trust';
import { privacy } from './en/privacy';
import { notices } from './en/notices';
import { quickClean } from './en/quick-clean';
import { quality } from './en/quality';
import { review } from './en/review';
import { scoring } from './en/scoring';
import { scoringModel } from './en/scoring-model';
import { scoringPage } from './en/scoring-page';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { suppressions } from './en/suppressions';
import { work } from './en/work';

/**
 * All text of the screens by area; a language is one folder of the same shape. English until `speak` puts another in its place,
 * which happens before any screen is loaded (hooks.client.ts).
 */
export const m = { audit, booth, boothDesk, boothReady, contacts, deliver, exporting, fix, history, home, imports, installing, quality, quickClean, review, scoring, settings, shell, scoringModel, scoringPage, lists, campaigns, work, suppressions, lockWords, privacy, insights, notices };
