import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {addressTrouble} from '../../src/journal/trouble.js';
import {resolveEndpoint, type AddressFlaw} from '../../src/outbox/endpoint.js';
import {POLICY} from '../../src/outbox/policy.js';
import {ports} from '../../src/ports.js';
import {meaningOf, readRetryAfter, waitAfter} from '../../src/outbox/retry.js';

describe('what a reply means', () => {
  it('acknowledges by 2xx and 409 only', () => {
    for (const status of [200, 201, 202, 204, 409])
      expect(meaningOf({status})).to.equal('acknowledged');
  });
  it('sets a refused report aside', () => {
    for (const status of [400, 413, 422]) expect(meaningOf({status})).to.equal('poison');
  });
  it('takes a closed road for a fault of the set-up', () => {
    for (const status of [401, 403, 404, 405, 410, 415])
      expect(meaningOf({status})).to.equal('fault');
    expect(meaningOf({status: 0, forbidden: true})).to.equal('fault');
  });
  it('tries everything else again', () => {
    for (const status of [0, 302, 408, 425, 429, 500, 502, 503, 504])
      expect(meaningOf({status})).to.equal('later');
  });
});

describe('the wait before the next try', () => {
  it('stays within a second and a quarter of an hour, and grows on average', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({min: 0, max: 0.999, noNaN: true}), (tries, chance) => {
        const wait = waitAfter(tries, {status: 503}, 0, chance);
        expect(wait).to.be.within(POLICY.leastWait, POLICY.cap);
      }),
    );
    expect(waitAfter(3, {status: 0}, 0, 0.5)).to.be.below(waitAfter(6, {status: 0}, 0, 0.5));
  });
  it('differs between devices that failed in the same moment: none of its seconds gets them all', () => {
    const devices = 200;
    const seconds = new Map<number, number>();
    for (let i = 0; i < devices; i++) {
      const at = Math.floor(waitAfter(6, {status: 503}, 0, ports.random()) / 1000);
      seconds.set(at, (seconds.get(at) ?? 0) + 1);
    }
    expect(Math.max(...seconds.values())).to.be.below(devices / 10);
  });
  it('is never shorter than Retry-After asks for, nor the same for all', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({min: 1, max: 86_400}),
        fc.double({min: 0, max: 0.999, noNaN: true}),
        (tries, asked, chance) => {
          const wait = waitAfter(tries, {status: 429, retryAfter: `${asked}`}, 0, chance);
          expect(wait).to.be.within(
            asked * 1000,
            Math.min(asked * 1000 + POLICY.cap, POLICY.mostWait),
          );
        },
      ),
    );
    const [early, late] = [0.1, 0.9].map((chance) =>
      waitAfter(0, {status: 503, retryAfter: '60'}, 0, chance),
    );
    expect(late).to.be.above((early ?? 0) + 30_000);
  });
  it('obeys Retry-After in seconds and as a date, within reason', () => {
    const now = Date.UTC(2026, 10, 24);
    const wait = (retryAfter: string) => waitAfter(0, {status: 429, retryAfter}, now, 0);
    expect(wait('120')).to.equal(120_000);
    expect(wait('Tue, 24 Nov 2026 00:01:00 GMT')).to.equal(60_000);
    expect(wait('Mon, 23 Nov 2026 00:00:00 GMT')).to.equal(POLICY.leastWait);
    expect(wait('1000000000')).to.equal(POLICY.mostWait);
    for (const garbage of ['', 'soon-ish', '-5', 'NaN', '1e9'])
      expect(readRetryAfter(garbage, now)).to.equal(undefined);
  });
});

describe('an endpoint', () => {
  const base = 'http://intranet.example/page';
  it('may be https anywhere, or http on the page’s own site and this machine', () => {
    expect(String(resolveEndpoint('/reports', base))).to.equal('http://intranet.example/reports');
    expect(String(resolveEndpoint('https://lms.example/r', base))).to.equal(
      'https://lms.example/r',
    );
    expect(String(resolveEndpoint('http://127.0.0.1:8080/r', base))).to.equal(
      'http://127.0.0.1:8080/r',
    );
  });
  for (const address of [
    'http://lms.example/r',
    '//evil.example/r',
    '\\\\evil.example/r',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'https://user:secret@lms.example/r',
    'https://',
    'http://169.254.169.254/latest',
  ]) {
    it(`is refused with its remedy: ${address}`, () => {
      const flaw = resolveEndpoint(address, base);
      expect(flaw).to.be.a('string');
      const {code, message} = addressTrouble(address, flaw as AddressFlaw);
      expect(code).to.equal('endpoint-refused');
      expect(message).to.match(
        /^<declic-journal endpoint=.*: [^:].{10,}\. Nothing will be sent\.$/,
      );
    });
  }
});
