import type {Kept} from './kept.js';

/** Where an endpoint takes reports, where nothing leaves, and where nothing is kept: all that is ever drawn. */
export const drawnPage = (style: string, {issuer}: Kept, space: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>All that is drawn</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
    <script type="module" src="/dist/declic.js"></script>
    <script type="module" src="/demo/mirror.js"></script>
    <script src="/test/attacks/pages/painted.js"></script>
  </head>
  <body>
    <svg id="own" viewBox="0 0 9 9" width="9" height="9"><path d="M0 0h9v9z" /></svg>
    <declic-journal id="sending" endpoint="/reports" space="sending-${space}" spread="0">
      <declic-quiz id="asked"></declic-quiz>
      <declic-quiz src="/demo/content/account.quiz.json"></declic-quiz>
      <declic-feedback src="/demo/content/meeting.form.json" round="r1" subject="s1"></declic-feedback>
      <declic-badge src="/demo/content/team.badges.json" badge="first-look" quizzes="/demo/content/checkable.quiz.json" issuer="${issuer}"></declic-badge>
      <declic-progress src="/demo/content/team.badges.json" quizzes="/demo/content/checkable.quiz.json" issuer="${issuer}"></declic-progress>
      <declic-privacy></declic-privacy>
      <declic-consent></declic-consent>
    </declic-journal>
    <declic-journal id="keeping" space="keeping-${space}">
      <declic-quiz src="/demo/content/every-type.quiz.json"></declic-quiz>
      <declic-mirror id="mirror" src="/demo/content/meeting.form.json" round="demo-mirror" subject="team-7"></declic-mirror>
      <declic-mirror id="few" src="/demo/content/meeting.form.json" round="few" subject="team-7"></declic-mirror>
      <declic-mirror view="reviewer" src="/demo/content/meeting.form.json" round="given"></declic-mirror>
      <declic-practice src="/demo/content/every-type.quiz.json"></declic-practice>
    </declic-journal>
    <declic-journal keep="memory"><declic-privacy></declic-privacy></declic-journal>
  </body>
</html>`;
