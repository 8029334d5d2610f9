export const handler = async (event) => {
  const batchItemFailures = [];
  for (const { messageId, body } of event.Records) {
    try {
      ship(JSON.parse(body));
    } catch (error) {
      console.log("not shipped:", messageId, error.message);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};

function ship({ order, item }) {
  if (item === "りんご") throw new Error("out of stock");
  console.log("shipped:", order);
}
