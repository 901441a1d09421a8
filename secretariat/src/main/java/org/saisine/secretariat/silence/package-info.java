/**
 * The silence procedure (decision 74/544): a text that stands unless a member objects in time.
 * Promises that each procedure is adopted or broken exactly once, whatever ends or races in
 * between; that an objection entered before the minute of the deadline counts, and a later one is
 * refused with both times; that what the members were sent is kept as it was; and that every
 * refusal names its clause. It never knows the matter that it serves: others ask what was adopted.
 * Uses the rulebook, bodies with their members, the record, from which a text may be taken, the
 * ledger, the shell, and the gate.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"rulebook", "bodies", "record", "ledger", "access", "web"})
package org.saisine.secretariat.silence;
