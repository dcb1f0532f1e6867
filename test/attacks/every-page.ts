/** Each tag that shows something by itself, and words that say it does. */
export const SHOWN: Readonly<Record<string, string>> = {
  'declic-quiz': 'Let’s begin',
  'declic-feedback': 'Let’s begin',
  'declic-mirror': 'See yourself first',
  'declic-badge': 'First look',
  'declic-progress': 'First look',
  'declic-practice': 'Nothing to bring back yet',
  'declic-privacy': 'My data on this site',
};

/** A page with every element in it. `scripts` is markup that goes first. */
export const everyPage = (scripts: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Every element</title>
    <link rel="icon" href="data:," />
    ${scripts}
  </head>
  <body>
    <div id="host"></div>
    <declic-journal endpoint="/reports" space="attack" spread="0">
      <declic-quiz src="/demo/content/account.quiz.json"></declic-quiz>
      <declic-feedback src="/demo/content/meeting.form.json" round="r1" subject="s1"></declic-feedback>
      <declic-mirror src="/demo/content/meeting.form.json" round="r1" subject="s1"></declic-mirror>
      <declic-badge src="/demo/content/team.badges.json" badge="first-look" quizzes="/demo/content/checkable.quiz.json"></declic-badge>
      <declic-progress src="/demo/content/team.badges.json" quizzes="/demo/content/checkable.quiz.json"></declic-progress>
      <declic-practice src="/demo/content/account.quiz.json"></declic-practice>
      <declic-privacy></declic-privacy>
      <declic-consent></declic-consent>
    </declic-journal>
  </body>
</html>`;
