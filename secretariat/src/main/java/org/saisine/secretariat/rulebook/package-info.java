/**
 * The rules of the bodies, clause by clause, as data. Promises that for each body and matter
 * exactly one clause holds, the tightest: the body's own, that of its kind, that of the body above
 * it, the general one; that whoever is refused something reads the same words of the clause as the
 * page that tells of it; and that what is not confirmed says so, and is the office's to set. Uses
 * bodies, which stand above each other, the ledger, the shell, and the gate.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"bodies", "ledger", "access", "web"})
package org.saisine.secretariat.rulebook;
