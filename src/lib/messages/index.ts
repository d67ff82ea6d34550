import { contacts } from './en/contacts';
import { deliver } from './en/deliver';
import { history } from './en/history';
import { home } from './en/home';
import { imports } from './en/imports';
import { review } from './en/review';
import { scoring } from './en/scoring';
import { settings } from './en/settings';
import { shell } from './en/shell';

/** All text of the screens by area; a language is one folder of the same shape. */
export const m = { contacts, deliver, history, home, imports, review, scoring, settings, shell };
