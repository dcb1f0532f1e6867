import {css} from 'lit';

export const journalStyles = css`
  .notice {
    max-inline-size: var(--declic-width, 46rem);
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
  }
`;
