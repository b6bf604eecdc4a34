import { expect } from 'chai';
import { ShownFindings } from './shown-findings.ts';

const finding = (path: string, code = 'required') => ({ path, code, params: {} });

describe('ShownFindings', () => {
  it('says nothing while a field is typed in', () => {
    const shown = new ShownFindings();
    shown.change('/a', () => [finding('/a')]);
    expect(shown.all).to.deep.equal([]);
  });

  it('tells when the field is left', () => {
    const shown = new ShownFindings();
    shown.change('/a', () => [finding('/a')]);
    shown.leave('/a', () => [finding('/a')]);
    expect(shown.at('/a')).to.deep.equal(finding('/a'));
  });

  it('says nothing of a field that was only passed through', () => {
    const shown = new ShownFindings();
    shown.leave('/a', () => [finding('/a')]);
    expect(shown.all).to.deep.equal([]);
  });

  it('takes an error away while typing as soon as it is mended', () => {
    const shown = new ShownFindings();
    shown.show([finding('/a'), finding('/b')]);
    shown.change('/a', () => [finding('/b')]);
    expect(shown.all).to.deep.equal([finding('/b')]);
  });

  it('asks of an answer alone only where nothing else is shown', () => {
    const shown = new ShownFindings();
    const asked: boolean[] = [];
    const check = (isAlone: boolean) => (asked.push(isAlone), [finding('/a')]);
    shown.show([finding('/a'), finding('/b')]);
    shown.change('/a', check);
    shown.change('/a', check);
    shown.change('/b', check);
    expect(asked).to.deep.equal([false, true, false]);
  });

  it('does not put another error while typing', () => {
    const shown = new ShownFindings();
    shown.show([finding('/a')]);
    shown.change('/a', () => [finding('/a', 'too-short')]);
    expect(shown.all).to.deep.equal([]);
    shown.leave('/a', () => [finding('/a', 'too-short')]);
    expect(shown.at('/a')?.code).to.equal('too-short');
  });

  it('takes away the error of a question that is no longer asked', () => {
    const shown = new ShownFindings();
    shown.show([finding('/employerCode')]);
    shown.change('/isEmployed', () => []);
    expect(shown.all).to.deep.equal([]);
  });

  it('does not have checked what is typed where no error is shown', () => {
    const shown = new ShownFindings();
    let checks = 0;
    const check = () => (checks++, [finding('/a')]);
    expect(shown.change('/a', check)).to.equal(false);
    expect(checks).to.equal(0);
    shown.show([finding('/a')]);
    shown.change('/a', check);
    expect(checks).to.equal(1);
  });

  it('says whether anything is shown otherwise than before', () => {
    const shown = new ShownFindings();
    shown.show([finding('/a')]);
    expect(shown.change('/a', () => [finding('/a')])).to.equal(false);
    expect(shown.change('/a', () => [])).to.equal(true);
    expect(shown.leave('/a', () => [])).to.equal(false);
    expect(shown.leave('/a', () => [finding('/a')])).to.equal(true);
  });
});
