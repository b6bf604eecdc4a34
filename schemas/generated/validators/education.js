// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import { checkAnswered } from '../../validators/presence.ts';
import { checkDates } from '../../validators/checkDates.ts';
import { checkFit } from '../../validators/checkFit.ts';
import { checkKnown } from '../../validators/presence.ts';
import { checkText } from '../../validators/text.ts';
import { checkUnasked } from '../../validators/presence.ts';
import { checkVerificationCode } from '../../validators/numbers.ts';
import { isListed } from '../../validators/isListed.ts';
function validate(data) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.fullTimeLevel === void 0 && (missing0 = "fullTimeLevel")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.fullTimeLevel !== void 0) {
      let data0 = data.fullTimeLevel;
      const _errs5 = errors, _errs6 = errors;
      if (!(data0 === null || data0 === "")) {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid3 = _errs6 === errors;
      if (valid3) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault0 = checkAnswered(data, ["fullTimeDegree"]);
      if (fault0) {
        const err3 = { instancePath: "", keyword: "answered", params: fault0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs7 === errors;
    valid1 = _valid0, ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault1 = checkUnasked(data, ["fullTimeDegree"]);
      if (fault1) {
        const err4 = { instancePath: "", keyword: "unasked", params: fault1 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid0 = _errs8 === errors;
    valid1 = _valid0, ifClause0 = "else";
  }
  if (!valid1) {
    const err5 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  const _errs10 = errors;
  let valid4 = !0;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.fullTimeLevel === void 0 && (missing1 = "fullTimeLevel")) {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    } else if (data.fullTimeLevel !== void 0) {
      let data1 = data.fullTimeLevel;
      const _errs13 = errors, _errs14 = errors;
      if (!(data1 === "00" || data1 === null || data1 === "")) {
        const err7 = {};
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var valid6 = _errs14 === errors;
      if (valid6) {
        const err8 = {};
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      } else
        errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
    }
  }
  var _valid1 = _errs11 === errors;
  errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
  let ifClause1;
  if (_valid1) {
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault2 = checkAnswered(data, ["fullTimeSchool", "fullTimeGraduatedOn"]);
      if (fault2) {
        const err9 = { instancePath: "", keyword: "answered", params: fault2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    var _valid1 = _errs15 === errors;
    valid4 = _valid1, ifClause1 = "then";
  } else {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault3 = checkUnasked(data, ["fullTimeSchool", "fullTimeGraduatedOn", "fullTimeVerificationCode"]);
      if (fault3) {
        const err10 = { instancePath: "", keyword: "unasked", params: fault3 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    valid4 = _valid1, ifClause1 = "else";
  }
  if (!valid4) {
    const err11 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause1 } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  const _errs18 = errors;
  let valid7 = !0;
  const _errs19 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.fullTimeLevel === void 0 && (missing2 = "fullTimeLevel")) {
      const err12 = {};
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    } else if (data.fullTimeLevel !== void 0) {
      let data2 = data.fullTimeLevel;
      const _errs21 = errors, _errs22 = errors;
      if (!(data2 === "00" || data2 === "71" || data2 === "61" || data2 === null || data2 === "")) {
        const err13 = {};
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var valid9 = _errs22 === errors;
      if (valid9) {
        const err14 = {};
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      } else
        errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
    }
  }
  var _valid2 = _errs19 === errors;
  errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
  let ifClause2;
  if (_valid2) {
    const _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault4 = checkAnswered(data, ["fullTimeMajor"]);
      if (fault4) {
        const err15 = { instancePath: "", keyword: "answered", params: fault4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    var _valid2 = _errs23 === errors;
    valid7 = _valid2, ifClause2 = "then";
  } else {
    const _errs24 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault5 = checkUnasked(data, ["fullTimeMajor"]);
      if (fault5) {
        const err16 = { instancePath: "", keyword: "unasked", params: fault5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    var _valid2 = _errs24 === errors;
    valid7 = _valid2, ifClause2 = "else";
  }
  if (!valid7) {
    const err17 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause2 } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  const _errs26 = errors;
  let valid10 = !0;
  const _errs27 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.partTimeLevel === void 0 && (missing3 = "partTimeLevel")) {
      const err18 = {};
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    } else if (data.partTimeLevel !== void 0) {
      let data3 = data.partTimeLevel;
      const _errs29 = errors, _errs30 = errors;
      if (!(data3 === null || data3 === "")) {
        const err19 = {};
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var valid12 = _errs30 === errors;
      if (valid12) {
        const err20 = {};
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      } else
        errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
    }
  }
  var _valid3 = _errs27 === errors;
  errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
  let ifClause3;
  if (_valid3) {
    const _errs31 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault6 = checkAnswered(data, ["partTimeDegree", "partTimeSchool", "partTimeGraduatedOn"]);
      if (fault6) {
        const err21 = { instancePath: "", keyword: "answered", params: fault6 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    var _valid3 = _errs31 === errors;
    valid10 = _valid3, ifClause3 = "then";
  } else {
    const _errs32 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault7 = checkUnasked(data, ["partTimeDegree", "partTimeSchool", "partTimeGraduatedOn", "partTimeVerificationCode"]);
      if (fault7) {
        const err22 = { instancePath: "", keyword: "unasked", params: fault7 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    var _valid3 = _errs32 === errors;
    valid10 = _valid3, ifClause3 = "else";
  }
  if (!valid10) {
    const err23 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause3 } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  const _errs34 = errors;
  let valid13 = !0;
  const _errs35 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.partTimeLevel === void 0 && (missing4 = "partTimeLevel")) {
      const err24 = {};
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    } else if (data.partTimeLevel !== void 0) {
      let data4 = data.partTimeLevel;
      const _errs37 = errors, _errs38 = errors;
      if (!(data4 === "00" || data4 === "71" || data4 === "61" || data4 === null || data4 === "")) {
        const err25 = {};
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var valid15 = _errs38 === errors;
      if (valid15) {
        const err26 = {};
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      } else
        errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
    }
  }
  var _valid4 = _errs35 === errors;
  errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
  let ifClause4;
  if (_valid4) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault8 = checkAnswered(data, ["partTimeMajor"]);
      if (fault8) {
        const err27 = { instancePath: "", keyword: "answered", params: fault8 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    var _valid4 = _errs39 === errors;
    valid13 = _valid4, ifClause4 = "then";
  } else {
    const _errs40 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const fault9 = checkUnasked(data, ["partTimeMajor"]);
      if (fault9) {
        const err28 = { instancePath: "", keyword: "unasked", params: fault9 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    var _valid4 = _errs40 === errors;
    valid13 = _valid4, ifClause4 = "else";
  }
  if (!valid13) {
    const err29 = { instancePath: "", keyword: "if", params: { failingKeyword: ifClause4 } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fullTimeLevel !== void 0) {
      let data5 = data.fullTimeLevel;
      if (typeof data5 != "string" && data5 !== null) {
        const err30 = { instancePath: "/fullTimeLevel", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
      if (typeof data5 == "string") {
        const fault10 = isListed(data5, "|11|14|21|31|41|61|71|00|", data, this, "fullTimeLevel");
        if (fault10) {
          const err31 = { instancePath: "/fullTimeLevel", keyword: "codes", params: fault10 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.fullTimeDegree !== void 0) {
      let data6 = data.fullTimeDegree;
      if (typeof data6 != "string" && data6 !== null) {
        const err32 = { instancePath: "/fullTimeDegree", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
      if (typeof data6 == "string") {
        const fault11 = isListed(data6, "|2|3|4D|4|0|", data, this, "fullTimeDegree");
        if (fault11) {
          const err33 = { instancePath: "/fullTimeDegree", keyword: "codes", params: fault11 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        const fault12 = checkFit(data6, { own: { 0: 0, 2: 5, 3: 5, 4: 5, "4D": 5 }, field: "fullTimeLevel", theirs: { 11: 7, 14: 6, 21: 5, 31: 4, 41: 3, 61: 2, 71: 1, "00": 0 }, code: "degree-above-level" }, data, this, "fullTimeDegree");
        if (fault12) {
          const err34 = { instancePath: "/fullTimeDegree", keyword: "fits", params: fault12 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      }
    }
    if (data.fullTimeSchool !== void 0) {
      let data7 = data.fullTimeSchool;
      if (typeof data7 != "string" && data7 !== null) {
        const err35 = { instancePath: "/fullTimeSchool", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data7 == "string") {
        const fault13 = checkText(data7, { min: 2, max: 100 }, data, this, "fullTimeSchool");
        if (fault13) {
          const err36 = { instancePath: "/fullTimeSchool", keyword: "text", params: fault13 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      }
    }
    if (data.fullTimeMajor !== void 0) {
      let data8 = data.fullTimeMajor;
      if (typeof data8 != "string" && data8 !== null) {
        const err37 = { instancePath: "/fullTimeMajor", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data8 == "string") {
        const fault14 = checkText(data8, { min: 1, max: 60 }, data, this, "fullTimeMajor");
        if (fault14) {
          const err38 = { instancePath: "/fullTimeMajor", keyword: "text", params: fault14 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
      }
    }
    if (data.fullTimeGraduatedOn !== void 0) {
      let data9 = data.fullTimeGraduatedOn;
      if (typeof data9 != "string" && data9 !== null) {
        const err39 = { instancePath: "/fullTimeGraduatedOn", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data9 == "string") {
        const fault15 = checkDates(data9, { notBefore: { field: "basic.birthDate", years: 15 }, notAfter: { field: "today" } }, data, this, "fullTimeGraduatedOn");
        if (fault15) {
          const err40 = { instancePath: "/fullTimeGraduatedOn", keyword: "dates", params: fault15 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      }
    }
    if (data.fullTimeVerificationCode !== void 0) {
      let data10 = data.fullTimeVerificationCode;
      if (typeof data10 != "string" && data10 !== null) {
        const err41 = { instancePath: "/fullTimeVerificationCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (typeof data10 == "string") {
        const fault16 = checkVerificationCode(data10, 0, data, this, "fullTimeVerificationCode");
        if (fault16) {
          const err42 = { instancePath: "/fullTimeVerificationCode", keyword: "check", params: fault16 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        const fault17 = checkText(data10, { max: 20 }, data, this, "fullTimeVerificationCode");
        if (fault17) {
          const err43 = { instancePath: "/fullTimeVerificationCode", keyword: "text", params: fault17 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      }
    }
    if (data.partTimeLevel !== void 0) {
      let data11 = data.partTimeLevel;
      if (typeof data11 != "string" && data11 !== null) {
        const err44 = { instancePath: "/partTimeLevel", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (typeof data11 == "string") {
        const fault18 = isListed(data11, "|11|14|21|31|41|61|71|", data, this, "partTimeLevel");
        if (fault18) {
          const err45 = { instancePath: "/partTimeLevel", keyword: "codes", params: fault18 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
      }
    }
    if (data.partTimeDegree !== void 0) {
      let data12 = data.partTimeDegree;
      if (typeof data12 != "string" && data12 !== null) {
        const err46 = { instancePath: "/partTimeDegree", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data12 == "string") {
        const fault19 = isListed(data12, "|2|3|4D|4|0|", data, this, "partTimeDegree");
        if (fault19) {
          const err47 = { instancePath: "/partTimeDegree", keyword: "codes", params: fault19 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        const fault20 = checkFit(data12, { own: { 0: 0, 2: 5, 3: 5, 4: 5, "4D": 5 }, field: "partTimeLevel", theirs: { 11: 7, 14: 6, 21: 5, 31: 4, 41: 3, 61: 2, 71: 1, "00": 0 }, code: "degree-above-level" }, data, this, "partTimeDegree");
        if (fault20) {
          const err48 = { instancePath: "/partTimeDegree", keyword: "fits", params: fault20 };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      }
    }
    if (data.partTimeSchool !== void 0) {
      let data13 = data.partTimeSchool;
      if (typeof data13 != "string" && data13 !== null) {
        const err49 = { instancePath: "/partTimeSchool", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (typeof data13 == "string") {
        const fault21 = checkText(data13, { min: 2, max: 100 }, data, this, "partTimeSchool");
        if (fault21) {
          const err50 = { instancePath: "/partTimeSchool", keyword: "text", params: fault21 };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
      }
    }
    if (data.partTimeMajor !== void 0) {
      let data14 = data.partTimeMajor;
      if (typeof data14 != "string" && data14 !== null) {
        const err51 = { instancePath: "/partTimeMajor", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (typeof data14 == "string") {
        const fault22 = checkText(data14, { min: 1, max: 60 }, data, this, "partTimeMajor");
        if (fault22) {
          const err52 = { instancePath: "/partTimeMajor", keyword: "text", params: fault22 };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
      }
    }
    if (data.partTimeGraduatedOn !== void 0) {
      let data15 = data.partTimeGraduatedOn;
      if (typeof data15 != "string" && data15 !== null) {
        const err53 = { instancePath: "/partTimeGraduatedOn", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (typeof data15 == "string") {
        const fault23 = checkDates(data15, { notBefore: { field: "basic.birthDate", years: 15 }, notAfter: { field: "today" } }, data, this, "partTimeGraduatedOn");
        if (fault23) {
          const err54 = { instancePath: "/partTimeGraduatedOn", keyword: "dates", params: fault23 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
      }
    }
    if (data.partTimeVerificationCode !== void 0) {
      let data16 = data.partTimeVerificationCode;
      if (typeof data16 != "string" && data16 !== null) {
        const err55 = { instancePath: "/partTimeVerificationCode", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data16 == "string") {
        const fault24 = checkVerificationCode(data16, 0, data, this, "partTimeVerificationCode");
        if (fault24) {
          const err56 = { instancePath: "/partTimeVerificationCode", keyword: "check", params: fault24 };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        const fault25 = checkText(data16, { max: 20 }, data, this, "partTimeVerificationCode");
        if (fault25) {
          const err57 = { instancePath: "/partTimeVerificationCode", keyword: "text", params: fault25 };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
    }
    const fault26 = checkKnown(data, ["fullTimeLevel", "fullTimeDegree", "fullTimeSchool", "fullTimeMajor", "fullTimeGraduatedOn", "fullTimeVerificationCode", "partTimeLevel", "partTimeDegree", "partTimeSchool", "partTimeMajor", "partTimeGraduatedOn", "partTimeVerificationCode"]);
    if (fault26) {
      const err58 = { instancePath: "", keyword: "known", params: fault26 };
      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
    }
    const fault27 = checkAnswered(data, ["fullTimeLevel"]);
    if (fault27) {
      const err59 = { instancePath: "", keyword: "answered", params: fault27 };
      vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
    }
  } else {
    const err60 = { instancePath: "", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
  }
  return validate.errors = vErrors, errors === 0;
}
export {
  validate
};
