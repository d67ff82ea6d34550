import { expect, it } from 'vitest';
import { watchKeyboard } from '#lib/state/shell/keyboard-room';

/** A tablet of 1,024 px, whose keyboard lies over the page. */
function tablet() {
	const seen = Object.assign(new EventTarget(), { height: 1024, offsetTop: 0, scale: 1 });
	const set = new Map<string, string>();
	const root = {
		clientHeight: 1024,
		style: {
			setProperty: (name: string, value: string | null) => {
				set.set(name, String(value));
			},
			removeProperty: (name: string) => {
				set.delete(name);
				return '';
			}
		}
	};
	let shown = 0;
	const stop = watchKeyboard(seen as unknown as VisualViewport, root, () => {
		shown++;
	});
	const becomes = (part: Partial<{ height: number; offsetTop: number; scale: number }>): Record<string, string> => {
		seen.dispatchEvent(new Event(Object.assign(seen, part) && 'resize'));
		return Object.fromEntries(set);
	};
	return { becomes, stop, shown: () => shown };
}

it('CAP-1: where a keyboard lies over the page, the page is as high as what is in sight, and the focused field is shown', () => {
	const t = tablet();
	expect(t.becomes({ height: 620 })).toEqual({ '--seen-height': '620px', '--covered': '404px' });
	expect(t.shown()).toBe(1);
	// Safari moves the page up by itself: less of its bottom is covered.
	expect(t.becomes({ offsetTop: 150 })).toEqual({ '--seen-height': '620px', '--covered': '254px' });
	expect(t.becomes({ height: 1024, offsetTop: 0 })).toEqual({});
	expect(t.shown()).toBe(1);
});

it('APP-3: a page that is zoomed by hand is left as it is, and so is one that nobody watches any more', () => {
	const t = tablet();
	expect(t.becomes({ height: 512, scale: 2 })).toEqual({});
	t.stop();
	expect(t.becomes({ height: 620, scale: 1 })).toEqual({});
	expect(t.shown()).toBe(0);
	expect(
		watchKeyboard(null, { clientHeight: 0, style: { setProperty: () => undefined, removeProperty: () => '' } }, () => undefined)()
	).toBeUndefined();
});
