// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import { checkAgreement } from '../../validators/idNumber.ts';
import { checkAnswered } from '../../validators/presence.ts';
import { checkDates } from '../../validators/checkDates.ts';
import { checkEmail } from '../../validators/email.ts';
import { checkIdNumber } from '../../validators/idNumber.ts';
import { checkKnown } from '../../validators/presence.ts';
import { checkMobile } from '../../validators/phone.ts';
import { checkPersonName } from '../../validators/personName.ts';
import { checkText } from '../../validators/text.ts';
import { checkUnasked } from '../../validators/presence.ts';
import { isListed } from '../../validators/isListed.ts';
function validate(data) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.nationality === void 0 && (missing0 = "nationality")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.nationality !== void 0 && data.nationality !== "CN") {
      const err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault0 = checkAnswered(data, ["ethnicity", "politicalStatus"]);
      if (fault0) {
        const err2 = { instancePath: "", keyword: "answered", params: fault0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault1 = checkUnasked(data, ["ethnicity", "politicalStatus"]);
      if (fault1) {
        const err3 = { instancePath: "", keyword: "unasked", params: fault1 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0, ifClause0 = "else";
  }
  if (!valid1) {
    const err4 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 != "string" && data1 !== null) {
        const err5 = { instancePath: "/name", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "string") {
        const fault2 = checkPersonName(data1, 0, data, this, "name");
        if (fault2) {
          const err6 = { instancePath: "/name", keyword: "check", params: fault2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        const fault3 = checkText(data1, { min: 1, max: 50 }, data, this, "name");
        if (fault3) {
          const err7 = { instancePath: "/name", keyword: "text", params: fault3 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.idType !== void 0) {
      let data2 = data.idType;
      if (typeof data2 != "string" && data2 !== null) {
        const err8 = { instancePath: "/idType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "string") {
        const fault4 = isListed(data2, "|residentId|hkMoTwResidence|passport|officerCard|hkMoPermit|twPermit|foreignPermanentResident|", data, this, "idType");
        if (fault4) {
          const err9 = { instancePath: "/idType", keyword: "codes", params: fault4 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.idNumber !== void 0) {
      let data3 = data.idNumber;
      if (typeof data3 != "string" && data3 !== null) {
        const err10 = { instancePath: "/idNumber", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "string") {
        const fault5 = checkIdNumber(data3, 0, data, this, "idNumber");
        if (fault5) {
          const err11 = { instancePath: "/idNumber", keyword: "check", params: fault5 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const fault6 = checkText(data3, { max: 20 }, data, this, "idNumber");
        if (fault6) {
          const err12 = { instancePath: "/idNumber", keyword: "text", params: fault6 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.gender !== void 0) {
      let data4 = data.gender;
      if (typeof data4 != "string" && data4 !== null) {
        const err13 = { instancePath: "/gender", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data4 == "string") {
        const fault7 = isListed(data4, "|1|2|", data, this, "gender");
        if (fault7) {
          const err14 = { instancePath: "/gender", keyword: "codes", params: fault7 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        const fault8 = checkAgreement(data4, 0, data, this, "gender");
        if (fault8) {
          const err15 = { instancePath: "/gender", keyword: "check", params: fault8 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.birthDate !== void 0) {
      let data5 = data.birthDate;
      if (typeof data5 != "string" && data5 !== null) {
        const err16 = { instancePath: "/birthDate", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "string") {
        const fault9 = checkDates(data5, { notBefore: { field: "today", years: -100 }, notAfter: { field: "today", years: -16 } }, data, this, "birthDate");
        if (fault9) {
          const err17 = { instancePath: "/birthDate", keyword: "dates", params: fault9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const fault10 = checkAgreement(data5, 0, data, this, "birthDate");
        if (fault10) {
          const err18 = { instancePath: "/birthDate", keyword: "check", params: fault10 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.nationality !== void 0) {
      let data6 = data.nationality;
      if (typeof data6 != "string" && data6 !== null) {
        const err19 = { instancePath: "/nationality", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data6 == "string") {
        const fault11 = isListed(data6, "|CN|HK|MO|TW|AL|DZ|AF|AR|IE|EG|ET|EE|AE|AW|OM|AD|AO|AI|AG|AU|AT|AX|AZ|BB|PG|BS|BY|BM|PK|PY|PS|BH|PA|BG|BR|MP|MK|BJ|BE|PE|IS|BW|PR|BA|PL|BO|BZ|BT|BF|BI|KP|GQ|DK|DE|TL|TG|DO|DM|EC|ER|RU|FR|FO|VA|PF|GF|MF|FJ|PH|FI|CV|GM|CG|CD|GL|GD|GE|CO|GG|CR|GP|GU|CU|GY|HT|KR|KZ|ME|NL|BQ|SX|HN|GH|CA|KH|GA|DJ|CZ|KG|KI|ZW|GN|GW|KY|CM|QA|CC|HR|KM|KE|CI|KW|CK|CW|LS|LA|LV|LB|LR|LY|LI|LT|RE|RO|LU|RW|MG|IM|MV|MT|FK|MY|MW|ML|MU|MR|MH|MQ|YT|US|AS|VI|MN|BD|MS|MM|FM|MD|MA|MC|MZ|MX|NA|ZA|SS|NR|NP|NI|NE|NG|NU|NF|NO|PW|PN|PT|JP|SE|CH|SV|RS|SL|SN|CY|SC|WS|SA|BL|CX|ST|SH|KN|LC|SM|PM|VC|LK|SK|SI|SJ|SZ|SD|SR|SB|SO|TH|TJ|TO|TZ|TC|TT|TR|TM|TN|TK|TV|WF|VU|GT|VE|BN|UG|UA|UY|UZ|ES|GR|SG|NC|NZ|HU|EH|SY|JM|AM|YE|IT|IQ|IR|IN|ID|GB|VG|IL|JO|VN|ZM|JE|TD|GI|CL|CF|", data, this, "nationality");
        if (fault11) {
          const err20 = { instancePath: "/nationality", keyword: "codes", params: fault11 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    if (data.ethnicity !== void 0) {
      let data7 = data.ethnicity;
      if (typeof data7 != "string" && data7 !== null) {
        const err21 = { instancePath: "/ethnicity", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data7 == "string") {
        const fault12 = isListed(data7, "|01|02|03|04|05|06|07|08|09|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|97|98|", data, this, "ethnicity");
        if (fault12) {
          const err22 = { instancePath: "/ethnicity", keyword: "codes", params: fault12 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.politicalStatus !== void 0) {
      let data8 = data.politicalStatus;
      if (typeof data8 != "string" && data8 !== null) {
        const err23 = { instancePath: "/politicalStatus", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data8 == "string") {
        const fault13 = isListed(data8, "|01|02|03|04|05|06|07|08|09|10|11|12|13|", data, this, "politicalStatus");
        if (fault13) {
          const err24 = { instancePath: "/politicalStatus", keyword: "codes", params: fault13 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data.mobile !== void 0) {
      let data9 = data.mobile;
      if (typeof data9 != "string" && data9 !== null) {
        const err25 = { instancePath: "/mobile", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data9 == "string") {
        const fault14 = checkMobile(data9, 0, data, this, "mobile");
        if (fault14) {
          const err26 = { instancePath: "/mobile", keyword: "check", params: fault14 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        const fault15 = checkText(data9, { max: 11 }, data, this, "mobile");
        if (fault15) {
          const err27 = { instancePath: "/mobile", keyword: "text", params: fault15 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    if (data.email !== void 0) {
      let data10 = data.email;
      if (typeof data10 != "string" && data10 !== null) {
        const err28 = { instancePath: "/email", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (typeof data10 == "string") {
        const fault16 = checkEmail(data10, 0, data, this, "email");
        if (fault16) {
          const err29 = { instancePath: "/email", keyword: "check", params: fault16 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        const fault17 = checkText(data10, { max: 254 }, data, this, "email");
        if (fault17) {
          const err30 = { instancePath: "/email", keyword: "text", params: fault17 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.remark !== void 0) {
      let data11 = data.remark;
      if (typeof data11 != "string" && data11 !== null) {
        const err31 = { instancePath: "/remark", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data11 == "string") {
        const fault18 = checkText(data11, { min: 1, max: 200 }, data, this, "remark");
        if (fault18) {
          const err32 = { instancePath: "/remark", keyword: "text", params: fault18 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
    if (data.isCpa !== void 0) {
      let data12 = data.isCpa;
      if (typeof data12 != "boolean" && data12 !== null) {
        const err33 = { instancePath: "/isCpa", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    const fault19 = checkKnown(data, ["name", "idType", "idNumber", "gender", "birthDate", "nationality", "ethnicity", "politicalStatus", "mobile", "email", "remark", "isCpa"]);
    if (fault19) {
      const err34 = { instancePath: "", keyword: "known", params: fault19 };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    const fault20 = checkAnswered(data, ["name", "idType", "idNumber", "gender", "birthDate", "nationality", "mobile"]);
    if (fault20) {
      const err35 = { instancePath: "", keyword: "answered", params: fault20 };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
  } else {
    const err36 = { instancePath: "", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate.errors = vErrors, errors === 0;
}
export {
  validate
};
