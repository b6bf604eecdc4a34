/** The sentences of refused calls; the build leaves all others out of this module. */
export { default as sentences } from '@accountant-register/schemas/locales/errors.zh.json';
