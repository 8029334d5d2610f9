export const ANATOMY_PARTS = ['file', 'name', 'event', 'context', 'log', 'return'] as const;
export type AnatomyPart = (typeof ANATOMY_PARTS)[number];

interface Piece {
  readonly text: string;
  readonly part?: AnatomyPart;
}

interface Names {
  readonly fileName: string;
  readonly functionName: string;
}

/** The handler of the figure, cut where a part begins or ends. */
export function anatomyLines(
  language: 'python' | 'nodejs',
  names: Names,
): readonly (readonly Piece[])[] {
  return language === 'python' ? pythonLines(names) : nodeLines(names);
}

function pythonLines({ fileName, functionName }: Names) {
  return [
    [{ text: '# ' }, { text: `${fileName}.py`, part: 'file' }],
    [
      { text: 'def ' },
      { text: functionName, part: 'name' },
      { text: '(' },
      { text: 'event', part: 'event' },
      { text: ', ' },
      { text: 'context', part: 'context' },
      { text: '):' },
    ],
    [
      { text: '    ' },
      { text: 'print(', part: 'log' },
      { text: 'context', part: 'context' },
      { text: '.function_name, ' },
      { text: 'event["x"]', part: 'event' },
      { text: ')', part: 'log' },
    ],
    [
      { text: '    ' },
      { text: 'return {"sum": ', part: 'return' },
      { text: 'event["x"]', part: 'event' },
      { text: ' + ' },
      { text: 'event["y"]', part: 'event' },
      { text: '}', part: 'return' },
    ],
  ] as const;
}

function nodeLines({ fileName, functionName }: Names) {
  return [
    [{ text: '// ' }, { text: `${fileName}.mjs`, part: 'file' }],
    [
      { text: 'export const ' },
      { text: functionName, part: 'name' },
      { text: ' = async (' },
      { text: 'event', part: 'event' },
      { text: ', ' },
      { text: 'context', part: 'context' },
      { text: ') => {' },
    ],
    [
      { text: '  ' },
      { text: 'console.log(', part: 'log' },
      { text: 'context', part: 'context' },
      { text: '.functionName, ' },
      { text: 'event.x', part: 'event' },
      { text: ');', part: 'log' },
    ],
    [
      { text: '  ' },
      { text: 'return { sum: ', part: 'return' },
      { text: 'event.x', part: 'event' },
      { text: ' + ' },
      { text: 'event.y', part: 'event' },
      { text: ' };', part: 'return' },
    ],
    [{ text: '};' }],
  ] as const;
}
