import type {Words} from './locale.js';

const en = {
  title: (file: string) => `This feedback form cannot start yet: ${file}`,
  invite: 'For its author, what to mend:',
  more: (n: number) => `… and ${n} more.`,
  missing:
    '<declic-feedback> has no form. Give it src="my.form.json", put a <script type="application/json"> inside it, or set its form property.',
};

/** What a feedback form that cannot run says to its author. */
export const formErrorWords: Words<typeof en> = {
  en,
  fr: {
    title: (file) => `Ce formulaire de retour ne peut pas encore commencer : ${file}`,
    invite: 'Pour son auteur, ce qu’il reste à reprendre :',
    more: (n) => `… et ${n} de plus.`,
    missing:
      '<declic-feedback> n’a pas de formulaire. Donnez-lui src="mon.form.json", placez-y un <script type="application/json">, ou renseignez sa propriété form.',
  },
};
