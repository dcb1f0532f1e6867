import {css} from 'lit';

/**
 * What every element starts from: the page's font and colours, and a few quiet tones mixed from
 * them, so that light, dark and branded pages need no line of CSS. Each `--declic-…` is open to the page.
 */
export const tokens = css`
  :host {
    display: block;
    /* Light or dark is read off the page's text colour: a dark page need not say color-scheme. */
    --_accent: var(
      --declic-accent,
      oklch(from currentColor clamp(0.46, (l - 0.55) * 1000, 0.8) 0.13 270)
    );
    --_on-accent: var(
      --declic-on-accent,
      oklch(from currentColor clamp(0.22, (0.55 - l) * 1000, 0.99) 0.02 270)
    );
    --_line: var(--declic-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: var(--declic-edge, color-mix(in srgb, currentColor 55%, transparent));
    --_soft: var(--declic-soft, color-mix(in srgb, currentColor 2.5%, transparent));
    /* Always a mixture: an address that a page puts in its place would be fetched where it is painted. */
    --_tint: color-mix(in srgb, var(--_accent) 9%, transparent) !important;
    --_radius: var(--declic-radius, 0.75rem);
    --_gap: var(--declic-gap, 1rem);
    color: inherit;
    font: inherit;
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  /* Words keep their own direction in a page that reads the other way; blocks keep the page's side. */
  h2,
  h3,
  h4,
  p,
  dt,
  dd,
  li,
  legend,
  label,
  button {
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
`;
