import type { Locator } from 'playwright-core';

/** Hues of the meaning colours, in degrees from–to (red wraps round zero). */
export const HUES = { green: [90, 170], purple: [255, 315], blue: [200, 252], yellow: [25, 62], red: [340, 20] } as const;

/** The hues (0–359) of all saturated colours that an element and its children show as text, icon, ground or border. */
export function hues(element: Locator): Promise<number[]> {
	return element.evaluate((root) => {
		const context = new OffscreenCanvas(1, 1).getContext('2d')!;
		const seen = new Set<number>();
		for (const node of [root, ...root.querySelectorAll('*')]) {
			const style = getComputedStyle(node);
			const shown = [
				style.color,
				style.backgroundColor,
				...(parseFloat(style.borderTopWidth) > 0 ? [style.borderTopColor] : []),
				...(parseFloat(style.borderLeftWidth) > 0 ? [style.borderLeftColor] : [])
			];
			for (const colour of shown) {
				context.clearRect(0, 0, 1, 1);
				context.fillStyle = colour;
				context.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
				const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
				if (a < 100 || max - min < 50) continue;
				const sixth = max === r ? ((g - b) / (max - min) + 6) % 6 : max === g ? (b - r) / (max - min) + 2 : (r - g) / (max - min) + 4;
				seen.add(Math.round(sixth * 60));
			}
		}
		return [...seen];
	});
}

export function isHue(hue: number, name: keyof typeof HUES): boolean {
	const [from, to] = HUES[name];
	return from < to ? hue >= from && hue <= to : hue >= from || hue <= to;
}
