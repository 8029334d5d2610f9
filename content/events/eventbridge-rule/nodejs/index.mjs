export const handler = async (event) => {
  const { "instance-id": instance, state } = event.detail;
  console.log(`${event.source} ${instance}: ${state}`);
  if (["stopped", "terminated"].includes(state)) {
    return { action: "tell the team", instance };
  }
  return { action: "none" };
};
