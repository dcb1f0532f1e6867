import {createHash, timingSafeEqual} from 'node:crypto';
import type {MiddlewareHandler} from 'hono';

/** Lets through whoever holds the token; nothing that lies behind is kept by a cache. */
export function guardedBy(token: string): MiddlewareHandler {
  return async (context, next) => {
    context.header('cache-control', 'no-store');
    if (isSame(bearerOf(context.req.header('authorization')), token)) return next();
    return context.json({error: 'token needed'}, 401, {'www-authenticate': 'Bearer'});
  };
}

/** What stands behind `Bearer` in a header; empty when nothing does. */
export function bearerOf(header = ''): string {
  const [scheme, given = ''] = header.split(' ');
  return scheme?.toLowerCase() === 'bearer' ? given : '';
}

/** Compares in constant time: the time taken tells nothing of what was expected. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
