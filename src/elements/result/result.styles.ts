import {css} from 'lit';

export const resultStyles = css`
  :host,
  section,
  .group,
  .objective,
  form {
    display: grid;
    gap: var(--_gap);
  }
  :host {
    gap: calc(var(--_gap) * 1.75);
  }
  .insight {
    font-size: 1.15em;
    font-weight: 600;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.15em;
  }
  h4 {
    font-size: 1em;
  }
  .group {
    padding: 1rem 1.1rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    gap: 0.6rem;
  }
  .group h4 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  svg.mark {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    color: var(--_accent);
  }
  details {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5rem 0;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    font-weight: 600;
  }
  details > div {
    display: grid;
    gap: 0.6rem;
    padding-block: 0.5rem;
  }
  dl {
    display: grid;
    gap: 0.6rem;
  }
  dt {
    font-weight: 600;
  }
  .objective {
    gap: 0.4rem;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.625rem;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--_line);
  }
  .bar rect {
    fill: var(--_accent);
  }
  .hint rect {
    opacity: 0.55;
  }
  .fields {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .fields label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  input[type='text'] {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.6rem 0.75rem;
    min-inline-size: 0;
    min-block-size: 2.75rem;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.5rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.25rem;
  }
  .choices label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar rect {
      fill: Highlight;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    form {
      display: none;
    }
  }
`;
