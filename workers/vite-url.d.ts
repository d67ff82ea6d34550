/** Address of a file that the build ships, e.g. a WebAssembly module. */
declare module '*?url' {
	const url: string;
	export default url;
}
