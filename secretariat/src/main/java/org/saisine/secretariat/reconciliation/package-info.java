/**
 * What the register holds beside what somebody else's list says of the same. Promises that every
 * row of the list comes out as agreeing, differing in a way that is named, or not read and why;
 * that nothing is guessed where a row can mean two things; and that only that of ours is missed in
 * a list which the list covers. Uses the record and the mandates, which tell what is here, and the
 * shell for tables.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"record", "mandates", "web"})
package org.saisine.secretariat.reconciliation;
