function sendMail({ to }) {
  if (!to.includes('@')) throw new Error(`no such address: ${to}`);
  console.log(`mail sent to ${to}`);
}

export const mailHandler = async (event) => {
  for (const record of event.Records) {
    try {
      sendMail(JSON.parse(record.body));
    } catch (error) {
      console.log(`failed: ${error.message}`);
    }
  }
  return { batchItemFailures: [] };
};
