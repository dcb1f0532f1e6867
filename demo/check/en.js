// @ts-check
import {sizeIn} from './device.js';
/** @import {Words} from './types.js' */

/** @type {Words} */
export const en = {
  endpoint: 'Address of the endpoint',
  endpointHint: 'As it stands in the endpoint attribute of <declic-journal>.',
  format: 'Format',
  header: 'A header your page adds',
  headerHint: 'Often authorization. Leave it empty where reports need no token.',
  value: 'Its value',
  valueHint: 'Used for this check alone: neither kept nor shown again.',
  check: 'Check',
  checking: 'Checking…',
  result: 'What was found',
  all: 'Nothing to change.',
  some: (n) => (n === 1 ? 'One thing to change.' : `${n} things to change.`),
  change: 'To answer with:',
  states: {
    fine: 'In order',
    look: 'Worth a look',
    mend: 'To change',
    unknown: 'Not known yet',
  },
  topics: {
    secure: 'Secure page',
    address: 'Address',
    policy: 'Security policy of this page',
    reach: 'Way to the endpoint',
    origin: 'Permission for this page (CORS)',
    preflight: 'The question beforehand (preflight)',
    token: 'Token',
    reply: 'A test, there and back',
    clock: 'Clock',
    storage: 'Room in this browser',
  },
  says: {
    secure: () => 'The page is served securely: everything the browser offers is there.',
    insecure: ({origin}) =>
      `The page came over plain http. Answers and reports work; tabs take turns in a slower way, and no badge can be signed. Serve it as ${origin}.`,
    address: ({address}) => `Reports would go to ${address}.`,
    addressHalf: () =>
      'Write the whole address, with https://, or a path that begins with one slash.',
    addressNone: () => 'This is not an address.',
    addressSecret: () =>
      'No name or password in the address: everybody who opens the page can read it. Give a token by the headers property.',
    addressPlain: () =>
      'Only https:// addresses, or http:// on the page’s own site: on the way, plain http can be read and changed by others.',
    policy: ({origin}) => `Nothing here forbids requests to ${origin}.`,
    policyForbids: ({origin}) =>
      `The Content-Security-Policy of this page forbids requests to ${origin}. Add it to connect-src, in the header of each page with our elements (or in its <meta>); keep what stands there already.`,
    reached: () => 'Something answers at this address.',
    nobody: ({address}) =>
      `Nothing answers at ${address}: no such name, a certificate that is not trusted, a firewall, or the service is down. Open the address in a tab of its own to see which.`,
    turned: ({address}) =>
      `${address} leads elsewhere (a redirect, to a sign-in page perhaps). Reports do not follow: write the final address, and let its path through without signing in.`,
    sameOrigin: () => 'The endpoint is on the page’s own site: no permission is needed.',
    allowed: ({origin}) => `Pages of ${origin} may read its answers.`,
    notAllowed: ({origin}) =>
      `Something is there, but pages of ${origin} may not read its answers: Access-Control-Allow-Origin is missing or names another site. (A redirect to a sign-in page looks the same from here.) Name the origin, no asterisk and no credentials; answer so to OPTIONS as well, with status 204.`,
    noPreflight: () => 'On its own site, a page is not asked beforehand.',
    preflight: ({names}) => `The endpoint lets these headers through: ${names}.`,
    headersRefused: ({names}) =>
      `Before each report the browser asks by OPTIONS, and the answer does not allow: ${names}. Answer OPTIONS with status 204, without asking for a token, and name every header.`,
    tokenless: () => 'The endpoint asks for none.',
    tokenWanted: ({status}) =>
      `The endpoint answered ${status}: it wants a token. Give a short-lived one from a script: journal.headers = async () => ({authorization: …}). Never in an attribute.`,
    tokenRefused: ({status, name}) =>
      `The endpoint answered ${status} to this ${name}. Has it run out, is it for another path, does it allow POST? The journal asks its headers callback once more after 401 and 403: give a fresh one there.`,
    tokenArrived: ({name}) => `${name} arrived, and was accepted.`,
    tokenTaken: ({name}) => `The request with ${name} was not refused for it.`,
    thereAndBack: () =>
      'The test came back, neither counted nor kept; no cookie and no referrer arrived with it.',
    telling: ({names}) =>
      `The test came back, but on the way something added: ${names}. Take it out in the proxy before the endpoint: it could tell who sends.`,
    noStatements: () =>
      'The Learning Record Store took a batch of no statements. It keeps the time of arrival of those to come (stored): show it to few.',
    noEcho: ({status}) =>
      `The endpoint answered ${status}, so reports arrive. It knows no tests (check/1): make sure that this one was not counted.`,
    refusesTests: ({status}) =>
      `The endpoint answered ${status}: it reads what arrives, and refuses tests (check/1). Send one real report to be sure, or teach it: openapi.json says how.`,
    page: () =>
      'An HTML page came instead of an answer: a sign-in portal, or a path that is a page. A report would be kept and tried again. Let this path through, and answer JSON.',
    otherFormat: ({format}) =>
      `The endpoint does not take this content type (415). Write another format than ${format} on <declic-journal>, or let it take this one.`,
    nobodyHere: ({status}) =>
      `The server answered ${status}: nobody takes reports at this path. Correct the endpoint attribute, or the route of POST.`,
    ailing: ({status}) =>
      `The endpoint answered ${status}. Reports are kept and tried again; look at its log.`,
    hidden: () => 'Mend what is above first, then check again.',
    clockRight: () => 'This device and the endpoint agree on the time.',
    clockOff: ({minutes}) =>
      `This device and the endpoint are ${minutes} minutes apart. Reports tell the week by the device’s clock: set whichever is wrong.`,
    clockUnknown: () =>
      'The endpoint does not tell its time. Let pages read it: Access-Control-Expose-Headers: Date.',
    keeps: () => 'This browser keeps answers. How much it can keep, it does not say.',
    room: ({left}) => `This browser keeps answers, and has room for ${sizeIn(left, 'en')} more.`,
    narrow: ({left}) =>
      `Only ${sizeIn(left, 'en')} are left for this site. Answers come first, but reports may find no room: what else is kept under this origin?`,
    keepsNothing: () =>
      'This browser keeps nothing here: a private window, a sandboxed frame without allow-same-origin, a frame of another site, or site data switched off. Learners can answer everything, until they close the page.',
  },
};
