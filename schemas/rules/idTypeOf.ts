const types: { [signInType: string]: string } = {
  '1': 'residentId',
  '2': 'passport',
  '3': 'officerCard',
  '4': 'hkMoPermit',
  '5': 'twPermit',
  '6': 'foreignPermanentResident',
};

/**
 * The kind of document for a document type of the real-name sign-in, which has none for residence permits of Hong Kong,
 * Macao and Taiwan people: their numbers say so.
 */
export function idTypeOf(signInType: string, idNumber: string): string | undefined {
  if (signInType === '1' && /^8[123]/.test(idNumber)) return 'hkMoTwResidence';
  return Object.hasOwn(types, signInType) ? types[signInType] : undefined;
}
