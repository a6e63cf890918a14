/** The six official languages of the United Nations, by their ISO 639-1 codes. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];
