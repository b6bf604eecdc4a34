import { describe, expect, it } from 'vitest';
import degrees from '../dictionaries/degrees.json';
import levels from '../dictionaries/education-levels.json';
import { exampleForm, unemployedExampleForm } from '../examples/exampleForm.ts';
import { requiredEvidence, requiredEvidenceForChange } from './requiredEvidence.ts';

const employment = ['employerCodeCertificate', 'startWorkProof', 'currentWorkProof'];
const items = (...fields: string[]) => fields.map((field) => ({ field }));

describe('requiredEvidence', () => {
  it('demands of the employed the code certificate, both proofs of work, and what the answers state', () => {
    expect(requiredEvidence(exampleForm())).toEqual([
      'photo',
      ...employment,
      'fullTimeDiploma',
      'fullTimeDegreeCertificate',
      'qualificationCertificate',
    ]);
  });

  it.each([
    ['household', 'householdProof'],
    ['residencePermit', 'residenceProof'],
    ['school', 'enrolmentProof'],
  ])('demands of those who reside by %s the %s', (residenceBasis, proof) => {
    const form = { ...unemployedExampleForm({ workplace: { residenceBasis } }), qualification: {} };
    expect(requiredEvidence(form)).toEqual(['photo', proof, 'fullTimeDiploma', 'fullTimeDegreeCertificate']);
  });

  it('demands the document page of every kind of document but identity cards', () => {
    const kinds = [
      'residentId',
      'hkMoTwResidence',
      'passport',
      'officerCard',
      'hkMoPermit',
      'twPermit',
      'foreignPermanentResident',
    ];
    const demanding = kinds.filter((idType) =>
      requiredEvidence(exampleForm({ basic: { idType } })).includes('idDocumentPage'),
    );
    expect(demanding).toEqual(kinds.slice(2));
  });

  it('demands a diploma for exactly the levels that have one, a certificate for exactly the degrees that have one', () => {
    for (const { code, certificate } of levels.items) {
      const kinds = requiredEvidence({ education: { fullTimeLevel: code, partTimeLevel: code } });
      expect([kinds.includes('fullTimeDiploma'), kinds.includes('partTimeDiploma')]).toEqual([
        certificate,
        certificate,
      ]);
    }
    for (const { code, certificate } of degrees.items) {
      const kinds = requiredEvidence({ education: { fullTimeDegree: code } });
      expect(kinds.includes('fullTimeDegreeCertificate')).toBe(certificate);
    }
  });

  it('follows the settings of the register', () => {
    const settings = {
      alsoAtRegistration: ['idCardFront', 'idCardBack'],
      waivedAtRegistration: ['employerCodeCertificate'],
    };
    const kinds = requiredEvidence(exampleForm(), settings);
    expect(kinds.slice(0, 4)).toEqual(['photo', 'idCardFront', 'idCardBack', 'startWorkProof']);
  });

  it('demands only the photo of an empty form', () => expect(requiredEvidence({})).toEqual(['photo']));
});

describe('requiredEvidenceForChange', () => {
  it('answers the examples of the guide', () => {
    const form = exampleForm({
      education: { fullTimeLevel: '14', fullTimeDegree: '3', partTimeLevel: '31', partTimeDegree: '0' },
    });
    expect(requiredEvidenceForChange(items('email', 'ethnicity', 'name'), form)).toEqual(['idCardFront', 'idCardBack']);
    expect(
      requiredEvidenceForChange(items('accountingSince', 'employerName', 'employerPhone', 'employerCode'), form),
    ).toEqual(employment);
    const education = items(
      'fullTimeDegree',
      'partTimeLevel',
      'partTimeGraduatedOn',
      'partTimeDegree',
      'fullTimeLevel',
    );
    expect(requiredEvidenceForChange(education, form)).toEqual([
      'fullTimeDiploma',
      'fullTimeDegreeCertificate',
      'partTimeDiploma',
    ]);
    expect(requiredEvidenceForChange(items('qualificationLevel'), form)).toEqual(['qualificationCertificate']);
  });

  it('demands nothing for what takes effect at once', () => {
    expect(
      requiredEvidenceForChange(
        items('email', 'mobile', 'accountingPost', 'workPostcode', 'appointedPost'),
        exampleForm(),
      ),
    ).toEqual([]);
  });

  it('demands the new photo and the papers to compare the face with', () => {
    expect(requiredEvidenceForChange(items('photo'), exampleForm())).toEqual(['photo', 'idCardFront', 'idCardBack']);
    const traveller = exampleForm({ basic: { idType: 'passport' } });
    expect(requiredEvidenceForChange(items('photo'), traveller)).toEqual(['photo', 'idDocumentPage']);
    expect(requiredEvidenceForChange(items('gender'), traveller)).toEqual(['idDocumentPage']);
  });

  it('demands for a move into employment what proves it, the start only if it changed', () => {
    expect(requiredEvidenceForChange(items('isEmployed', 'residenceRegion', 'workRegion'), exampleForm())).toEqual([
      'employerCodeCertificate',
      'currentWorkProof',
    ]);
  });

  it('demands for a move out of employment the proof of the new residence', () => {
    const form = unemployedExampleForm({ workplace: { residenceBasis: 'school' } });
    expect(requiredEvidenceForChange(items('isEmployed', 'employerCode', 'workRegion'), form)).toEqual([
      'enrolmentProof',
    ]);
  });

  it('demands nothing for a qualification or a half that is emptied', () => {
    const form = { ...exampleForm(), qualification: {} };
    expect(
      requiredEvidenceForChange(items('qualificationLevel', 'qualifiedOn', 'partTimeLevel', 'partTimeSchool'), form),
    ).toEqual([]);
  });
});
