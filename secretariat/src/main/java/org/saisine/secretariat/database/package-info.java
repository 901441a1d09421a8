/**
 * Where the register keeps everything: a PostgreSQL that Saisine starts and stops itself, or any
 * other by its address. Promises that what was committed stays, whatever is killed, and says in a
 * {@link DatabaseAway} what keeps it from starting. Uses no other room.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.saisine.secretariat.database;
