import type {OpenBadge, Proof} from './open-badge.js';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const VC = 'https://www.w3.org/2018/credentials#';
const SCHEMA = 'https://schema.org/';
const SECURITY = 'https://w3id.org/security#';
/** The only node without a name: a credential's criteria, a proof's own. */
const BLANK = '_:c14n0';

/**
 * The canonical N-Quads (RDFC-1.0) of a credential, its proof left out. Written by hand for the one
 * shape of `OpenBadge`: equal to what a JSON-LD processor makes of it, at a fortieth of the bytes.
 */
export function quadsOf(badge: OpenBadge): string {
  const {issuer, credentialSubject: subject, evidence = []} = badge;
  const {achievement} = subject;
  return sorted([
    ...badge.type.map((type) =>
      link(badge.id, RDF_TYPE, `${type === 'OpenBadgeCredential' ? OB : VC}${type}`),
    ),
    text(badge.id, `${SCHEMA}name`, badge.name),
    link(badge.id, `${VC}issuer`, issuer.id),
    text(badge.id, `${VC}validFrom`, badge.validFrom, `${XSD}dateTime`),
    ...optional(badge.validUntil, (at) => text(badge.id, `${VC}validUntil`, at, `${XSD}dateTime`)),
    link(badge.id, `${VC}credentialSubject`, subject.id),
    link(issuer.id, RDF_TYPE, `${OB}Profile`),
    text(issuer.id, `${SCHEMA}name`, issuer.name),
    // https, unlike the others: it is spelled so in the context of Open Badges.
    ...optional(issuer.url, (url) =>
      text(issuer.id, `${SCHEMA}url`, url, 'https://www.w3.org/2001/XMLSchema#anyURI'),
    ),
    link(subject.id, RDF_TYPE, `${OB}AchievementSubject`),
    link(subject.id, `${OB}achievement`, achievement.id),
    link(achievement.id, RDF_TYPE, `${OB}Achievement`),
    text(achievement.id, `${SCHEMA}name`, achievement.name),
    text(achievement.id, `${SCHEMA}description`, achievement.description),
    `<${achievement.id}> <${OB}Criteria> ${BLANK} .\n`,
    `${BLANK} <${OB}narrative> ${literal(achievement.criteria.narrative)} .\n`,
    ...evidence.flatMap(({id, name, narrative}) => [
      link(badge.id, `${VC}evidence`, id),
      link(id, RDF_TYPE, `${OB}Evidence`),
      text(id, `${SCHEMA}name`, name),
      text(id, `${OB}narrative`, narrative),
    ]),
  ]);
}

/** The canonical N-Quads of a proof's options: all of it but its value. */
export function proofQuadsOf(proof: Omit<Proof, 'proofValue'>): string {
  const say = (predicate: string, object: string) => `${BLANK} <${predicate}> ${object} .\n`;
  return sorted([
    say(RDF_TYPE, `<${SECURITY}${proof.type}>`),
    say(`${SECURITY}cryptosuite`, `${literal(proof.cryptosuite)}^^<${SECURITY}cryptosuiteString>`),
    say('http://purl.org/dc/terms/created', `${literal(proof.created)}^^<${XSD}dateTime>`),
    say(`${SECURITY}verificationMethod`, `<${proof.verificationMethod}>`),
    say(`${SECURITY}proofPurpose`, `<${SECURITY}${proof.proofPurpose}>`),
  ]);
}

const optional = (value: string | undefined, line: (value: string) => string) =>
  value === undefined ? [] : [line(value)];

const link = (subject: string, predicate: string, object: string) =>
  `<${subject}> <${predicate}> <${object}> .\n`;

const text = (subject: string, predicate: string, value: string, type?: string) =>
  `<${subject}> <${predicate}> ${literal(value)}${type ? `^^<${type}>` : ''} .\n`;

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** A string as canonical N-Quads write it. */
function literal(value: string): string {
  const escaped = value.replace(
    // eslint-disable-next-line no-control-regex -- these are what has to be escaped
    /[\u0000-\u001f"\\\u007f]/g,
    (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** One line for each statement, said once. No two differ in their last term's text alone. */
const sorted = (lines: readonly string[]) => [...new Set(lines)].sort().join('');
