// Made by `npm run generate`; edit forms/ or dictionaries/ instead.

/**
 * Section 基本信息.
 */
export interface Basic {
  /**
   * 姓名
   */
  name?: string | null;
  /**
   * 证件类型
   */
  idType?:
    | 'residentId'
    | 'hkMoTwResidence'
    | 'passport'
    | 'officerCard'
    | 'hkMoPermit'
    | 'twPermit'
    | 'foreignPermanentResident'
    | null;
  /**
   * 证件号码
   */
  idNumber?: string | null;
  /**
   * 性别
   */
  gender?: '1' | '2' | null;
  /**
   * 出生日期
   */
  birthDate?: string | null;
  /**
   * 国家或地区
   */
  nationality?: string | null;
  /**
   * 民族
   */
  ethnicity?: string | null;
  /**
   * 政治面貌
   */
  politicalStatus?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | null;
  /**
   * 手机号码
   */
  mobile?: string | null;
  /**
   * 电子邮箱
   */
  email?: string | null;
  /**
   * 备注
   */
  remark?: string | null;
  /**
   * 是否注册会计师
   */
  isCpa?: boolean | null;
}

/**
 * Section 工作单位或居住地.
 */
export interface Workplace {
  /**
   * 是否有工作单位
   */
  isEmployed?: boolean | null;
  /**
   * 统一社会信用代码 (组织机构代码)
   */
  employerCode?: string | null;
  /**
   * 单位名称
   */
  employerName?: string | null;
  /**
   * 单位名称来源
   */
  employerNameSource?: 'directory' | 'typed' | null;
  /**
   * 单位经济类型
   */
  employerType?: '10' | '20' | '31' | '32' | '41' | '42' | '50' | '60' | '90' | null;
  /**
   * 办公场所
   */
  workRegion?: string | null;
  /**
   * 办公场所详细地址
   */
  workAddress?: string | null;
  /**
   * 邮政编码
   */
  workPostcode?: string | null;
  /**
   * 开始会计工作时间
   */
  accountingSince?: string | null;
  /**
   * 从事会计工作岗位
   */
  accountingPost?: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '99' | null;
  /**
   * 会计行政职务名称
   */
  accountingDuty?: '1' | '2' | '3' | '4' | '9' | null;
  /**
   * 单位电话
   */
  employerPhone?: string | null;
  /**
   * 居住地 (户籍或学校所在地)
   */
  residenceRegion?: string | null;
  /**
   * 居住地详细地址
   */
  residenceAddress?: string | null;
  /**
   * 居住地依据
   */
  residenceBasis?: 'household' | 'residencePermit' | 'school' | null;
  /**
   * 邮政编码
   */
  residencePostcode?: string | null;
  /**
   * 所属会计管理部门
   */
  authority?: string | null;
}

/**
 * Section 学历学位.
 */
export interface Education {
  /**
   * 全日制最高学历
   */
  fullTimeLevel?: '11' | '14' | '21' | '31' | '41' | '61' | '71' | '00' | null;
  /**
   * 全日制最高学位
   */
  fullTimeDegree?: '2' | '3' | '4D' | '4' | '0' | null;
  /**
   * 全日制毕业学校
   */
  fullTimeSchool?: string | null;
  /**
   * 全日制所学专业
   */
  fullTimeMajor?: string | null;
  /**
   * 全日制毕业时间
   */
  fullTimeGraduatedOn?: string | null;
  /**
   * 电子认证号
   */
  fullTimeVerificationCode?: string | null;
  /**
   * 非全日制最高学历
   */
  partTimeLevel?: '11' | '14' | '21' | '31' | '41' | '61' | '71' | null;
  /**
   * 非全日制最高学位
   */
  partTimeDegree?: '2' | '3' | '4D' | '4' | '0' | null;
  /**
   * 非全日制毕业学校
   */
  partTimeSchool?: string | null;
  /**
   * 非全日制所学专业
   */
  partTimeMajor?: string | null;
  /**
   * 非全日制毕业时间
   */
  partTimeGraduatedOn?: string | null;
  /**
   * 电子认证号
   */
  partTimeVerificationCode?: string | null;
}

/**
 * Section 专业技术资格.
 */
export interface Qualification {
  /**
   * 最高专业技术资格级别
   */
  qualificationLevel?: '1' | '2' | '3' | '4' | null;
  /**
   * 最高专业技术资格类型
   */
  qualificationType?: '1' | '2' | '3' | '4' | '9' | null;
  /**
   * 取得方式
   */
  qualificationWay?: '1' | '2' | '3' | null;
  /**
   * 取得时间
   */
  qualifiedOn?: string | null;
  /**
   * 专业技术资格证书编号
   */
  qualificationNumber?: string | null;
  /**
   * 聘任技术职务
   */
  appointedPost?: '1' | '2' | '3' | '4' | '5' | '9' | '0' | null;
  /**
   * 聘任技术职务时间
   */
  appointedOn?: string | null;
}
