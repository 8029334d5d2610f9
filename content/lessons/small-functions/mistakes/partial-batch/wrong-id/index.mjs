function sendMail({ to }) {
  if (!to.includes('@')) throw new Error(`no such address: ${to}`);
  console.log(`mail sent to ${to}`);
}

export const mailHandler = async (event) => {
  const batchItemFailures = [];
  for (const record of event.Records) {
    const order = JSON.parse(record.body);
    try {
      sendMail(order);
    } catch (error) {
      console.log(`failed: ${error.message}`);
      batchItemFailures.push({ itemIdentifier: String(order.order) });
    }
  }
  return { batchItemFailures };
};
