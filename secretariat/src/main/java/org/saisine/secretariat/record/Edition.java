package org.saisine.secretariat.record;

import java.time.Instant;

/**
 * What was received of a document in one language.
 *
 * @param number from 1; the last is the current one
 * @param change its number in the ledger
 */
public record Edition(
    long id,
    String symbol,
    String language,
    int number,
    boolean current,
    String title,
    String name,
    String mediaType,
    int characters,
    String sha256,
    Instant received,
    long change) {}
