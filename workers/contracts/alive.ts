/** What a worker says with its first breath: the name of the lock that it holds until it ends. */
export interface Alive {
	alive: string;
}
