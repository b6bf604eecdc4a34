import chineseDays from 'chinese-days'

/** The State Council's calendar: holidays and the working weekends made up for them (`chinese-days`, a CommonJS package). */
export const { findWorkday, isWorkday } = chineseDays
