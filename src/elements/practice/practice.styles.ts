import {css} from 'lit';

export const practiceStyles = css`
  section,
  figure {
    display: grid;
    gap: 0.75rem;
    margin: 0;
  }
  .card > section {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_gap);
  }
  h3 {
    font-size: 1.1em;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.5rem;
  }
  .due li,
  .ahead li,
  .held li,
  .passed li {
    display: grid;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_line);
  }
  .due .eye-opener,
  .ahead li {
    border-color: var(--_accent);
  }
  figure {
    gap: 0.4rem;
    max-inline-size: 30rem;
  }
  figcaption,
  summary {
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
  }
  .curve {
    display: block;
    inline-size: 100%;
    border-block-end: 1px solid var(--_edge);
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .curve:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Paints by way of a colour: as a paint, an address in its place would be fetched. */
  .curve * {
    color: var(--_accent);
  }
  .curve circle {
    fill: currentColor;
    stroke: none;
  }
  .month {
    color: var(--_line);
    stroke: currentColor;
    stroke-width: 1;
  }
  .since {
    stroke-dasharray: 2 5;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }
  @media (forced-colors: active) {
    .curve {
      stroke: CanvasText;
    }
    .curve circle {
      fill: CanvasText;
    }
  }
`;
