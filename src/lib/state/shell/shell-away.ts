import { endWorkers } from '#lib/worker-client/all';
import { pipeline, pipelineHost } from '#lib/worker-client/pipeline';
import { isAppleTablet } from './home-screen';

/**
 * Tells the pipeline when the system puts the page away, so that it stops between two chunks: an engine that suspends a
 * page in the middle of a transaction blocks the store for every other one. Where hidden pages go on working, so does it.
 * Returns the way to stop.
 */
export function watchAway(): () => void {
	const tell = (away: boolean): void => {
		// A worker that isn't there has nothing to stop.
		if (pipelineHost.running) pipeline.setAway(away).catch(() => undefined);
	};
	const gone = (): void => tell(true);
	const back = (): void => tell(false);
	// Its workers end here, not with the page. One that is kept for the way back would stand still with all that it was
	// writing (who comes back gets the page anew), and Chromium, where it ends them itself, now and then never shows the
	// next page: 3 of 100 loads on a busy machine, none of 400 this way.
	const left = (): void => void endWorkers('gone');
	const shown = (e: PageTransitionEvent): void => {
		if (e.persisted) location.reload();
		else back();
	};
	const turned = (): void => {
		if (document.visibilityState === 'visible') tell(false);
		// iPadOS and iOS suspend a hidden page within seconds, in the middle of whatever it does.
		else if (isAppleTablet()) tell(true);
	};
	document.addEventListener('freeze', gone);
	document.addEventListener('resume', back);
	document.addEventListener('visibilitychange', turned);
	addEventListener('pagehide', left);
	addEventListener('pageshow', shown);
	return () => {
		document.removeEventListener('freeze', gone);
		document.removeEventListener('resume', back);
		document.removeEventListener('visibilitychange', turned);
		removeEventListener('pagehide', left);
		removeEventListener('pageshow', shown);
	};
}
