import {singlesOf, type Badge} from '../../model/badge/badges.js';
import {warnOnce} from '../../warn.js';
import type {BadgeHost} from './inside.js';

/** How long a page may take to ask the circle's endpoint, in ms, before its author is told. */
export const ASKS_WITHIN = 10_000;

/**
 * Advice to the page's author where a badge counts thanks and nobody ever tells this element of any:
 * it would stay on the way for good, whatever somebody's feedback was worth.
 */
export function adviseOnThanks(host: BadgeHost, badges: readonly Badge[]): void {
  const counting = badges.find(({criterion}) =>
    singlesOf(criterion).some(({type}) => type === 'helper'),
  );
  if (!counting || host.thanks) return;
  setTimeout(() => {
    if (host.thanks || !host.isConnected) return;
    warnOnce(
      'thanks',
      `<${host.localName}> has no \`thanks\`, which “${counting.id}” counts: set the endpoint’s answer, or [].`,
    );
  }, ASKS_WITHIN);
}
