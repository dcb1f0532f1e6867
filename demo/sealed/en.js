// @ts-check

/** Words of the page of sealed rounds. A function takes what it speaks of. */
export const en = {
  noCrypto:
    'This page cannot seal anything here: sealing needs https, or localhost, and a current browser. Open the same page on https. Nothing was dealt.',
  deal: 'Deal a round',
  dealWhy:
    'The key is made in this page, shared out among the links, and forgotten. No server takes part.',
  subject: 'Whom is it about?',
  subjectHint:
    'One word of your own choosing: team-7 rather than a name. Letters, digits, dot, dash.',
  noForm: 'Choose a form first.',
  subjectAmiss: 'One word of letters, digits, dot, dash and underscore, 64 at most.',
  reviewers: 'Reviewers',
  needed: 'Reviewers needed to open',
  neededHint:
    'At least 3, and at least what the form asks. With fewer packets nothing opens, by arithmetic. A few more reviewers than needed leaves everybody free to decline.',
  dealButton: 'Deal the key and make the links',
  failed: 'The key could not be dealt:',
  before: 'What this protects, and what it does not',
  limits: [
    'You must not be the person it is about: whoever deals sees all the shares and could open everything.',
    'Whoever hands out the links can know who got which. Shuffle the strips, face down, and let each person draw one.',
    'Once it opens, single packets lie on the device of the person it is about. The mirror adds them up, but a determined person can read each of them there.',
    'As many reviewers as are needed to open, if they put their links together, can open it too.',
    'Reviewers hand their packet over by a way of their own. A mail has a sender: a shared folder or a common box does not say who put what.',
  ],
  dealt: 'The key is dealt',
  forgotten:
    'This page has forgotten the private key: nobody can make these links again. Copy or print them now; leaving the page forgets them too.',
  forReviewers: 'For reviewers, one each',
  forCollecting: 'To collect and open, for the person it is about',
  about: (/** @type {string} */ subject) => `About ${subject}`,
  copy: 'Copy',
  copyAll: 'Copy all links for reviewers',
  copied: 'Copied.',
  selected: 'Selected: press Ctrl + C.',
  print: 'Print one strip for each link',
  stripReviewer: 'Your voice, once, without your name',
  stripCollect: 'Your mirror: keep this link for yourself',
  stripHow: 'Scan the code, or open this address:',
  again: 'Deal another round',
  againAsk: 'Are the links copied or printed? They cannot be shown again.',
  againYes: 'Yes, start again',
  againNo: 'Stay here',

  collect: 'Collect the packets',
  collectWhy:
    'Drop here what reviewers gave you: files, or messages with the packet in them. Nothing leaves this device.',
  paste: 'Paste packets',
  pasteHint:
    'A packet begins with dp1, a part of one with dq1. Several at once are fine, with other words around them.',
  files: 'Open files',
  scan: 'Read QR codes with the camera',
  scanStop: 'Stop the camera',
  scanning:
    'Hold the codes before the camera, one after the other. The picture stays in this page.',
  scanView: 'What the camera sees',
  scanRefused:
    'The camera did not start. Allow it for this page, or paste the text of the codes instead.',
  noScan:
    'This browser cannot read QR codes by itself. The camera app of a phone shows their text: paste it here, all parts of a packet, in any order. Or ask for the packet as a file.',
  part: (/** @type {number} */ here, /** @type {number} */ of) =>
    here === 1
      ? `One of the ${of} codes of this packet is here. Read the others too.`
      : `${here} of the ${of} codes of this packet are here. Read the others too.`,
  add: 'Add',
  kept: (/** @type {number} */ n) =>
    n === 1 ? 'One packet from you is here.' : `${n} packets from you are here.`,
  notYet: 'Not yet enough. Nothing opens, and nothing can be read, before more have come.',
  noPacket: 'No whole packet in there. Copy it again, from dp1. to its very last sign.',
  foreign:
    'This packet belongs to another round, so it stays out. Open the link of that round to collect it there.',
  unreadable:
    'It is open, and your mirror stands below. One packet could not be read: it may have been altered on its way. Ask for it again.',
  opened: 'It is open. Your mirror stands below.',
  keep: 'Keep the messages until it opens: this page holds packets only while it is open.',
  missing: 'This link is not whole. Open it again, to its very last sign.',
};
