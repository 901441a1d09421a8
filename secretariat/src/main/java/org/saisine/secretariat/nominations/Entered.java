package org.saisine.secretariat.nominations;

/**
 * What the ledger says of something that happened: under which rule, and what is so now. Of a
 * nomination that was not submitted it tells that there is one, and nothing else.
 */
record Entered(Rule rule, String after) {
  static Entered of(NominationEvent event, Board after) {
    return switch (event) {
      case NominationEvent.Opened(Opening opening) ->
          new Entered(Rule.SEATS, opening.name("en") + ": " + opening.seats().total());
      case NominationEvent.Invited done ->
          new Entered(Rule.INVITATION, done.groups() + ", " + done.sent() + ", by " + done.until());
      case NominationEvent.Drafted any -> new Entered(Rule.NATIONALITY, "");
      case NominationEvent.Revised any -> new Entered(Rule.NATIONALITY, "");
      case NominationEvent.PaperFiled any -> new Entered(Rule.PAPERS, "");
      case NominationEvent.Submitted(String id) -> new Entered(Rule.DEADLINE, id);
      case NominationEvent.Endorsed(String id) -> new Entered(Rule.CHOICE, id);
      case NominationEvent.Chosen done ->
          new Entered(
              Rule.CHOICE, done.group() + " by " + done.way().word() + ": " + done.chosen());
      case NominationEvent.Withdrawn(String id, String reason) ->
          new Entered(
              Rule.REPLACEMENT,
              after
                  .candidate(id)
                  .filter(each -> each.stage() == Candidate.Stage.WITHDRAWN)
                  .map(any -> reason)
                  .orElse(""));
      case NominationEvent.ExtensionAsked done ->
          new Entered(Rule.REQUEST, done.group() + ": " + done.reason());
      case NominationEvent.ExtensionGranted done ->
          new Entered(Rule.EXTENSION, done.group() + " to " + done.until());
      case NominationEvent.ExtensionRefused done ->
          new Entered(Rule.REQUEST, done.group() + ": " + done.reason());
      case NominationEvent.Extended done ->
          new Entered(Rule.EXTENSION, done.groups() + " to " + done.until() + ": " + done.reason());
      case NominationEvent.Enlarged done ->
          new Entered(
              Rule.ENLARGEMENT,
              done.seats().total() + " by " + done.by() + ", until " + done.until());
      case NominationEvent.Constituted done ->
          new Entered(Rule.CONSTITUTION, done.members() + " " + done.reason());
      case NominationEvent.Discontinued(String reason) -> new Entered(Rule.END, reason);
    };
  }
}
