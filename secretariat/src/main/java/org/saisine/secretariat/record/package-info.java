/**
 * The register of documents: takes them in, keeps every edition, shows what is read in them, and
 * lets officers correct it. Promises that the same content is received once, that what was
 * acknowledged stays, that nothing is received in half, and that what a person says of a fact stays
 * beside what any reader says. Uses the ledger, where each receipt is entered, the shell, the gate,
 * to which it tells who may come in where, and bodies and calendar, to which it hands down what
 * documents say of them.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"ledger", "access", "web", "bodies", "calendar"})
package org.saisine.secretariat.record;
