/**
 * Who may do what: signing in, grants, and a closed door wherever no rule opens it. Promises that
 * what somebody may not see does not exist for them. Uses the shell for its pages and the ledger,
 * where grants are entered.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"ledger", "web"})
package org.saisine.secretariat.access;
