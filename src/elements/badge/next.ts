import {singlesOf} from '../../model/badge/badges.js';
import type {NextMove} from '../../model/badge/evidence.js';
import {dayIn} from '../../model/day.js';
import {titleIn, type BadgeView} from './view.js';

/** What there is to do next, in a sentence; undefined once the badge is shown. */
export function nextIn(view: BadgeView): string | undefined {
  const {next} = view.progress;
  return next && sentence(next, view);
}

function sentence(next: NextMove, view: BadgeView): string {
  const {words, language, now} = view;
  switch (next.kind) {
    case 'answer':
      return answerIn(next, view);
    case 'wait':
      return next.until > now
        ? words.wait(dayIn(language, next.until))
        : words.waited(titleIn(view, next.quiz));
    case 'judge':
      return words.judge[next.direction];
    case 'give-feedback':
      return words.feedback(next.more);
    case 'be-thanked':
      return words.thanks(next.more);
    case 'finish':
      return words.finish(next.more, titleIn(view, next.quiz));
    case 'choose-step':
    case 'do-step':
    case 'ask-circle':
      return words.step[next.kind];
  }
}

/** For mastery answers have to hold; for lucidity it is enough to say how sure one is. */
function answerIn({quiz, more}: Extract<NextMove, {kind: 'answer'}>, view: BadgeView): string {
  const holds = singlesOf(view.badge.criterion).some(
    (one) => one.type === 'mastery' && one.quiz === quiz,
  );
  return view.words[holds ? 'holding' : 'answers'](more, titleIn(view, quiz));
}
