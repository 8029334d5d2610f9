import { handlerSource } from './handler.mjs';

export const EVENT = '{"x": 10, "y": 2}';

/** The handler as a function from JSON text to JSON text. */
export function handlerCall(python) {
  python.runPython(handlerSource);
  return python.runPython(`
import json
lambda text: json.dumps(myfunc01_handler(json.loads(text), None))
`);
}
