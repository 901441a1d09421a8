/**
 * Sessions: when they were held, when they will be, and why that is said. Promises that every date
 * answers with its reason, that what documents disagree on is never silently chosen between, that
 * an expected date never looks like a fixed one, and that it says so when it cannot know. Knows no
 * documents: they are handed to it as evidence. Uses bodies, the ledger, where an officer's dates
 * are entered, the shell, and the gate, to which it tells who may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"bodies", "ledger", "access", "web"})
package org.saisine.secretariat.calendar;
