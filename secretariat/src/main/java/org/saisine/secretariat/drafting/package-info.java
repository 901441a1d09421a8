/**
 * A draft, looked at before it is adopted: what it would make anybody owe, what of it was asked
 * before, what it lacks, and what does not fit together. Promises that a draft is never kept: it is
 * read, answered and forgotten, and neither the register, nor a log, nor a disk sees it; that
 * nothing is called wrong but what the register or the draft itself tells for sure; and that each
 * finding names the paragraph and why. Stands above the search, which finds paragraphs that say
 * nearly the same, the record, which holds the documents that a draft cites and what they made
 * owed, and the calendar, which knows when sessions are: it uses all three and none of them knows
 * of drafts, for which reason it is a room of its own and no part of mandates. Uses the shell, and
 * the gate, to which it tells who may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"record", "search", "calendar", "access", "web"})
package org.saisine.secretariat.drafting;
