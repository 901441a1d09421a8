/**
 * The permanent account of who did what, when and under which clause. Promises that an entry, once
 * it is there, is never changed, that none can be taken out or put in unnoticed, and that it is
 * entered together with what it tells of or not at all. Uses no other room.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.saisine.secretariat.ledger;
