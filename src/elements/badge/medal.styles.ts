import {css} from 'lit';

/** The picture in its ring. Four states, four ways to draw the ring; colours are the page's. */
export const medalStyles = css`
  .medal {
    display: grid;
    inline-size: var(--declic-badge-size, 6rem);
    block-size: var(--declic-badge-size, 6rem);
    /* Where that is no length, there is still something to see. */
    min-inline-size: 2rem;
    min-block-size: 2rem;
    flex: none;
    color: inherit;
  }
  .medal > * {
    grid-area: 1 / 1;
  }
  .ring,
  .art,
  .art svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .art {
    padding: 11%;
  }
  .art svg,
  ::slotted(*) {
    display: block;
  }
  ::slotted(*) {
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    object-fit: cover;
  }
  .art path {
    fill: currentColor;
  }
  .art .line {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
  }
  .art .soft {
    opacity: 0.5;
  }
  .on-the-way .art {
    opacity: 0.4;
  }
  .ring circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
  }
  .ring .track {
    stroke-width: 2;
    stroke-dasharray: 2 4;
    opacity: 0.6;
  }
  /* Paints by way of a colour: as a paint, an address in its place would be fetched. */
  .ring .arc,
  .ring .sealed,
  .seal circle,
  .issued .art {
    color: var(--_accent);
  }
  .ring .arc {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .ring .own {
    stroke-width: 2.5;
    stroke-dasharray: 9 4;
  }
  .ring .sealed {
    stroke-width: 6;
  }
  .seal {
    align-self: end;
    justify-self: end;
    inline-size: 32%;
    block-size: 32%;
  }
  .seal circle {
    fill: currentColor;
  }
  .seal path {
    color: var(--_on-accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Quiet joy, once: the ring closes. */
  .fresh .full {
    stroke-dasharray: 233;
    animation: closes 1.2s ease-out 1 both;
  }
  .fresh .art {
    animation: comes 1.2s ease-out 1 both;
  }
  @keyframes closes {
    from {
      stroke-dashoffset: 233;
    }
  }
  @keyframes comes {
    from {
      opacity: 0.4;
      transform: scale(0.92);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .fresh .full,
    .fresh .art {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .ring .arc,
    .ring .sealed {
      stroke: Highlight;
    }
    .issued .art {
      color: inherit;
    }
    .seal circle {
      fill: Highlight;
    }
    .seal path {
      stroke: HighlightText;
    }
    .issued .chip {
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
      forced-color-adjust: none;
    }
    .issued .sign {
      stroke: HighlightText;
    }
  }
`;
