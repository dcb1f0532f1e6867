import {css} from 'lit';

export const questionStyles = css`
  form {
    display: grid;
    gap: calc(var(--_gap) * 1.25);
  }
  h3 {
    font-size: 1.2em;
    line-height: 1.35;
    font-weight: 650;
    text-wrap: pretty;
  }
  h3:focus-visible,
  .feedback:focus-visible {
    outline-offset: 6px;
  }
  .at {
    display: block;
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    margin-block-end: 0.35rem;
  }
  .more,
  .answers {
    display: grid;
    gap: 0.6rem;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.6rem;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.75rem;
    align-items: start;
    padding: 0.75rem 0.9rem;
    min-block-size: 2.75rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--declic-option, transparent);
    cursor: pointer;
  }
  .option:hover:not(.settled) {
    border-color: var(--_edge);
    background-color: var(--_soft);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option input {
    outline: none;
  }
  .settled {
    cursor: default;
  }
  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    color: inherit;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15em 0 0;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    cursor: inherit;
  }
  input[type='checkbox'] {
    border-radius: 0.35rem;
  }
  input:checked {
    border-color: var(--_accent);
  }
  input[type='radio']::before,
  input[type='checkbox']::before {
    content: '';
    inline-size: 0.7rem;
    block-size: 0.7rem;
    border-radius: 50%;
    background-color: var(--_accent);
    scale: 0;
    transition: scale 0.12s;
  }
  input[type='checkbox']::before {
    border-radius: 0;
    clip-path: polygon(14% 47%, 0 62%, 40% 98%, 100% 20%, 85% 8%, 38% 68%);
  }
  input:checked::before {
    scale: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    input::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    input[type='radio'],
    input[type='checkbox'] {
      appearance: auto;
    }
    input[type='radio']::before,
    input[type='checkbox']::before {
      content: none;
    }
    .option:has(:checked) {
      border-color: Highlight;
      border-width: 2px;
    }
  }
  .tag {
    font-size: 0.8em;
    font-weight: 600;
    padding: 0.1em 0.55em;
    border: 1px solid currentColor;
    border-radius: 1em;
    white-space: nowrap;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .field label {
    font-weight: 600;
    flex-basis: 100%;
  }
  input[type='text'],
  textarea {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.6rem 0.75rem;
    inline-size: min(100%, 26rem);
    min-block-size: 2.75rem;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 7rem;
    resize: vertical;
  }
  .number {
    inline-size: min(100%, 10rem);
  }
  .scale .option {
    grid-template-columns: auto auto 1fr;
  }
  .step {
    font-size: 0.85em;
    font-weight: 650;
    padding-block-start: 0.12em;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .pills .option {
    grid-template-columns: auto auto;
    padding: 0.5rem 0.9rem 0.5rem 0.7rem;
    border-radius: 2rem;
    align-items: center;
    gap: 0.5rem;
  }
  .pills input {
    margin-block-start: 0;
  }
  .hint,
  .feedback {
    display: grid;
    gap: 0.6rem;
    padding: 0.9rem 1.1rem;
    border-radius: calc(var(--_radius) * 0.75);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .hint {
    border-inline-start-style: dotted;
  }
  .verdict {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    font-weight: 650;
    font-size: 1.05em;
  }
  svg {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
    color: var(--_accent);
  }
  .feedback dl {
    display: grid;
    gap: 0.6rem;
  }
  .feedback dt {
    font-weight: 600;
  }
  .notice {
    font-weight: 600;
  }
  .notice:empty {
    display: none;
  }
`;
