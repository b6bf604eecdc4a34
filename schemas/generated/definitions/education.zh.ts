// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionDefinition } from '../../vocabulary/definition.ts';

export const definition: SectionDefinition = {
 "section": "education",
 "title": "学历学位",
 "groups": [
  {
   "id": "fullTime",
   "label": "全日制学历信息"
  },
  {
   "id": "partTime",
   "label": "非全日制学历信息"
  }
 ],
 "fields": [
  {
   "id": "fullTimeLevel",
   "label": "全日制最高学历",
   "hint": "没有全日制学历的，选“无学历”",
   "group": "fullTime",
   "control": "choice",
   "source": "typed",
   "required": true,
   "reviewed": true,
   "codes": "education-levels",
   "options": [
    [
     "11",
     "博士研究生"
    ],
    [
     "14",
     "硕士研究生"
    ],
    [
     "21",
     "本科"
    ],
    [
     "31",
     "大专"
    ],
    [
     "41",
     "中专"
    ],
    [
     "61",
     "高中"
    ],
    [
     "71",
     "初中及以下"
    ],
    [
     "00",
     "无学历"
    ]
   ],
   "width": 16
  },
  {
   "id": "fullTimeDegree",
   "label": "全日制最高学位",
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
     "博士"
    ],
    [
     "3",
     "硕士"
    ],
    [
     "4D",
     "双学士"
    ],
    [
     "4",
     "学士"
    ],
    [
     "0",
     "无学位"
    ]
   ],
   "width": 10
  },
  {
   "id": "fullTimeSchool",
   "label": "全日制毕业学校",
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
   "label": "全日制所学专业",
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
   "label": "全日制毕业时间",
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
   "label": "电子认证号",
   "hint": "学信网学历证书电子注册备案表上的号码，如无可不填",
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
   "changeLabel": "全日制电子认证号"
  },
  {
   "id": "partTimeLevel",
   "label": "非全日制最高学历",
   "hint": "如无则无需填写",
   "group": "partTime",
   "control": "choice",
   "source": "typed",
   "reviewed": true,
   "codes": "education-levels",
   "options": [
    [
     "11",
     "博士研究生"
    ],
    [
     "14",
     "硕士研究生"
    ],
    [
     "21",
     "本科"
    ],
    [
     "31",
     "大专"
    ],
    [
     "41",
     "中专"
    ],
    [
     "61",
     "高中"
    ],
    [
     "71",
     "初中及以下"
    ]
   ],
   "width": 16
  },
  {
   "id": "partTimeDegree",
   "label": "非全日制最高学位",
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
     "博士"
    ],
    [
     "3",
     "硕士"
    ],
    [
     "4D",
     "双学士"
    ],
    [
     "4",
     "学士"
    ],
    [
     "0",
     "无学位"
    ]
   ],
   "width": 10
  },
  {
   "id": "partTimeSchool",
   "label": "非全日制毕业学校",
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
   "label": "非全日制所学专业",
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
   "label": "非全日制毕业时间",
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
   "label": "电子认证号",
   "hint": "学信网学历证书电子注册备案表上的号码，如无可不填",
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
   "changeLabel": "非全日制电子认证号"
  }
 ]
};
