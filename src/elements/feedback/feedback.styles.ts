import {css} from 'lit';

export const feedbackStyles = css`
  header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 1rem;
  }
  .criterion {
    display: grid;
    gap: 1rem;
    padding-block: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  legend {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .comment {
    display: grid;
    gap: 0.6rem;
  }
  .comment label {
    font-weight: 600;
  }
  .comment textarea {
    min-block-size: 5.5rem;
  }
  .starters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .starter {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.8rem;
    border: 1px dashed var(--_edge);
    border-radius: 2rem;
    font-size: 0.925em;
    font-weight: 500;
  }
  .gauge {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px dotted var(--_edge);
  }
  .gauge:empty {
    display: none;
  }
  .enough {
    border-inline-start: 3px solid var(--_accent);
  }
  .left {
    justify-self: end;
    font-size: 0.8125rem;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .criterion,
  section {
    position: relative;
  }
  section,
  .said {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }
  .said {
    inline-size: 100%;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .said ul {
    display: grid;
    gap: 0.6rem;
    padding: 0;
    list-style: none;
  }
  .said ul:not(:has(li)) {
    display: none;
  }
  .said li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: center;
  }
  .said .small {
    margin-inline: -0.5rem;
  }
  blockquote {
    margin: 0;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .note,
  .sure {
    padding: 0.9rem 1.1rem;
    border-radius: calc(var(--_radius) * 0.75);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
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
  pre {
    margin-block-start: 0.75rem;
    max-block-size: 22rem;
    overflow: auto;
  }
  #sealed {
    min-block-size: 7rem;
    font:
      0.8125rem/1.45 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
`;
