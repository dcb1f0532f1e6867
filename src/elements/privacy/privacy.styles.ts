import {css} from 'lit';

export const privacyStyles = css`
  :host {
    max-inline-size: var(--declic-width, 46rem);
  }
  h2 {
    font-size: 1.4em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.15em;
  }
  h4 {
    font-size: 1em;
  }
  .card,
  .head,
  section,
  .entries,
  .entries li {
    grid-template-columns: minmax(0, 1fr);
  }
  .head,
  section {
    display: grid;
    gap: 0.75rem;
  }
  .card > section {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .card > .head + section {
    border-block-start: 0;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
    gap: 0.5rem;
    list-style: none;
  }
  .tiles li {
    display: grid;
    align-content: start;
    padding: 0.75rem 0.9rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    line-height: 1.3;
  }
  .tiles strong {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
  }
  .tiles span {
    font-size: 0.9em;
  }
  .group {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .group > summary {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.65rem 1rem;
    font-weight: 600;
    cursor: pointer;
  }
  .group > summary::after {
    content: '';
    align-self: center;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }
  .group[open] > summary::after {
    rotate: 225deg;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > .entries {
    padding: 0 1rem 0.75rem;
  }
  .group > .more {
    margin: 0 0.5rem 0.5rem;
  }
  .n {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    color: color-mix(in srgb, currentColor 78%, transparent);
  }
  .entries {
    display: grid;
    list-style: none;
  }
  .entries li {
    display: grid;
    gap: 0.15rem;
    padding-block: 0.65rem;
    border-block-start: 1px solid var(--_line);
  }
  .entries li:first-child {
    border-block-start: 0;
  }
  .group .entries li:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .whole > summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    font-size: 0.925em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  pre {
    margin-block-start: 0.35rem;
    max-block-size: 20rem;
    overflow: auto;
  }
  .more {
    justify-self: start;
  }
  .note {
    display: grid;
    gap: 0.5rem;
    padding: 0.9rem 1.1rem;
    border-radius: calc(var(--_radius) * 0.75);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .bring {
    position: relative;
    justify-self: start;
    border-style: dashed;
  }
  .bring:hover {
    background: var(--_tint);
  }
  .bring:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .bring:has([disabled]) {
    opacity: 0.6;
  }
  .bring input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Takes no room while it has nothing to say, and is there for whoever listens. */
  [role]:empty {
    position: absolute;
  }
  .beyond {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.25em;
  }
  .issues {
    display: grid;
    gap: 0.4rem;
    list-style: none;
  }
  .issues code {
    margin-inline-end: 0.5rem;
  }
  button[disabled] {
    opacity: 0.6;
    cursor: default;
  }
  @media (forced-colors: active) {
    .tiles li,
    pre {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .group > summary::after {
      transition: none;
    }
  }
  @media print {
    .actions,
    .bring,
    .more {
      display: none;
    }
  }
`;
