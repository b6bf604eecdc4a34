// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { FieldMarks } from '../vocabulary/tables.ts';

export const fieldMarks: { [section in 'basic' | 'workplace' | 'education' | 'qualification']: { [field: string]: FieldMarks } } = {
 "basic": {
  "name": {
   "source": "signIn",
   "required": true,
   "reviewed": true
  },
  "idType": {
   "source": "signIn",
   "required": true,
   "reviewed": true
  },
  "idNumber": {
   "source": "signIn",
   "required": true,
   "reviewed": true,
   "normalize": "code"
  },
  "gender": {
   "source": "derived",
   "required": true,
   "reviewed": true
  },
  "birthDate": {
   "source": "derived",
   "required": true,
   "reviewed": true,
   "normalize": "date"
  },
  "nationality": {
   "source": "derived",
   "required": true,
   "reviewed": true
  },
  "ethnicity": {
   "when": {
    "nationality": {
     "in": [
      "CN"
     ]
    }
   },
   "required": true
  },
  "politicalStatus": {
   "when": {
    "nationality": {
     "in": [
      "CN"
     ]
    }
   },
   "required": true
  },
  "mobile": {
   "source": "signIn",
   "required": true,
   "normalize": "mobile"
  },
  "email": {
   "normalize": "email"
  },
  "remark": {
   "unchangeable": true
  },
  "isCpa": {
   "source": "office",
   "unchangeable": true
  }
 },
 "workplace": {
  "isEmployed": {
   "required": true,
   "reviewed": true
  },
  "employerCode": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "code"
  },
  "employerName": {
   "source": "lookup",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "employerNameSource": {
   "source": "derived",
   "unchangeable": true,
   "hidden": true
  },
  "employerType": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true
  },
  "workRegion": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "workAddress": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "workPostcode": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "normalize": "digits"
  },
  "accountingSince": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "kept": true,
   "reviewed": true,
   "normalize": "date"
  },
  "accountingPost": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true
  },
  "accountingDuty": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true
  },
  "employerPhone": {
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "normalize": "phone"
  },
  "residenceRegion": {
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "residenceAddress": {
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "residenceBasis": {
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "residencePostcode": {
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "digits"
  },
  "authority": {
   "source": "derived",
   "reviewed": true,
   "hidden": true
  }
 },
 "education": {
  "fullTimeLevel": {
   "required": true,
   "reviewed": true
  },
  "fullTimeDegree": {
   "when": {
    "fullTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true
  },
  "fullTimeSchool": {
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "fullTimeMajor": {
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00",
      "71",
      "61"
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "fullTimeGraduatedOn": {
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "date"
  },
  "fullTimeVerificationCode": {
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "reviewed": true,
   "normalize": "code"
  },
  "partTimeLevel": {
   "reviewed": true
  },
  "partTimeDegree": {
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true
  },
  "partTimeSchool": {
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true
  },
  "partTimeMajor": {
   "when": {
    "partTimeLevel": {
     "notIn": [
      "00",
      "71",
      "61"
     ]
    }
   },
   "required": true,
   "reviewed": true
  },
  "partTimeGraduatedOn": {
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "date"
  },
  "partTimeVerificationCode": {
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "reviewed": true,
   "normalize": "code"
  }
 },
 "qualification": {
  "qualificationLevel": {
   "reviewed": true
  },
  "qualificationType": {
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true
  },
  "qualificationWay": {
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true
  },
  "qualifiedOn": {
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "date"
  },
  "qualificationNumber": {
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "normalize": "certificate-number"
  },
  "appointedPost": {
   "when": {
    "qualificationLevel": {
     "stated": true
    }
   }
  },
  "appointedOn": {
   "when": {
    "appointedPost": {
     "notIn": [
      "0"
     ]
    }
   },
   "required": true,
   "normalize": "date"
  }
 }
};
