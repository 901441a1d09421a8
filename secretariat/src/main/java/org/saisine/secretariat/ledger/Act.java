package org.saisine.secretariat.ledger;

/**
 * Something that somebody does and that is to be remembered.
 *
 * @param actor who does it: an account, or "command line"
 * @param act in the past tense: {@code document-received}
 * @param subject what it is done to: {@code A/HRC/RES/54/4 fr}
 * @param clause the rule it is done under; empty where none asks for it
 * @param before what was true; empty where there was nothing
 * @param after what is true from now on
 */
public record Act(
    String actor, String act, String subject, String clause, String before, String after) {}
