/**
 * A type of the AWS SDK as its JSON crosses the wire: instants are epoch seconds, blobs are text, nothing changes.
 * So a field that AWS does not have does not compile here either.
 */
// biome-ignore lint/style/noRestrictedGlobals: only the type, to tell where the SDK has one
export type Wire<Type> = Type extends Date
  ? number
  : Type extends Uint8Array
    ? string
    : Type extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : Type extends object
        ? { readonly [Key in keyof Type]: Wire<Type[Key]> }
        : Type;
