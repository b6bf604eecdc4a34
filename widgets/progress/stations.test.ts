import { expect } from 'chai';
import { fakeRequest, haishu, returnedRequest } from '../session/testing/fake-requests.ts';
import { stationsOf } from './stations.ts';

const keys = (request: Parameters<typeof stationsOf>[0]) => stationsOf(request).map(({ key, place }) => `${key} ${place}`);

describe('stationsOf', () => {
  it('says who has a submitted request and until when, and that the outcome follows', () => {
    const stations = stationsOf(fakeRequest());
    expect(stations.map(({ key }) => key)).to.deep.equal(['event_start', 'event_submit', 'now_review', 'next_outcome']);
    expect(stations[2]).to.deep.include({ place: 'present', bureau: haishu, dueOn: '2026-11-30' });
  });

  it('looks the same before and after a reviewer takes it up', () => {
    const claimed = fakeRequest({ status: 'reviewing' });
    claimed.timeline.push({ event: 'claim', at: '2026-11-24T01:00:00.000Z', round: 1 });
    expect(stationsOf(claimed)).to.deep.equal(stationsOf(fakeRequest()));
  });

  it('ends at the return and waits for the applicant', () => {
    expect(keys(returnedRequest())).to.deep.equal(['event_start passed', 'event_submit passed', 'event_return passed', 'now_returned present']);
  });

  it('ends with the approval', () => {
    const approved = fakeRequest({ status: 'approved' });
    approved.timeline.push({ event: 'approve', at: '2026-11-24T01:00:00.000Z', round: 1, authority: haishu });
    expect(keys(approved)).to.deep.equal(['event_start passed', 'event_submit passed', 'event_approve present']);
  });

  it('counts submissions from the second on', () => {
    const again = fakeRequest({ round: 2 });
    again.timeline.push({ event: 'submit', at: '2026-11-25T01:00:00.000Z', round: 2 });
    expect(stationsOf(again).map(({ round }) => round)).to.deep.equal([undefined, undefined, 2, undefined, undefined]);
  });

  it('passes over events it does not know', () => {
    const odd = fakeRequest();
    odd.timeline.push({ event: 'constructor', at: '2026-11-25T01:00:00.000Z', round: 1 });
    expect(stationsOf(odd)).to.deep.equal(stationsOf(fakeRequest()));
  });
});
