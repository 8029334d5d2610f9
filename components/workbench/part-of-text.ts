/** Layout time of one character, in that of a plain one. Marks and joiners make up clusters, dear beyond measure. */
const COSTS = { plain: 1, newline: 40, other: 3, mark: 40 } as const;
const MARK = /[\p{M}\p{Cf}]/u;

/** Where to end a part of the text that starts at `start`, so that laying it out costs no more than `budget` plain characters. */
export function partEnd(text: string, start: number, budget: number): number {
  let left = budget;
  let end = start;
  while (end < text.length && left > 0) {
    left -= cost(text, end);
    end += 1;
  }
  return end;
}

function cost(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 10) return COSTS.newline;
  if (code < 0x300) return COSTS.plain;
  return MARK.test(text.charAt(at)) ? COSTS.mark : COSTS.other;
}
