import {html, nothing} from 'lit';
import {mirrorsOf} from '../../model/two-mirrors.js';
import {thanksPart} from './comments.js';
import type {Parts} from './parts.js';
import {stepPart} from './step.js';
import type {MirrorView} from './view.js';
import {windows} from './windows.js';

/** A mirror as it is shown: windows, thanks, at a glance, one next step, then and now. */
export function reflection({view, parts}: {view: MirrorView; parts: Parts}): unknown {
  const {words, mirror, kept, today, records, form} = view;
  const due = kept?.step && kept.step.date <= today;
  const several = mirrorsOf(records, form).length > 1;
  return html`<p class="lead">
      ${words.lead} ${mirror.agreement ? words.agreement[mirror.agreement] : nothing}
    </p>
    ${windows(view)} ${thanksPart(view)} ${parts.get('radar')?.(view)}
    ${stepPart(view, due ? parts.get('seen')?.(view) : nothing)}
    ${several ? parts.get('compare')?.(view) : nothing}`;
}
