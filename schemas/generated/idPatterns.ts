// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
/** The form of a number by kind of document. */
export const idPatterns: { [idType: string]: string } = {
  residentId: "^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)\\d{4}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]$",
  hkMoTwResidence: "^8[123]0000(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]$",
  passport: "^[A-Z0-9]{5,17}$",
  officerCard: "^[\\u4e00-\\u9fa5A-Z0-9]{4,20}$",
  hkMoPermit: "^[HM]\\d{8}(\\d{2})?$",
  twPermit: "^(\\d{8}|\\d{10}[A-Z]?)$",
  foreignPermanentResident: "^([A-Z]{3}\\d{12}|9\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dX])$",
};
