/** What an evidence file may be: bytes, pixels and pages at most, pixels of its shorter side at least. */
export type FileLimits = { maxBytes: number; maxPixels: number; minSide: number; maxPages: number };

/** What the photo must be: bytes and pixels are exclusive bounds, ratio is width by height. */
export type PhotoRules = {
  minBytes: number;
  maxBytes: number;
  minWidth: number;
  minHeight: number;
  minRatio: number;
  maxRatio: number;
  minWhite: number;
  minSharpness: number;
  examWidth: number;
  examHeight: number;
};

/** `forms/pictures.json`: both as they are written. */
export type Pictures = {
  evidence: { megabytesUpTo: number; megapixelsUpTo: number; shorterSideFrom: number; pagesUpTo: number };
  photo: {
    kilobytesOver: number;
    megabytesUnder: number;
    widthOver: number;
    heightOver: number;
    ratioFrom: number;
    ratioTo: number;
    whiteFrom: number;
    sharpFrom: number;
    examWidth: number;
    examHeight: number;
  };
};
