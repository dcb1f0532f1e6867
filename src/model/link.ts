/** Where a link of authored content may lead: https, mailto, or a path of the page's own site. */
export const LINK =
  /^(https:\/\/[^\s@\\/?#]+([/?#][^\s\\]*)?|mailto:[^\s@]+@[^\s@]+|(\/(?![/\\])|\.{1,2}\/|#)[^\s\\]*)$/;
