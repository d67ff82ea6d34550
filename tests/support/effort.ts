/**
 * ms of processor time that this process needed for a piece of work. What else the machine does meanwhile doesn't count, as it would by the
 * clock on the wall.
 */
export function effort(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	return process.cpuUsage(before).user / 1000;
}
