/**
 * The register of documents: takes them in, keeps every edition, tells what is read in them.
 * Promises that the same content is received once, that what was acknowledged stays, and that
 * nothing is received in half. Uses the ledger, where each receipt is entered.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"ledger"})
package org.saisine.secretariat.record;
