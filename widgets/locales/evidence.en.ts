/** What each paper must show, two lines at most, in English. */
export const evidence = {
  idCardFront: 'The side with the portrait, all four corners in sight\nName and number legible',
  idCardBack: 'The side with the emblem, all four corners in sight\nPeriod of validity legible',
  idDocumentPage: 'The data page of the document you signed in with\nName, number and portrait in the picture',
  employerCodeCertificate: 'Business licence, unified social credit code or organisation code certificate\nName and code as you entered them',
  startWorkProof: 'Issued by the employer where you began accounting, with the date you began\nBearing its official seal',
  currentWorkProof: 'Issued by your present employer, naming your accounting post\nBearing its official seal',
  householdProof: 'First page and your own page of the household register, or a proof of registration\nThe address as you entered it',
  residenceProof: 'Both sides of the residence permit, or a proof of residence\nThe address as you entered it, still valid',
  enrolmentProof: 'A proof of enrolment from the school, or the registration page of the student card\nBearing the seal of the school',
  fullTimeDiploma: 'The whole diploma: portrait, name, school and number legible\nLevel, major and date as you entered them',
  fullTimeDegreeCertificate: 'The whole degree certificate\nThe degree as you entered it',
  partTimeDiploma: 'The whole diploma: portrait, name, school and number legible\nLevel, major and date as you entered them',
  partTimeDegreeCertificate: 'The whole degree certificate\nThe degree as you entered it',
  qualificationCertificate: 'The page with name, level and number\nLevel, date and number as you entered them',
};
