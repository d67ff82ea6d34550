import type { AllWords } from '../words';
import { audit } from './audit';
import { booth } from './booth';
import { contacts } from './contacts';
import { deliver } from './deliver';
import { exporting } from './exporting';
import { history } from './history';
import { home } from './home';
import { fix } from './import-fix';
import { imports } from './imports';
import { quality } from './quality';
import { quickClean } from './quick-clean';
import { review } from './review';
import { scoring } from './scoring';
import { scoringModel } from './scoring-model';
import { scoringPage } from './scoring-page';
import { settings } from './settings';
import { shell } from './shell';

/** The words of the screens in German. */
export const de: AllWords = { audit, booth, contacts, deliver, exporting, fix, history, home, imports, quality, quickClean, review, scoring, settings, shell, scoringModel, scoringPage };
