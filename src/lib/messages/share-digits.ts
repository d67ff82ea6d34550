import { locale } from '#domain/messages/locale';

/** A share (0–1) in per cent without the sign, never rounded to a whole or a nothing that it isn't: 99.96 shows as 99.9, 0.04 as "< 0.1". */
export function shareDigits(share: number): string {
	const text = (percent: number, digits: number): string => percent.toLocaleString(locale(), { maximumFractionDigits: digits });
	if (share > 0 && share < 0.001) return `< ${text(0.1, 1)}`;
	// A hair more, since 0.997 × 1,000 may come out below 997.
	return share > 0.99 ? text(Math.floor(share * 1000 + 1e-9) / 10, 1) : text(share * 100, share < 0.1 ? 1 : 0);
}
