import {css} from 'lit';
import {medalStyles} from './medal.styles.js';

const cardStyles = css`
  :host {
    max-inline-size: var(--declic-width, 46rem);
  }
  .way,
  .standing,
  .head,
  .lead {
    display: grid;
    gap: var(--_gap);
  }
  .standing,
  .head,
  .lead {
    gap: 0.5rem;
  }
  .wait {
    min-block-size: 9rem;
    place-content: center;
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: clamp(0.875rem, 3vw, 1.5rem);
    align-items: center;
  }
  h2,
  h3 {
    font-size: 1.3em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lead h2 {
    font-size: 1.5em;
  }
  .far {
    font-size: 1.125em;
    font-weight: 600;
  }
  .next {
    display: block;
  }
  .next::first-letter {
    text-transform: uppercase;
  }
  .actions .quiet {
    margin-inline-start: -0.5rem;
  }
  .evidence {
    font-size: 1.05em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    justify-self: start;
    padding: 0.125rem 0.7rem 0.125rem 0.5rem;
    border: 1px solid var(--_edge);
    border-radius: 2rem;
    font-size: 0.9em;
    font-weight: 600;
  }
  .on-the-way .chip {
    border-color: transparent;
    padding-inline-start: 0;
  }
  .self-asserted .chip {
    border: 2px dashed var(--_edge);
  }
  .issued .chip {
    border-color: var(--_accent);
    background-color: var(--_accent);
    -webkit-text-fill-color: var(--_on-accent);
  }
  .sign {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .issued .sign {
    color: var(--_on-accent);
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5rem;
  }
  summary {
    min-block-size: 2rem;
    padding-block: 0.25rem;
    font-weight: 600;
    cursor: pointer;
  }
  details > * + * {
    margin-block-start: 0.5rem;
  }
  .parts,
  .items {
    list-style: none;
    display: grid;
    gap: 0.5rem;
  }
  .parts li,
  .items > li {
    padding-inline-start: 1.75rem;
    position: relative;
  }
  /* A ring for what is on its way, a full dot for what is there: shape tells, not colour alone. */
  .parts li::before,
  .items > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25rem;
    inset-block-start: 0.4em;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .parts .done::before,
  .items > li::before {
    background-color: var(--_accent);
  }
  .check {
    display: block;
    font-size: 0.875em;
    color: color-mix(in srgb, currentColor 78%, transparent);
  }
  .asked {
    border: 0;
    padding: 0;
  }
  .asked summary {
    font-weight: 400;
    font-size: 0.925em;
  }
  .asked ul {
    padding-inline-start: 1.25rem;
  }
  blockquote {
    margin: 0.5rem 0 0;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_line);
  }
  .bring label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  input[type='file'] {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem;
    border: 2px dashed var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .asking {
    display: grid;
    gap: 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    padding: clamp(0.75rem, 3vw, 1.25rem);
  }
  .asking-title {
    font-weight: 600;
  }
  pre {
    max-block-size: 18rem;
    overflow: auto;
  }
  .note:empty {
    display: none;
  }
  .note {
    padding: 0.625rem 0.875rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  .hidden {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .issues {
    display: grid;
    gap: 0.75rem;
    padding-inline-start: 1.25rem;
  }
  .issues code {
    display: block;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .parts .done::before,
    .items > li::before {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .note {
      border: 1px solid CanvasText;
    }
    .actions .quiet {
      margin: 0;
    }
  }
`;

/** The look of badges and of the way to them. */
export const badgeStyles = [cardStyles, medalStyles];
