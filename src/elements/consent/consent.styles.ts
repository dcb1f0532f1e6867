import {css} from 'lit';

export const consentStyles = css`
  section {
    display: grid;
    gap: 0.75rem;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    font-size: 1.1em;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ol {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
    max-block-size: 22rem;
    overflow: auto;
    list-style: none;
  }
  @media print {
    ol {
      max-block-size: none;
    }
    .actions {
      display: none;
    }
  }
`;
