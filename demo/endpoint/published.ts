import type {Badge, Badges} from '../../src/model/badge/badges.js';
import {hashOf} from '../../src/model/hash.js';
import type {Database} from './database.js';

/** A badge that is signed here, by the rule it had when it was published. */
export interface Published {
  readonly badge: Badge;
  readonly version: string;
  /** Who stands behind it, as its file says. */
  readonly issuer: Badges['issuer'];
}

interface Kept {
  readonly [column: string]: unknown;
  readonly version: string;
  readonly body: string;
  readonly issuer: string;
}

const read = ({version, body, issuer}: Kept): Published => ({
  version,
  badge: JSON.parse(body) as Badge,
  issuer: JSON.parse(issuer) as Badges['issuer'],
});

/** Every badge of a file is signed from now on; versions published before stay so too. */
export async function publish(
  database: Database,
  {issuer, badges}: Badges,
): Promise<readonly Published[]> {
  const all = badges.map((badge) => ({badge, version: hashOf(badge), issuer}));
  for (const {badge, version} of all) {
    await database.query(
      `insert into published (badge, version, body, issuer) values ($1, $2, $3, $4)
       on conflict (badge, version) do update set issuer = $4`,
      [badge.id, version, JSON.stringify(badge), JSON.stringify(issuer)],
    );
  }
  return all;
}

/** What is signed here, by name. */
export async function publishedBadges(database: Database): Promise<readonly Published[]> {
  const rows = await database.query<Kept>(
    'select version, body, issuer from published order by badge, version',
  );
  return rows.map(read);
}

/** The badge of this id and version, where it is signed here. */
export async function publishedAs(
  database: Database,
  badge: string,
  version: string,
): Promise<Published | undefined> {
  const [row] = await database.query<Kept>(
    'select version, body, issuer from published where badge = $1 and version = $2',
    [badge, version],
  );
  return row && read(row);
}

/** Signs this version no more; what was signed stays signed. Whether it was signed here. */
export async function withdraw(
  database: Database,
  badge: string,
  version: string,
): Promise<boolean> {
  const gone = await database.query(
    'delete from published where badge = $1 and version = $2 returning badge',
    [badge, version],
  );
  return gone.length > 0;
}
