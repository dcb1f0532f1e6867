// Pins the issuer that the admin page names in its link: what an author writes into a page by hand.
const [, issuer] = /^#issuer=(did:key:z[1-9A-HJ-NP-Za-km-z]+)$/.exec(location.hash) ?? [];
if (issuer) {
  document.querySelector('#signed-badge').setAttribute('issuer', issuer);
  document.querySelector('#unpinned').hidden = true;
}
