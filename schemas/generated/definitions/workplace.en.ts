// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "workplace",
 "title": "Workplace or residence",
 "fields": [
  {
   "id": "isEmployed",
   "label": "Do you have an employer?",
   "hint": "Answer yes if you do accounting for an employer: the workplace then decides which bureau is in charge. Everyone else, those about to start included, answers no and goes by residence.",
   "control": "yes-no",
   "source": "typed",
   "required": true,
   "reviewed": true,
   "changeLabel": "Employed in accounting"
  },
  {
   "id": "employerCode",
   "label": "Unified social credit code (or organisation code)",
   "hint": "18 characters, or an organisation code of 9",
   "control": "employer-code",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 18,
   "maxLength": 18,
   "autocomplete": "off"
  },
  {
   "id": "employerName",
   "label": "Name of the employer",
   "control": "text",
   "source": "lookup",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 40,
   "maxLength": 100,
   "autocomplete": "organization",
   "changeLabel": "Full name of the employer"
  },
  {
   "id": "employerType",
   "label": "Economic type of the employer",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "employer-types",
   "options": [
    [
     "10",
     "Administrative body"
    ],
    [
     "20",
     "Public institution"
    ],
    [
     "31",
     "Listed company, state-controlled"
    ],
    [
     "32",
     "Listed company, not state-controlled"
    ],
    [
     "41",
     "Unlisted company or enterprise, state-owned"
    ],
    [
     "42",
     "Unlisted company or enterprise, not state-owned"
    ],
    [
     "50",
     "Rural economic organisation"
    ],
    [
     "60",
     "Private non-profit organisation"
    ],
    [
     "90",
     "Other organisation"
    ]
   ],
   "width": 36
  },
  {
   "id": "workRegion",
   "label": "Office",
   "hint": "City, district and street of the office, not of the place of registration",
   "control": "region",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 30,
   "changeLabel": "Address of the employer"
  },
  {
   "id": "workAddress",
   "label": "Office, full address",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 50,
   "maxLength": 100,
   "autocomplete": "street-address",
   "changeLabel": "Present address of the employer"
  },
  {
   "id": "workPostcode",
   "label": "Postcode",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "width": 6,
   "maxLength": 6,
   "inputMode": "numeric",
   "autocomplete": "postal-code"
  },
  {
   "id": "accountingSince",
   "label": "Doing accounting since",
   "control": "date",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 10,
   "changeLabel": "Doing accounting since"
  },
  {
   "id": "accountingPost",
   "label": "Accounting post",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "accounting-posts",
   "options": [
    [
     "01",
     "Head of accounting unit (accounting supervisor)"
    ],
    [
     "02",
     "Cashier"
    ],
    [
     "03",
     "Auditing"
    ],
    [
     "04",
     "Capital and fund accounting"
    ],
    [
     "05",
     "Accounting of income, expenditure, claims and debts"
    ],
    [
     "06",
     "Accounting of wages, costs and financial results"
    ],
    [
     "07",
     "Accounting of receipt, issue and movement of property"
    ],
    [
     "08",
     "General ledger"
    ],
    [
     "09",
     "Preparation of financial reports"
    ],
    [
     "10",
     "Accounting records within the accounting unit"
    ],
    [
     "11",
     "Accounting supervision"
    ],
    [
     "12",
     "Bookkeeping agency"
    ],
    [
     "99",
     "Other accounting work"
    ]
   ],
   "width": 36,
   "changeLabel": "Accounting post"
  },
  {
   "id": "accountingDuty",
   "label": "Administrative position in accounting",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "required": true,
   "codes": "accounting-duties",
   "options": [
    [
     "1",
     "Accounting staff"
    ],
    [
     "2",
     "Accounting supervisor"
    ],
    [
     "3",
     "Head of accounting unit"
    ],
    [
     "4",
     "Chief accountant or finance director"
    ],
    [
     "9",
     "Other"
    ]
   ],
   "width": 20
  },
  {
   "id": "employerPhone",
   "label": "Phone of the employer",
   "hint": "For example 0574-87654321; put a hyphen before an extension",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      true
     ]
    }
   },
   "width": 20,
   "maxLength": 20,
   "inputMode": "tel",
   "autocomplete": "tel"
  },
  {
   "id": "residenceRegion",
   "label": "Residence (place of household registration or school)",
   "hint": "City, district and street",
   "control": "region",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 30,
   "changeLabel": "Residence"
  },
  {
   "id": "residenceAddress",
   "label": "Residence, full address",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 50,
   "maxLength": 100,
   "autocomplete": "street-address",
   "changeLabel": "Residence, full address"
  },
  {
   "id": "residenceBasis",
   "label": "Residence by",
   "hint": "What the residence rests on; the matching proof is to be uploaded",
   "control": "choice",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "codes": "residence-bases",
   "options": [
    [
     "household",
     "Place of household registration"
    ],
    [
     "residencePermit",
     "Place of residence (residence permit or proof of residence)"
    ],
    [
     "school",
     "Place of school (enrolled students)"
    ]
   ],
   "width": 30
  },
  {
   "id": "residencePostcode",
   "label": "Postcode",
   "control": "text",
   "source": "typed",
   "when": {
    "isEmployed": {
     "in": [
      false
     ]
    }
   },
   "required": true,
   "reviewed": true,
   "width": 6,
   "maxLength": 6,
   "inputMode": "numeric",
   "autocomplete": "postal-code"
  }
 ]
};
