import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/messages/languages';

const SCRIPT = readFileSync('static/theme.js', 'utf8');

/** As little of an element as the script asks for. */
class Box {
	readonly attributes = new Map<string, string>([['aria-hidden', 'true']]);
	readonly children: Box[] = [];
	readonly style = { cssText: '' };
	textContent = '';
	httpEquiv?: string;
	content?: string;
	onclick?: () => void;
	getAttribute(name: string): string | null {
		return this.attributes.get(name) ?? null;
	}
	setAttribute(name: string, value: string): void {
		this.attributes.set(name, value);
	}
	removeAttribute(name: string): void {
		this.attributes.delete(name);
	}
	appendChild(child: Box): void {
		this.children.push(child);
	}
	get words(): string[] {
		return [this.textContent, ...this.children.flatMap((c) => c.words)].filter(Boolean);
	}
}

/** The page before the app is drawn; `spoil` takes from the engine what an older one lacks. */
function page({ spoil = '', languages = ['en-US'], chosen = null as string | null } = {}) {
	const heard = new Map<string, () => void>();
	const listen = (name: string, hear: () => void): unknown => heard.set(name, hear);
	const splash = new Box();
	splash.textContent = 'Muster';
	const head = new Box();
	let reloads = 0;
	const document = {
		head,
		documentElement: { dataset: {} },
		createElement: () => new Box(),
		getElementById: (id: string) => (id === 'splash' ? splash : null),
		addEventListener: listen
	};
	const localStorage = { getItem: (key: string) => (key === 'muster-language' ? chosen : null) };
	const window = { addEventListener: listen, AbortSignal, localStorage, indexedDB: {} };
	const location = { reload: () => reloads++ };
	runInNewContext(`${spoil};${SCRIPT}`, { document, localStorage, window, location, AbortSignal, navigator: { languages } });
	return { splash, head, heard, reloads: () => reloads };
}

const OLD = {
	'Safari before 16.4':
		'var Real = RegExp; RegExp = function (p) { if (/[(][?]<[!=]/.test(p)) throw new SyntaxError("invalid group specifier name"); return new Real(p); }',
	'Chrome before 110': 'delete Array.prototype.toSorted',
	'Safari before 16': 'delete window.AbortSignal'
};

const refuse = (name: string): string =>
	`Object.defineProperty(window, '${name}', { get: function () { throw new Error('The operation is insecure.'); } })`;
/** Cookies and site data blocked for the page, as each engine has it. */
const REFUSING = {
	'Chrome, Edge and Safari that block site data': refuse('localStorage'),
	'Firefox that blocks cookies': `${refuse('localStorage')};${refuse('indexedDB')}`,
	'a view in another app that stores nothing': 'window.localStorage = null'
};

describe('APP-1: a browser in which the app can’t start', () => {
	it.each(Object.entries(OLD))('%s: says so in a sentence, and none of the app’s scripts run', (_, spoil) => {
		const { splash, head, heard } = page({ spoil });
		heard.get('DOMContentLoaded')?.();
		expect(splash.words).toHaveLength(1);
		expect(splash.words[0]).toContain('16.4');
		expect(splash.getAttribute('role')).toBe('alert');
		expect(splash.getAttribute('aria-hidden')).toBeNull();
		expect(head.children.map((c) => [c.httpEquiv, c.content])).toEqual([['Content-Security-Policy', "script-src 'none'"]]);
	});

	it.each(Object.entries(REFUSING))(
		'%s: it is said that nothing may be stored, and what to allow; none of the app’s scripts run',
		(_, spoil) => {
			const { splash, head, heard, reloads } = page({ spoil });
			heard.get('DOMContentLoaded')?.();
			const [sentence, button] = splash.words;
			expect(sentence).toMatch(/cookies or site data are blocked.*Allow cookies and site data/);
			expect(sentence).not.toContain('network');
			expect(button).toBe('Reload');
			expect(head.children.map((c) => c.content)).toEqual(["script-src 'none'"]);
			splash.children[0]?.children[1]?.onclick?.();
			expect(reloads()).toBe(1);
		}
	);

	it('says nothing in one that has all it needs', () => {
		const { splash, head, heard } = page();
		expect([...heard.keys()]).toEqual(['unhandledrejection']);
		expect(splash.words).toEqual(['Muster']);
		expect(head.children).toEqual([]);
	});

	it('a part of the app that doesn’t come is said once, with a way on', () => {
		const { splash, heard, reloads } = page();
		heard.get('unhandledrejection')?.();
		heard.get('unhandledrejection')?.();
		const [sentence, button] = splash.words;
		expect(splash.words).toHaveLength(2);
		expect(sentence).toContain('network');
		expect(button).toBe('Reload');
		splash.children[0]?.children[1]?.onclick?.();
		expect(reloads()).toBe(1);
	});

	it('APP-3: speaks each of the app’s languages, the chosen one first', () => {
		const said = (languages: string[], chosen: string | null = null, spoil = OLD['Safari before 16']) => {
			const { splash, heard } = page({ languages, chosen, spoil });
			heard.get('DOMContentLoaded')?.();
			return [splash.getAttribute('lang'), splash.words[0]] as const;
		};
		for (const spoil of [OLD['Safari before 16'], refuse('localStorage')]) {
			const all = LANGUAGES.map((l) => said(['xx', `${l}-XX`, 'en'], null, spoil));
			expect(all.map(([lang]) => lang)).toEqual(LANGUAGES);
			expect(new Set(all.map(([, words]) => words)).size).toBe(LANGUAGES.length);
		}
		expect(said(['de'], 'fr')[0]).toBe('fr');
		expect(said(['de'], 'auto')[0]).toBe('de');
		expect(said(['constructor', 'pt-BR'])[0]).toBe('en');
	});
});
