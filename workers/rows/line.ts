import type { RowCall, RowDeath } from '../contracts/rows';
import type { RowPort } from './messages';

type Scope = Pick<Worker, 'addEventListener' | 'removeEventListener' | 'postMessage'>;
let last = 0;

/**
 * A row worker that the window starts, and a line to it. Firefox now and then never comes back from `new Worker` in a
 * worker, whose thread then stands still for good (seen in about one of twelve imports on a busy machine); a window doesn't
 * wait for it.
 */
export function lineToRowWorker(scope: Scope = globalThis as unknown as Scope): RowPort {
	const id = ++last;
	const { port1, port2 } = new MessageChannel();
	const line: RowPort = {
		onmessage: null,
		onerror: null,
		onmessageerror: null,
		postMessage: (message) => port1.postMessage(message),
		terminate() {
			scope.removeEventListener('message', hear as EventListener);
			port1.close();
			scope.postMessage({ rows: 'end', id } satisfies RowCall);
		}
	};
	const hear = ({ data }: MessageEvent<Partial<RowDeath> | null>): void => {
		if (data?.rows === 'lost' && data.id === id) line.onerror?.();
	};
	scope.addEventListener('message', hear as EventListener);
	port1.onmessage = (e) => line.onmessage?.(e);
	port1.onmessageerror = () => line.onmessageerror?.();
	scope.postMessage({ rows: 'start', id, port: port2 } satisfies RowCall, { transfer: [port2] });
	return line;
}
