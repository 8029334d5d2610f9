export const handler = async (event) => {
  for (const { eventName, dynamodb } of event.Records) {
    const before = plain(dynamodb.OldImage);
    const after = plain(dynamodb.NewImage);
    const names = Object.keys({ ...before, ...after }).sort();
    const changed = names.filter((name) => before[name] !== after[name]);
    console.log(eventName, plain(dynamodb.Keys), "changed:", changed);
  }
  return { batchItemFailures: [] };
};

// { id: { N: "101" } } -> { id: 101 }
function plain(item = {}) {
  return Object.fromEntries(
    Object.entries(item).map(([name, attribute]) => [name, value(attribute)]),
  );
}

function value(attribute) {
  const [[kind, content]] = Object.entries(attribute);
  return kind === "N" ? Number(content) : content;
}
