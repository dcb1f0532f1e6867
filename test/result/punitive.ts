/** Words that make an assessment a punishment, in either language, and signs of a mark. */
export const PUNITIVE =
  /(?<![\p{L}])(faux|fausses?|erreurs?|échecs?|échoué\w*|ratée?s?|mauvais\w*|insuffisant\w*|notes?|perdue?s?|éliminée?s?|pièges?|nul|wrong\w*|incorrect\w*|fail\w*|poor\w*|weak\w*|grade[sd]?|penalt\w*|los[et]\w*|tricks?|scores?|marks?|mistakes?|errors?)(?![\p{L}])/iu;

/** A percentage, a fraction, a minus, a cross. */
export const MARK = /\d\s*%|\d+\s*\/\s*\d+|\d+\s+(out of|of|sur)\s+\d+|[-−]\d|[✗✘❌×]/u;
