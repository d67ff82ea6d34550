/** px after which letting go decides, and sideways movement that outweighs scrolling. */
const DECIDES = 96;
const STARTS = 12;

export interface SwipeOptions {
	enabled: boolean;
	onright: () => void;
	onleft: () => void;
}

/** Action: a finger or pen that moves the element sideways decides; a mouse never does, scrolling stays scrolling. */
export function swipe(node: HTMLElement, initial: SwipeOptions): { update(o: SwipeOptions): void; destroy(): void } {
	let options = initial;
	let from: { x: number; y: number; id: number } | null = null;
	let dragging = false;
	const end = new AbortController();
	const { signal } = end;
	node.style.touchAction = 'pan-y';

	const rest = (): void => {
		from = null;
		dragging = false;
		node.style.transform = '';
		node.style.opacity = '';
		node.style.transitionDuration = '';
	};
	node.addEventListener(
		'pointerdown',
		(e) => {
			if (options.enabled && e.pointerType !== 'mouse' && e.isPrimary) from = { x: e.clientX, y: e.clientY, id: e.pointerId };
		},
		{ signal }
	);
	node.addEventListener(
		'pointermove',
		(e) => {
			if (!from || e.pointerId !== from.id) return;
			const dx = e.clientX - from.x;
			if (!dragging) {
				if (Math.abs(e.clientY - from.y) > Math.abs(dx)) {
					if (Math.abs(e.clientY - from.y) > STARTS) from = null;
					return;
				}
				if (Math.abs(dx) < STARTS) return;
				dragging = true;
				node.setPointerCapture(e.pointerId);
			}
			node.style.transitionDuration = '0ms';
			node.style.transform = `translateX(${dx}px)`;
			node.style.opacity = String(Math.max(0.4, 1 - Math.abs(dx) / 500));
		},
		{ signal }
	);
	node.addEventListener(
		'pointerup',
		(e) => {
			if (!from || e.pointerId !== from.id) return;
			const dx = e.clientX - from.x;
			const decided = dragging && Math.abs(dx) > DECIDES;
			const dragged = dragging;
			rest();
			// The tap that ends a drag must not choose a value under the finger.
			if (dragged)
				node.addEventListener(
					'click',
					(c) => {
						c.stopPropagation();
						c.preventDefault();
					},
					{ capture: true, once: true, signal: AbortSignal.timeout(300) }
				);
			if (decided) (dx > 0 ? options.onright : options.onleft)();
		},
		{ signal }
	);
	node.addEventListener('pointercancel', rest, { signal });

	return {
		update: (o) => {
			options = o;
		},
		destroy: () => end.abort()
	};
}
