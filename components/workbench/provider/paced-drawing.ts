/** For each millisecond that the page drew, it is left free for so many. */
const REST_SHARE = 2;

/**
 * As `requestAnimationFrame`, but drawings that take long come further apart: what prints without end must not take all of
 * the page's time.
 */
export function createPacedDrawing(): (draw: () => void) => void {
  let restsUntil = 0;

  function drawInFrame(draw: () => void): void {
    requestAnimationFrame(() => {
      const startedAt = performance.now();
      draw();
      requestAnimationFrame(() => {
        const now = performance.now();
        restsUntil = now + REST_SHARE * (now - startedAt);
      });
    });
  }

  return (draw) => {
    const restMs = restsUntil - performance.now();
    if (restMs <= 0) drawInFrame(draw);
    else setTimeout(() => drawInFrame(draw), restMs);
  };
}
