/** All of the platform that pure code may name: bytes of a text. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
