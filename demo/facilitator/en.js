// @ts-check
import {en as door} from '../admin/door-words.js';

/** Words of the pages for whoever runs rounds. A function takes what it speaks of. */
export const en = {
  ...door,
  loading: 'Reading the rounds…',
  unreachable: 'The server does not answer. Nothing is lost: the rounds go on where they were.',

  open: 'Open a round',
  openWhy:
    'Each reviewer gets a link that speaks once. Each person the round is about gets a link to read.',
  form: 'Form',
  demoForm: 'Running a team meeting (demo)',
  ownFile: 'A form file of my own…',
  file: 'Form file (JSON)',
  fileHint: 'It travels inside the links: it need not be published anywhere.',
  fileNotForm:
    'This file holds no form/1. Check it against form.schema.json, then choose it again.',
  fileNoIntention:
    'This form does not state its intention (why, audience, seenBy, never, kept). Add it: without it nobody is asked.',
  intention: 'What reviewers read first',
  subjects: 'Whom is it about?',
  subjectsHint:
    'One word for each person, of your own choosing: team-7 rather than a name. Letters, digits, dot, dash.',
  subjectsAmiss:
    'Letters, digits, dot, dash and underscore, 64 at most, one for each line, each once.',
  peers: 'Peers for each person',
  managers: 'Managers for each person',
  managersHint: 'A manager’s view is shown as theirs, never among the circle’s.',
  minimum: 'Voices needed before anything is shown',
  minimumHint:
    'At least 3, and no more than there are peers. Fixed once the round is open. A few more peers than voices needed leaves everybody free to decline.',
  release: 'When does it show?',
  atClose: 'All at once, when the round closes',
  batch: 'In groups of at least that many voices',
  closes: 'Last day (optional)',
  closesHint: 'The round closes by itself at the end of that day (UTC). You can close it before.',
  openButton: 'Open the round and make the links',
  refused: (/** @type {string} */ path, /** @type {string} */ expected) =>
    `The server did not open this round. Look at ${path || 'the form'}: expected ${expected}.`,

  links: 'The links',
  linksOnce:
    'They are shown once. Copy or print them now: the server keeps only a trace from which no link can be made again.',
  handOut: 'Before you hand them out',
  limits: [
    'Whoever hands out links can know who got which. Shuffle the strips, face down, and let each person draw one.',
    'By mail you know which link went to whom. The server keeps no link beside an answer, so that does not tell you what was said. Do not keep such a list.',
    'Never hand out the reading link together with the others. It opens the mirror: give it to that person only.',
  ],
  about: (/** @type {string} */ subject) => `About ${subject}`,
  forPeers: 'For peers, one each',
  forManagers: 'For managers, one each',
  forSubject: 'To read, for this person only',
  copy: 'Copy',
  copyAll: 'Copy all links for peers',
  copied: 'Copied.',
  selected: 'Selected: press Ctrl + C.',
  print: 'Print one strip for each link',
  another: 'Done: back to the rounds',
  anotherAsk: 'Are the links copied or printed? They cannot be shown again.',
  anotherYes: 'Yes, go back',
  anotherNo: 'Stay here',
  stripPeer: 'Your voice, once, without your name',
  stripManager: 'Your view, shown as the manager’s',
  stripSubject: 'Your mirror: keep this link for yourself',
  stripHow: 'Scan the code, or open this address:',

  rounds: 'Rounds',
  noRounds: 'No round yet. Open the first one above.',
  noRoundsTitle: 'Nothing open',
  voicesNeeded: (/** @type {number} */ k) => `${k} voices needed`,
  opened: (/** @type {string} */ day) => `open since ${day}`,
  untilDay: (/** @type {string} */ day) => `closes after ${day}`,
  isOpen: 'Open',
  isClosed: 'Closed',
  waiting: 'nothing to read yet',
  shown: 'has a mirror to read',
  noCounts: 'How many have spoken is shown to nobody, so that nobody is waited for or pressed.',
  close: 'Close this round',
  closeTitle: 'Close this round?',
  closeAsk:
    'Nobody can speak in it any more. Whatever reaches the number of voices needed becomes readable.',
  closeDrops: 'Dropped for good, and shown to nobody:',
  drops: [
    'answers about a person whose circle has too few voices',
    'the last answers of a round that shows in groups, when they are too few to make one',
    'a criterion that too few could observe',
    'links not used yet',
  ],
  closeYes: 'Close, and drop these',
  closeNo: 'Leave it open',
};
