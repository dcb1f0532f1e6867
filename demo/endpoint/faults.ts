import type {HttpBindings} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import type {MiddlewareHandler} from 'hono';

/** How a POST can go astray between a device and an endpoint. */
export type Fault =
  | 'unavailable'
  | 'busy'
  | 'reset before effect'
  | 'reset after effect'
  | 'hang after effect'
  | 'portal page'
  | 'redirect';

/** Plans faults for the next reports. For tests and for showing what an outage looks like. */
export interface Faults {
  /** The next `times` POSTs go astray so; later plans come after earlier ones. */
  next(fault: Fault, times?: number): void;
  readonly middleware: MiddlewareHandler<{Bindings: HttpBindings}>;
}

/** No fault until `next` is called. */
export function plannedFaults(): Faults {
  const planned: Fault[] = [];
  return {
    next: (fault, times = 1) => planned.push(...Array<Fault>(times).fill(fault)),
    middleware: async (context, next) => {
      const fault = context.req.method === 'POST' ? planned.shift() : undefined;
      if (!fault) return next();
      const {socket} = context.env.incoming;
      switch (fault) {
        case 'unavailable':
          return context.json({error: 'unavailable'}, 503);
        case 'busy':
          return context.json({error: 'busy'}, 429, {'retry-after': '2'});
        case 'portal page':
          return context.html('<!doctype html><title>Sign in</title>');
        case 'redirect':
          return context.redirect('/sign-in');
        case 'reset before effect':
          socket.destroy();
          return RESPONSE_ALREADY_SENT;
        case 'reset after effect':
          await next();
          socket.destroy();
          return RESPONSE_ALREADY_SENT;
        case 'hang after effect':
          await next();
          if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
          return RESPONSE_ALREADY_SENT;
      }
    },
  };
}
