import {JournalHost} from './journal-host.js';
import type {JournalOptions} from './options.js';

/** The page's own journal: for elements outside any `<declic-journal>`. Local until configured. */
export function openPageJournal(options: JournalOptions): JournalHost {
  const host = new JournalHost(document.documentElement, options);
  host.connect();
  return host;
}
