export const handler = async (event) => {
  // The rule's own time, not now(): a retry then works on the same day.
  const due = new Date(event.time);
  const day = new Date(due.getTime() - 86_400_000).toISOString().slice(0, 10);
  const rule = event.resources[0].split("/").at(-1);
  console.log(`${rule}: sales of ${day}`);
  return { report: `reports/${day}.csv` };
};
