import type { Account } from '../accounts/account.ts'

/** Gives an account as `getUserInfo` tells it: all values texts, what is not known empty. */
export function userInfo({ userId, userName, mobile, authLevel, realName }: Account): Record<string, string> {
  return {
    userid: userId,
    authlevel: authLevel,
    loginname: userName,
    mobile,
    username: realName?.name ?? '',
    idtype: realName?.idType ?? '',
    idnum: realName?.idNumber ?? '',
    sex: realName?.sex ?? '',
    nation: realName?.nation ?? '',
    birthday: realName?.birthday ?? '',
    email: '',
    country: '',
    province: '',
    city: '',
    homeaddress: '',
    postcode: '',
    useable: '1',
  }
}
