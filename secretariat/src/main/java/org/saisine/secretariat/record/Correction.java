package org.saisine.secretariat.record;

import java.time.Instant;

/**
 * A person says of a fact of an edition what the reader did not.
 *
 * @param family the kind of fact: see {@link Families}
 * @param place where the fact stands
 * @param change what the reader said, and what the person says
 * @param actor the account of the person
 * @param entry its number in the ledger
 */
record Correction(
    long id,
    long edition,
    String family,
    Quote place,
    Change change,
    String reason,
    String actor,
    Instant at,
    long entry) {}
