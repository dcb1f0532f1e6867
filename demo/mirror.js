// A round that ended: seven colleagues and a manager, as counters. A page with an endpoint needs none
// of this: <declic-mirror src round subject> inside a <declic-journal endpoint> asks for them.
const counts = (levels, unseen = 0) => ({levels, unseen});
const french = document.documentElement.lang === 'fr';
const say = (fr, en) => (french ? fr : en);

document.getElementById('mirror').tallies = [
  {
    perspective: 'peer',
    n: 7,
    criteria: {
      framing: counts([0, 1, 4, 2]),
      voices: counts([2, 2, 1, 2]),
      deciding: counts([1, 4, 1, 0], 1),
      time: counts([0, 0, 0, 7]),
      'follow-up': counts([1, 4, 2, 0]),
    },
    comments: [
      {
        criterion: 'framing',
        text: say(
          'Quand vous avez dit en une phrase ce que nous devions décider, j’ai su quoi préparer.',
          'When you said in one sentence what we had to decide, I knew what to prepare.',
        ),
      },
      {
        criterion: 'framing',
        text: say(
          'Vous pourriez l’écrire dans l’invitation, pour que ceux qui lisent vite le voient.',
          'You could write it into the invitation, so that those who skim see it.',
        ),
      },
      {
        criterion: 'voices',
        text: say(
          'Lors du point de mardi, j’avais une réserve ; une question directe m’aurait aidé à la dire.',
          'In Tuesday’s meeting I had a doubt; a direct question would have helped me say it.',
        ),
      },
    ],
  },
  {
    perspective: 'manager',
    n: 1,
    criteria: {
      framing: counts([0, 0, 1, 0]),
      voices: counts([0, 1, 0, 0]),
      deciding: counts([0, 1, 0, 0]),
      time: counts([0, 0, 0, 1]),
      'follow-up': counts([0, 1, 0, 0]),
    },
    comments: [],
  },
];
