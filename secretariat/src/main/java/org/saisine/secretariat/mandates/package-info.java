/**
 * Who owes what to whom by when, under which paragraph. Promises that every mandate answers with
 * its paragraph and its words, that a date which is only expected never looks like a fixed one, and
 * that what sets no time gets none. Uses the record, where mandates are read and corrected, the
 * calendar, which turns sessions into dates, the book of rules, which says how long before a
 * session its documents are due, the shell, and the gate, to which it tells who may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"record", "calendar", "rulebook", "bodies", "ledger", "access", "web"})
package org.saisine.secretariat.mandates;
