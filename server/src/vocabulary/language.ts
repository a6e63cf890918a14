/** The six official languages of the United Nations, by their ISO 639-1 codes. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
