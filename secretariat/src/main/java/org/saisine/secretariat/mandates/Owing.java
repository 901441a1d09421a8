package org.saisine.secretariat.mandates;

import java.util.List;
import org.saisine.reader.vocabulary.Due;

/**
 * What a text says is owed.
 *
 * @param place among what its edition says, from 1
 * @param every how often; empty where it does not recur
 */
record Owing(
    int place,
    String paragraph,
    String kind,
    List<String> by,
    List<String> to,
    String every,
    String words,
    List<Due> due) {}
