// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import { checkAnswered } from '../../validators/presence.ts';
import { checkDates } from '../../validators/checkDates.ts';
import { checkEmployerCode } from '../../validators/employerCode.ts';
import { checkKnown } from '../../validators/presence.ts';
import { checkPhone } from '../../validators/phone.ts';
import { checkPostcode } from '../../validators/postcode.ts';
import { checkRegion } from '../../validators/region.ts';
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
    if (data.isEmployed === void 0 && (missing0 = "isEmployed")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.isEmployed !== void 0 && data.isEmployed !== !0) {
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
      const fault0 = checkAnswered(data, ["employerCode", "employerName", "employerType", "workRegion", "workAddress", "workPostcode", "accountingSince", "accountingPost", "accountingDuty"]);
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
      const fault1 = checkUnasked(data, ["employerCode", "employerName", "employerType", "workRegion", "workAddress", "workPostcode", "accountingPost", "accountingDuty", "employerPhone"]);
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
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.isEmployed === void 0 && (missing1 = "isEmployed")) {
      const err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    } else if (data.isEmployed !== void 0 && data.isEmployed !== !1) {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
  let ifClause1;
  if (_valid1) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault2 = checkAnswered(data, ["residenceRegion", "residenceAddress", "residenceBasis", "residencePostcode"]);
      if (fault2) {
        const err7 = { instancePath: "", keyword: "answered", params: fault2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    var _valid1 = _errs11 === errors;
    valid3 = _valid1, ifClause1 = "then";
  } else {
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault3 = checkUnasked(data, ["residenceRegion", "residenceAddress", "residenceBasis", "residencePostcode"]);
      if (fault3) {
        const err8 = { instancePath: "", keyword: "unasked", params: fault3 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    var _valid1 = _errs12 === errors;
    valid3 = _valid1, ifClause1 = "else";
  }
  if (!valid3) {
    const err9 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause1 } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.isEmployed !== void 0) {
      let data2 = data.isEmployed;
      if (typeof data2 != "boolean" && data2 !== null) {
        const err10 = { instancePath: "/isEmployed", keyword: "type", params: { type: "boolean" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.employerCode !== void 0) {
      let data3 = data.employerCode;
      if (typeof data3 != "string" && data3 !== null) {
        const err11 = { instancePath: "/employerCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data3 == "string") {
        const fault4 = checkEmployerCode(data3, 0, data, this, "employerCode");
        if (fault4) {
          const err12 = { instancePath: "/employerCode", keyword: "check", params: fault4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const fault5 = checkText(data3, { max: 18 }, data, this, "employerCode");
        if (fault5) {
          const err13 = { instancePath: "/employerCode", keyword: "text", params: fault5 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.employerName !== void 0) {
      let data4 = data.employerName;
      if (typeof data4 != "string" && data4 !== null) {
        const err14 = { instancePath: "/employerName", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data4 == "string") {
        const fault6 = checkText(data4, { min: 2, max: 100 }, data, this, "employerName");
        if (fault6) {
          const err15 = { instancePath: "/employerName", keyword: "text", params: fault6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.employerNameSource !== void 0) {
      let data5 = data.employerNameSource;
      if (typeof data5 != "string" && data5 !== null) {
        const err16 = { instancePath: "/employerNameSource", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "string") {
        const fault7 = isListed(data5, "|directory|typed|", data, this, "employerNameSource");
        if (fault7) {
          const err17 = { instancePath: "/employerNameSource", keyword: "codes", params: fault7 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.employerType !== void 0) {
      let data6 = data.employerType;
      if (typeof data6 != "string" && data6 !== null) {
        const err18 = { instancePath: "/employerType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "string") {
        const fault8 = isListed(data6, "|10|20|31|32|41|42|50|60|90|", data, this, "employerType");
        if (fault8) {
          const err19 = { instancePath: "/employerType", keyword: "codes", params: fault8 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.workRegion !== void 0) {
      let data7 = data.workRegion;
      if (typeof data7 != "string" && data7 !== null) {
        const err20 = { instancePath: "/workRegion", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data7 == "string") {
        const fault9 = checkRegion(data7, 0, data, this, "workRegion");
        if (fault9) {
          const err21 = { instancePath: "/workRegion", keyword: "check", params: fault9 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.workAddress !== void 0) {
      let data8 = data.workAddress;
      if (typeof data8 != "string" && data8 !== null) {
        const err22 = { instancePath: "/workAddress", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data8 == "string") {
        const fault10 = checkText(data8, { min: 2, max: 100 }, data, this, "workAddress");
        if (fault10) {
          const err23 = { instancePath: "/workAddress", keyword: "text", params: fault10 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.workPostcode !== void 0) {
      let data9 = data.workPostcode;
      if (typeof data9 != "string" && data9 !== null) {
        const err24 = { instancePath: "/workPostcode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (typeof data9 == "string") {
        const fault11 = checkPostcode(data9, 0, data, this, "workPostcode");
        if (fault11) {
          const err25 = { instancePath: "/workPostcode", keyword: "check", params: fault11 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        const fault12 = checkText(data9, { max: 6 }, data, this, "workPostcode");
        if (fault12) {
          const err26 = { instancePath: "/workPostcode", keyword: "text", params: fault12 };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      }
    }
    if (data.accountingSince !== void 0) {
      let data10 = data.accountingSince;
      if (typeof data10 != "string" && data10 !== null) {
        const err27 = { instancePath: "/accountingSince", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (typeof data10 == "string") {
        const fault13 = checkDates(data10, { notBefore: { field: "basic.birthDate", years: 16 }, notAfter: { field: "today" } }, data, this, "accountingSince");
        if (fault13) {
          const err28 = { instancePath: "/accountingSince", keyword: "dates", params: fault13 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.accountingPost !== void 0) {
      let data11 = data.accountingPost;
      if (typeof data11 != "string" && data11 !== null) {
        const err29 = { instancePath: "/accountingPost", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data11 == "string") {
        const fault14 = isListed(data11, "|01|02|03|04|05|06|07|08|09|10|11|12|99|", data, this, "accountingPost");
        if (fault14) {
          const err30 = { instancePath: "/accountingPost", keyword: "codes", params: fault14 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      }
    }
    if (data.accountingDuty !== void 0) {
      let data12 = data.accountingDuty;
      if (typeof data12 != "string" && data12 !== null) {
        const err31 = { instancePath: "/accountingDuty", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data12 == "string") {
        const fault15 = isListed(data12, "|1|2|3|4|9|", data, this, "accountingDuty");
        if (fault15) {
          const err32 = { instancePath: "/accountingDuty", keyword: "codes", params: fault15 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      }
    }
    if (data.employerPhone !== void 0) {
      let data13 = data.employerPhone;
      if (typeof data13 != "string" && data13 !== null) {
        const err33 = { instancePath: "/employerPhone", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (typeof data13 == "string") {
        const fault16 = checkPhone(data13, 0, data, this, "employerPhone");
        if (fault16) {
          const err34 = { instancePath: "/employerPhone", keyword: "check", params: fault16 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        const fault17 = checkText(data13, { max: 20 }, data, this, "employerPhone");
        if (fault17) {
          const err35 = { instancePath: "/employerPhone", keyword: "text", params: fault17 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      }
    }
    if (data.residenceRegion !== void 0) {
      let data14 = data.residenceRegion;
      if (typeof data14 != "string" && data14 !== null) {
        const err36 = { instancePath: "/residenceRegion", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      if (typeof data14 == "string") {
        const fault18 = checkRegion(data14, 0, data, this, "residenceRegion");
        if (fault18) {
          const err37 = { instancePath: "/residenceRegion", keyword: "check", params: fault18 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      }
    }
    if (data.residenceAddress !== void 0) {
      let data15 = data.residenceAddress;
      if (typeof data15 != "string" && data15 !== null) {
        const err38 = { instancePath: "/residenceAddress", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data15 == "string") {
        const fault19 = checkText(data15, { min: 2, max: 100 }, data, this, "residenceAddress");
        if (fault19) {
          const err39 = { instancePath: "/residenceAddress", keyword: "text", params: fault19 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      }
    }
    if (data.residenceBasis !== void 0) {
      let data16 = data.residenceBasis;
      if (typeof data16 != "string" && data16 !== null) {
        const err40 = { instancePath: "/residenceBasis", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data16 == "string") {
        const fault20 = isListed(data16, "|household|residencePermit|school|", data, this, "residenceBasis");
        if (fault20) {
          const err41 = { instancePath: "/residenceBasis", keyword: "codes", params: fault20 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      }
    }
    if (data.residencePostcode !== void 0) {
      let data17 = data.residencePostcode;
      if (typeof data17 != "string" && data17 !== null) {
        const err42 = { instancePath: "/residencePostcode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
      if (typeof data17 == "string") {
        const fault21 = checkPostcode(data17, 0, data, this, "residencePostcode");
        if (fault21) {
          const err43 = { instancePath: "/residencePostcode", keyword: "check", params: fault21 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        const fault22 = checkText(data17, { max: 6 }, data, this, "residencePostcode");
        if (fault22) {
          const err44 = { instancePath: "/residencePostcode", keyword: "text", params: fault22 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      }
    }
    if (data.authority !== void 0) {
      let data18 = data.authority;
      if (typeof data18 != "string" && data18 !== null) {
        const err45 = { instancePath: "/authority", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (typeof data18 == "string") {
        const fault23 = checkText(data18, { min: 6, max: 40 }, data, this, "authority");
        if (fault23) {
          const err46 = { instancePath: "/authority", keyword: "text", params: fault23 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      }
    }
    const fault24 = checkKnown(data, ["isEmployed", "employerCode", "employerName", "employerNameSource", "employerType", "workRegion", "workAddress", "workPostcode", "accountingSince", "accountingPost", "accountingDuty", "employerPhone", "residenceRegion", "residenceAddress", "residenceBasis", "residencePostcode", "authority"]);
    if (fault24) {
      const err47 = { instancePath: "", keyword: "known", params: fault24 };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    const fault25 = checkAnswered(data, ["isEmployed"]);
    if (fault25) {
      const err48 = { instancePath: "", keyword: "answered", params: fault25 };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
  } else {
    const err49 = { instancePath: "", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
  }
  return validate.errors = vErrors, errors === 0;
}
export {
  validate
};
