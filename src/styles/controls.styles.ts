import {css} from 'lit';

/** Cards and buttons, the same in every element. */
export const controls = css`
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--declic-surface, var(--_soft));
    padding: clamp(1rem, 4vw, 1.75rem);
    display: grid;
    gap: var(--_gap);
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  button,
  .button {
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    color: inherit;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .primary {
    border-color: var(--_accent);
    background-color: var(--_accent);
    /* Not 'color': the accent is mixed from currentColor, which must stay the page's. */
    -webkit-text-fill-color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 85%, currentColor);
  }
  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-inline: 0.5rem;
  }
  .muted {
    color: color-mix(in srgb, currentColor 78%, transparent);
    font-size: 0.925em;
  }
  @media (forced-colors: active) {
    .primary {
      background: ButtonText;
      -webkit-text-fill-color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
