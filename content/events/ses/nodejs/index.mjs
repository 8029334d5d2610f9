const CHECKS = ["spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict"];

export const handler = async (event) => {
  for (const { ses } of event.Records) {
    const { mail, receipt } = ses;
    const failed = CHECKS.filter((check) => receipt[check].status === "FAIL");
    console.log(mail.source, "->", receipt.recipients, mail.commonHeaders.subject);
    if (failed.length > 0) {
      console.log("dropped:", failed);
      return { disposition: "STOP_RULE_SET" };
    }
  }
  return { disposition: "CONTINUE" };
};
