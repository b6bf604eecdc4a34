/** One item of a code list as the server reads it. */
export type CodeItem = { code: string; label: string; en: string };
