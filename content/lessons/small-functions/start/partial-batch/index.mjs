function sendMail({ to }) {
  if (!to.includes('@')) throw new Error(`no such address: ${to}`);
  console.log(`mail sent to ${to}`);
}

export const mailHandler = async (event) => {
  for (const record of event.Records) {
    sendMail(JSON.parse(record.body));
  }
};
