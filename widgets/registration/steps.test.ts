import { expect } from 'chai';
import { placeFrom, stepOfPath } from './steps.ts';

describe('placeFrom', () => {
  it('finds step and field of a stored place', () => {
    expect(placeFrom('workplace-employerName')).to.deep.equal({ step: 'workplace', path: '/workplace/employerName' });
    expect(placeFrom('files-currentWorkProof')).to.deep.equal({ step: 'files', path: '/files/currentWorkProof' });
    expect(placeFrom('basic-photo')).to.deep.equal({ step: 'basic', path: '/files/photo' });
  });

  it('takes a step alone, as older releases stored it', () => {
    expect(placeFrom('education')).to.deep.equal({ step: 'education' });
  });

  it('begins at the first step that asks for something where a place means nothing', () => {
    for (const name of [undefined, '', 'notice', 'shoes-size', '-', 'basic-']) expect(placeFrom(name)).to.deep.equal({ step: 'basic' });
  });
});

describe('stepOfPath', () => {
  it('leads to the step where a finding is mended, the photo among the basics', () => {
    expect(['/files/photo', '/files/fullTimeDiploma', '/education/fullTimeSchool'].map(stepOfPath)).to.deep.equal(['basic', 'files', 'education']);
  });
});
