// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { Demand } from '../vocabulary/tables.ts';

export const demands: Demand[] = [
 {
  "kind": "idCardFront",
  "section": "basic",
  "fields": [
   "name",
   "idType",
   "idNumber",
   "photo"
  ],
  "when": {
   "idType": {
    "in": [
     "residentId",
     "hkMoTwResidence"
    ]
   }
  },
  "only": "change"
 },
 {
  "kind": "idCardBack",
  "section": "basic",
  "fields": [
   "name",
   "idType",
   "idNumber",
   "photo"
  ],
  "when": {
   "idType": {
    "in": [
     "residentId",
     "hkMoTwResidence"
    ]
   }
  },
  "only": "change"
 },
 {
  "kind": "idDocumentPage",
  "section": "basic",
  "fields": [
   "name",
   "idType",
   "idNumber",
   "gender",
   "birthDate",
   "nationality",
   "photo"
  ],
  "when": {
   "idType": {
    "in": [
     "passport",
     "officerCard",
     "hkMoPermit",
     "twPermit",
     "foreignPermanentResident"
    ]
   }
  }
 },
 {
  "kind": "employerCodeCertificate",
  "section": "workplace",
  "fields": [
   "isEmployed",
   "employerCode",
   "employerName"
  ],
  "when": {
   "isEmployed": {
    "in": [
     true
    ]
   }
  }
 },
 {
  "kind": "startWorkProof",
  "section": "workplace",
  "fields": [
   "accountingSince"
  ],
  "when": {
   "isEmployed": {
    "in": [
     true
    ]
   }
  }
 },
 {
  "kind": "currentWorkProof",
  "section": "workplace",
  "fields": [
   "isEmployed",
   "employerCode",
   "employerName",
   "workRegion",
   "workAddress"
  ],
  "when": {
   "isEmployed": {
    "in": [
     true
    ]
   }
  }
 },
 {
  "kind": "householdProof",
  "section": "workplace",
  "fields": [
   "isEmployed",
   "residenceRegion",
   "residenceAddress",
   "residenceBasis",
   "residencePostcode"
  ],
  "when": {
   "isEmployed": {
    "in": [
     false
    ]
   },
   "residenceBasis": {
    "in": [
     "household"
    ]
   }
  }
 },
 {
  "kind": "residenceProof",
  "section": "workplace",
  "fields": [
   "isEmployed",
   "residenceRegion",
   "residenceAddress",
   "residenceBasis",
   "residencePostcode"
  ],
  "when": {
   "isEmployed": {
    "in": [
     false
    ]
   },
   "residenceBasis": {
    "in": [
     "residencePermit"
    ]
   }
  }
 },
 {
  "kind": "enrolmentProof",
  "section": "workplace",
  "fields": [
   "isEmployed",
   "residenceRegion",
   "residenceAddress",
   "residenceBasis",
   "residencePostcode"
  ],
  "when": {
   "isEmployed": {
    "in": [
     false
    ]
   },
   "residenceBasis": {
    "in": [
     "school"
    ]
   }
  }
 },
 {
  "kind": "fullTimeDiploma",
  "section": "education",
  "fields": [
   "fullTimeLevel",
   "fullTimeSchool",
   "fullTimeMajor",
   "fullTimeGraduatedOn",
   "fullTimeVerificationCode"
  ],
  "when": {
   "fullTimeLevel": {
    "notIn": [
     "00",
     "71"
    ]
   }
  }
 },
 {
  "kind": "fullTimeDegreeCertificate",
  "section": "education",
  "fields": [
   "fullTimeDegree"
  ],
  "when": {
   "fullTimeDegree": {
    "notIn": [
     "0"
    ]
   }
  }
 },
 {
  "kind": "partTimeDiploma",
  "section": "education",
  "fields": [
   "partTimeLevel",
   "partTimeSchool",
   "partTimeMajor",
   "partTimeGraduatedOn",
   "partTimeVerificationCode"
  ],
  "when": {
   "partTimeLevel": {
    "notIn": [
     "00",
     "71"
    ]
   }
  }
 },
 {
  "kind": "partTimeDegreeCertificate",
  "section": "education",
  "fields": [
   "partTimeDegree"
  ],
  "when": {
   "partTimeDegree": {
    "notIn": [
     "0"
    ]
   }
  }
 },
 {
  "kind": "qualificationCertificate",
  "section": "qualification",
  "fields": [
   "qualificationLevel",
   "qualificationType",
   "qualificationWay",
   "qualifiedOn",
   "qualificationNumber"
  ],
  "when": {
   "qualificationLevel": {
    "stated": true
   }
  }
 }
];
