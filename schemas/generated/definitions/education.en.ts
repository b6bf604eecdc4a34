// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "education",
 "title": "Education and degrees",
 "groups": [
  {
   "id": "fullTime",
   "label": "Full-time education"
  },
  {
   "id": "partTime",
   "label": "Part-time education"
  }
 ],
 "fields": [
  {
   "id": "fullTimeLevel",
   "label": "Highest full-time education",
   "hint": "Choose “No formal education” if there is none",
   "group": "fullTime",
   "control": "choice",
   "source": "typed",
   "required": true,
   "reviewed": true,
   "codes": "education-levels",
   "options": [
    [
     "11",
     "Doctoral study"
    ],
    [
     "14",
     "Master study"
    ],
    [
     "21",
     "University (bachelor programme)"
    ],
    [
     "31",
     "Junior college"
    ],
    [
     "41",
     "Secondary vocational school"
    ],
    [
     "61",
     "Senior high school"
    ],
    [
     "71",
     "Junior high school or below"
    ],
    [
     "00",
     "No formal education"
    ]
   ],
   "width": 16
  },
  {
   "id": "fullTimeDegree",
   "label": "Highest full-time degree",
   "group": "fullTime",
   "control": "choice",
   "source": "typed",
   "when": {
    "fullTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "degrees",
   "options": [
    [
     "2",
     "Doctorate"
    ],
    [
     "3",
     "Master"
    ],
    [
     "4D",
     "Double bachelor"
    ],
    [
     "4",
     "Bachelor"
    ],
    [
     "0",
     "No degree"
    ]
   ],
   "width": 10
  },
  {
   "id": "fullTimeSchool",
   "label": "School (full-time)",
   "group": "fullTime",
   "control": "text",
   "source": "typed",
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 40,
   "maxLength": 100,
   "autocomplete": "off"
  },
  {
   "id": "fullTimeMajor",
   "label": "Major (full-time)",
   "group": "fullTime",
   "control": "text",
   "source": "typed",
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
   "reviewed": true,
   "width": 30,
   "maxLength": 60,
   "autocomplete": "off"
  },
  {
   "id": "fullTimeGraduatedOn",
   "label": "Graduated on (full-time)",
   "group": "fullTime",
   "control": "date",
   "source": "typed",
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 10
  },
  {
   "id": "fullTimeVerificationCode",
   "label": "Electronic verification code (full-time)",
   "hint": "From the online diploma verification report; optional",
   "group": "fullTime",
   "control": "text",
   "source": "typed",
   "when": {
    "fullTimeLevel": {
     "notIn": [
      "00"
     ]
    }
   },
   "reviewed": true,
   "width": 20,
   "maxLength": 20,
   "autocomplete": "off",
   "changeLabel": "Electronic verification code (full-time)"
  },
  {
   "id": "partTimeLevel",
   "label": "Highest part-time education",
   "hint": "Leave empty if there is none",
   "group": "partTime",
   "control": "choice",
   "source": "typed",
   "reviewed": true,
   "codes": "education-levels",
   "options": [
    [
     "11",
     "Doctoral study"
    ],
    [
     "14",
     "Master study"
    ],
    [
     "21",
     "University (bachelor programme)"
    ],
    [
     "31",
     "Junior college"
    ],
    [
     "41",
     "Secondary vocational school"
    ],
    [
     "61",
     "Senior high school"
    ],
    [
     "71",
     "Junior high school or below"
    ]
   ],
   "width": 16
  },
  {
   "id": "partTimeDegree",
   "label": "Highest part-time degree",
   "group": "partTime",
   "control": "choice",
   "source": "typed",
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "degrees",
   "options": [
    [
     "2",
     "Doctorate"
    ],
    [
     "3",
     "Master"
    ],
    [
     "4D",
     "Double bachelor"
    ],
    [
     "4",
     "Bachelor"
    ],
    [
     "0",
     "No degree"
    ]
   ],
   "width": 10
  },
  {
   "id": "partTimeSchool",
   "label": "School (part-time)",
   "group": "partTime",
   "control": "text",
   "source": "typed",
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "width": 40,
   "maxLength": 100,
   "autocomplete": "off"
  },
  {
   "id": "partTimeMajor",
   "label": "Major (part-time)",
   "group": "partTime",
   "control": "text",
   "source": "typed",
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
   "reviewed": true,
   "width": 30,
   "maxLength": 60,
   "autocomplete": "off"
  },
  {
   "id": "partTimeGraduatedOn",
   "label": "Graduated on (part-time)",
   "group": "partTime",
   "control": "date",
   "source": "typed",
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "required": true,
   "reviewed": true,
   "width": 10
  },
  {
   "id": "partTimeVerificationCode",
   "label": "Electronic verification code (part-time)",
   "hint": "From the online diploma verification report; optional",
   "group": "partTime",
   "control": "text",
   "source": "typed",
   "when": {
    "partTimeLevel": {
     "stated": true
    }
   },
   "reviewed": true,
   "width": 20,
   "maxLength": 20,
   "autocomplete": "off",
   "changeLabel": "Electronic verification code (part-time)"
  }
 ]
};
