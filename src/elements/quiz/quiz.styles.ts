import {css} from 'lit';

export const quizStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: var(--declic-width, 46rem);
  }
  h2 {
    font-size: 1.35em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  header {
    display: grid;
    gap: 0.6rem;
  }
  header p {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  .small {
    min-block-size: 1.75rem;
    padding-block: 0;
    white-space: nowrap;
    margin-inline-end: -0.5rem;
  }
  .intention {
    display: grid;
    gap: 0.75rem 1.5rem;
    padding: 1rem 1.1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }
  .intention dt {
    font-weight: 650;
  }
  .intention div:first-child {
    font-size: 1.05em;
  }
  @container (min-width: 34rem) {
    .intention {
      grid-template-columns: 1fr 1fr;
    }
    .intention div:first-child {
      grid-column: 1 / -1;
    }
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    border-radius: 1rem;
    overflow: hidden;
    background-color: var(--_line);
  }
  .track rect {
    /* By way of a colour: as a paint, an address in its place would be fetched. */
    color: var(--_accent);
    fill: currentColor;
    transition: width 0.3s;
  }
  .issues {
    display: grid;
    gap: 0.75rem;
  }
  .issues code {
    display: block;
    width: fit-content;
    margin-block-end: 0.2rem;
  }
  .wait {
    animation: appear 0.4s 0.25s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .track rect {
      transition: none;
    }
    .wait {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }
    .track rect {
      fill: Highlight;
    }
  }
`;
