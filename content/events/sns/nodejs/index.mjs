export const handler = async (event) => {
  const notified = event.Records.map(({ Sns }) => {
    const language = Sns.MessageAttributes.lang?.Value ?? "en";
    console.log(`[${language}] ${Sns.Subject}: ${Sns.Message}`);
    return Sns.MessageId;
  });
  return { notified };
};
