import { fileLimits, photoRules } from '@accountant-register/schemas/generated/pictureRules.ts';

const megabyte = 1024 ** 2;

/** The numbers that sentences about papers name. */
export const paperNumbers = { mb: fileLimits.maxBytes / megabyte, side: fileLimits.minSide };

/** The numbers that sentences about the photo name. */
export const photoNumbers = { kb: photoRules.minBytes / 1024, mb: photoRules.maxBytes / megabyte, width: photoRules.minWidth, height: photoRules.minHeight };
