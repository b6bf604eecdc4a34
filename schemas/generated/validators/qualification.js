// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import { checkAnswered } from '../../validators/presence.ts';
import { checkCertificateNumber } from '../../validators/numbers.ts';
import { checkDates } from '../../validators/checkDates.ts';
import { checkFit } from '../../validators/checkFit.ts';
import { checkKnown } from '../../validators/presence.ts';
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
    if (data.qualificationLevel === void 0 && (missing0 = "qualificationLevel")) {
      const err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.qualificationLevel !== void 0) {
      let data0 = data.qualificationLevel;
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
      const fault0 = checkAnswered(data, ["qualificationType", "qualificationWay", "qualifiedOn", "qualificationNumber"]);
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
      const fault1 = checkUnasked(data, ["qualificationType", "qualificationWay", "qualifiedOn", "qualificationNumber", "appointedPost"]);
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
    if (data.appointedPost === void 0 && (missing1 = "appointedPost")) {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    } else if (data.appointedPost !== void 0) {
      let data1 = data.appointedPost;
      const _errs13 = errors, _errs14 = errors;
      if (!(data1 === "0" || data1 === null || data1 === "")) {
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
      const fault2 = checkAnswered(data, ["appointedOn"]);
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
      const fault3 = checkUnasked(data, ["appointedOn"]);
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.qualificationLevel !== void 0) {
      let data2 = data.qualificationLevel;
      if (typeof data2 != "string" && data2 !== null) {
        const err12 = { instancePath: "/qualificationLevel", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "string") {
        const fault4 = isListed(data2, "|1|2|3|4|", data, this, "qualificationLevel");
        if (fault4) {
          const err13 = { instancePath: "/qualificationLevel", keyword: "codes", params: fault4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.qualificationType !== void 0) {
      let data3 = data.qualificationType;
      if (typeof data3 != "string" && data3 !== null) {
        const err14 = { instancePath: "/qualificationType", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data3 == "string") {
        const fault5 = isListed(data3, "|1|2|3|4|9|", data, this, "qualificationType");
        if (fault5) {
          const err15 = { instancePath: "/qualificationType", keyword: "codes", params: fault5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.qualificationWay !== void 0) {
      let data4 = data.qualificationWay;
      if (typeof data4 != "string" && data4 !== null) {
        const err16 = { instancePath: "/qualificationWay", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data4 == "string") {
        const fault6 = isListed(data4, "|1|2|3|", data, this, "qualificationWay");
        if (fault6) {
          const err17 = { instancePath: "/qualificationWay", keyword: "codes", params: fault6 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.qualifiedOn !== void 0) {
      let data5 = data.qualifiedOn;
      if (typeof data5 != "string" && data5 !== null) {
        const err18 = { instancePath: "/qualifiedOn", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data5 == "string") {
        const fault7 = checkDates(data5, { notBefore: { field: "basic.birthDate", years: 16 }, notAfter: { field: "today" } }, data, this, "qualifiedOn");
        if (fault7) {
          const err19 = { instancePath: "/qualifiedOn", keyword: "dates", params: fault7 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.qualificationNumber !== void 0) {
      let data6 = data.qualificationNumber;
      if (typeof data6 != "string" && data6 !== null) {
        const err20 = { instancePath: "/qualificationNumber", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data6 == "string") {
        const fault8 = checkCertificateNumber(data6, 0, data, this, "qualificationNumber");
        if (fault8) {
          const err21 = { instancePath: "/qualificationNumber", keyword: "check", params: fault8 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        const fault9 = checkText(data6, { min: 4, max: 40 }, data, this, "qualificationNumber");
        if (fault9) {
          const err22 = { instancePath: "/qualificationNumber", keyword: "text", params: fault9 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.appointedPost !== void 0) {
      let data7 = data.appointedPost;
      if (typeof data7 != "string" && data7 !== null) {
        const err23 = { instancePath: "/appointedPost", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data7 == "string") {
        const fault10 = isListed(data7, "|1|2|3|4|5|9|0|", data, this, "appointedPost");
        if (fault10) {
          const err24 = { instancePath: "/appointedPost", keyword: "codes", params: fault10 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        const fault11 = checkFit(data7, { own: { 0: 0, 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 9: 0 }, field: "qualificationLevel", theirs: { 1: 1, 2: 2, 3: 3, 4: 4 }, when: { qualificationType: { in: ["1"] } }, code: "post-above-level" }, data, this, "appointedPost");
        if (fault11) {
          const err25 = { instancePath: "/appointedPost", keyword: "fits", params: fault11 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.appointedOn !== void 0) {
      let data8 = data.appointedOn;
      if (typeof data8 != "string" && data8 !== null) {
        const err26 = { instancePath: "/appointedOn", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data8 == "string") {
        const fault12 = checkDates(data8, { notBefore: { field: "qualifiedOn" }, notAfter: { field: "today" } }, data, this, "appointedOn");
        if (fault12) {
          const err27 = { instancePath: "/appointedOn", keyword: "dates", params: fault12 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      }
    }
    const fault13 = checkKnown(data, ["qualificationLevel", "qualificationType", "qualificationWay", "qualifiedOn", "qualificationNumber", "appointedPost", "appointedOn"]);
    if (fault13) {
      const err28 = { instancePath: "", keyword: "known", params: fault13 };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
  } else {
    const err29 = { instancePath: "", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate.errors = vErrors, errors === 0;
}
export {
  validate
};
