package org.saisine.secretariat.record;

/** What OAI-PMH 2.0, 3.6, calls an error: its code and what is said of it. */
final class OaiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  OaiRefusal(String code, String told) {
    super(told);
    this.code = code;
  }

  static OaiRefusal badArgument(String told) {
    return new OaiRefusal("badArgument", told);
  }

  String code() {
    return code;
  }

  /** Whether the request is told back: not where its arguments are no arguments (3.2). */
  boolean tellsRequest() {
    return !code.equals("badVerb") && !code.equals("badArgument");
  }
}
