/** Comments that a receiver could act on. */
export const specific: readonly string[] = [
  'When you asked the two quiet people for their view, I felt the talk open up.',
  'On slide 3 the figures come without a date, so I could not tell whether they still hold.',
  'You could end with who does what by when, so that nobody leaves unsure.',
  'After the demo you restated the disagreement, which helped us decide in five minutes.',
  'Next time, try naming the goal before the round, because I lost the thread at the start.',
  'I noticed that you wrote each action with a name, so we knew what to do on Monday.',
  'Your sentence “we stop at four” gave me the courage to speak early.',
  'While the client was talking, you took notes and read them back: I understood the request at last.',
  'It might help to consider a shorter agenda: in your last meeting we left two points open.',
  'Quand tu as relancé ceux qui n’avaient rien dit, j’ai osé donner mon avis.',
  'À la diapo 4, le graphique n’a pas d’unité : j’ai perdu le fil.',
  'Tu pourrais rappeler le but avant le tour de table, afin que chacun sache où l’on va.',
  'Lors de la revue de mardi, vous avez reformulé le désaccord, ce qui nous a permis de trancher.',
  'La prochaine fois, essayez de nommer un responsable par action, parce que deux sont restées sans suite.',
  'Votre phrase « on s’arrête à midi » m’a aidé à préparer ma question.',
  'Au début, le but n’était pas dit ; et si vous l’écriviez au tableau ?',
  'Dans ton compte rendu, les dates sont en gras : je savais tout de suite quoi faire en premier.',
  'Lorsque le client a haussé le ton, vous avez laissé un silence et je me suis senti soutenu.',
];

/** Comments that leave their receiver where they were, or speak of the person. */
export const vague: readonly string[] = [
  'Great job, keep it up!',
  'Nice meeting.',
  'Good.',
  'All fine, nothing to add.',
  'You are very smart.',
  'You seem a bit lazy.',
  'Perfect as always, well done to the whole team.',
  'You were really boring.',
  'It was ok.',
  'Bravo, continue comme ça !',
  'Très bien.',
  'Rien à redire, c’était parfait.',
  'Tu es trop timide.',
  'Vous êtes brillant.',
  'Super présentation, bon travail à toute l’équipe, vraiment un beau moment pour nous tous.',
  'Tu manques de rigueur.',
  'Pas mal du tout.',
  'Vous semblez négligent quand il faut rendre un dossier.',
];

/** Bare beginnings, as a form offers them. */
export const starters: readonly string[] = [
  'When you…, I…',
  'You could… so that…',
  'Keep… because…',
  'Next time, you could…',
  'Quand tu as…, j’ai…',
  'Tu pourrais…, afin que…',
  'À garder : … parce que…',
  'Quand vous avez…, j’ai…',
];
