/** What an element says of its own scrolling, in pixels. */
export interface ScrollPosition {
  readonly scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

/** This near to the end counts as at the end. */
const NEAR_END = 24;

/**
 * Whether a list that grows is still to be kept at its end. A scroll event arrives a frame late, and lines may have
 * come or been measured in between: only who moves up in a list as long as before has left the end.
 */
export function followsEnd(
  followed: boolean,
  before: ScrollPosition,
  now: ScrollPosition,
): boolean {
  const isAtEnd = now.scrollHeight - now.scrollTop - now.clientHeight < NEAR_END;
  const hasMovedUp = now.scrollTop < before.scrollTop && now.scrollHeight >= before.scrollHeight;
  return isAtEnd || (followed && !hasMovedUp);
}
