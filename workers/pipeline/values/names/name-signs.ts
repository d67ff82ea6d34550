/** Emoji, stars, arrows and the like with what belongs to them; © ® ™ and signs of Japanese writing (㊗) say something. */
const SIGN =
	/(?:(?![©®™〰〽㊗㊙])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u2022\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff](?:\ufe0e|\ufe0f|\u200d|\u20e3)*)+/gu;
const ASCII = /^[\x20-\x7e]*$/u;

/** A name without the emoji and stars that people decorate it with: "✨Anna Moser✨" → "Anna Moser". One that is nothing else stays. */
export function withoutSigns(name: string): string {
	if (ASCII.test(name)) return name;
	const plain = name.replace(SIGN, ' ');
	return plain === name || !/[\p{L}\p{N}]/u.test(plain) ? name : plain.replace(/\s+/gu, ' ').trim();
}
