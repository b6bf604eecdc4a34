import { describe, expect, it } from 'vitest';
import errors from '@accountant-register/schemas/locales/errors.zh.json' with { type: 'json' };
import tips from '@accountant-register/schemas/locales/tips.zh.json' with { type: 'json' };
import { callSentences, findingSentences, registrationTips } from './parts.ts';

describe('the parts of documents that a bundle takes', () => {
  it('share the sentences between findings and calls, leaving none out and none twice', () => {
    const codes = [...Object.keys(findingSentences(errors)), ...Object.keys(callSentences(errors))];
    expect(codes.sort()).toEqual(Object.keys(errors).sort());
  });

  it('keep with the findings what any other code falls back on', () => {
    expect(findingSentences(errors)).toHaveProperty('internal');
  });

  it('keep with the findings all that checks of answers and files say', () => {
    const ofChecks = Object.keys(errors).filter((code) => /^(?:required|date|text|photo|employer-code|choice|email|phone)/.test(code));
    expect(Object.keys(findingSentences(errors))).toEqual(expect.arrayContaining(ofChecks));
  });

  it('take the advice of registrations only, each portal\'s own included', () => {
    const own = registrationTips(tips) as unknown as typeof tips;
    expect(own.registration.files).toEqual(tips.registration.files);
    expect(own.portals.ningbo.registration).toEqual(tips.portals.ningbo.registration);
    expect(JSON.stringify(own)).not.toContain(tips.change.files[0]);
  });
});
