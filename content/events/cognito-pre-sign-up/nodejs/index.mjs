const INVITATIONS = new Set(["LAMBDA-2026"]);

export const handler = async (event) => {
  const { userAttributes, validationData } = event.request;
  if (!INVITATIONS.has(validationData.invitation)) {
    throw new Error("An invitation is needed to sign up");
  }
  console.log("invited:", userAttributes.email);
  event.response.autoConfirmUser = true;
  event.response.autoVerifyEmail = true;
  return event;
};
