/** Stands in for DynamoDB. Its tables are in memory, and gone with the environment. */
const tables = new Map();

export async function putItem({ TableName, Item }) {
  const items = tables.get(TableName) ?? [];
  tables.set(TableName, [...items, Item]);
  console.log(`dynamodb: ${JSON.stringify(Item)} to ${TableName}`);
}

export async function scan({ TableName }) {
  return { Items: tables.get(TableName) ?? [] };
}
