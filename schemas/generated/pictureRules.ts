// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { FileLimits, PhotoRules } from '../vocabulary/pictureRules.ts';

export const fileLimits: FileLimits = {
 "maxBytes": 10485760,
 "maxPixels": 50000000,
 "minSide": 600,
 "maxPages": 4
};

export const photoRules: PhotoRules = {
 "minBytes": 30720,
 "maxBytes": 3145728,
 "minWidth": 215,
 "minHeight": 300,
 "minRatio": 0.65,
 "maxRatio": 0.8,
 "minWhite": 0.8,
 "minSharpness": 0.1,
 "examWidth": 295,
 "examHeight": 413
};
