import type {LitElement, ReactiveController} from 'lit';

const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/**
 * Knows the language around its host: the nearest `lang`, through shadow roots, else the browser's.
 * Owns one observer a page for `lang` being changed. Does not own any words.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A well-formed BCP 47 tag, as `Intl` takes it. */
  get language(): string {
    return formed(nearestLang(this.#host)) ?? formed(navigator.language) ?? 'en';
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
    observer.observe(document, {subtree: true, attributes: true, attributeFilter: ['lang']});
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }
}

function nearestLang(from: Element): string | undefined {
  for (let node: Node | null = from; node; node = up(node)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

const up = (node: Node) => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The tag as `Intl` reads it, if it can: pages say `fr_FR`, and a browser may speak `C`. */
function formed(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}
