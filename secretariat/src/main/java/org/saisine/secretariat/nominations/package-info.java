/**
 * Nominations to a group of experts that a mandate asks for: seats by regional group, invitations,
 * candidates, deadlines and what became of them, until the group is constituted. Promises that a
 * deadline is only ever moved back and a seat only ever added, that no group has more members than
 * seats, that a draft is seen by nobody but its owner, that every refusal names its clause, and
 * that the history is told in sentences which our own reader reads back. Uses mandates, of which it
 * is a procedure, the book of rules, bodies, the gate, the ledger and the shell.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"mandates", "rulebook", "bodies", "ledger", "access", "web"})
package org.saisine.secretariat.nominations;
