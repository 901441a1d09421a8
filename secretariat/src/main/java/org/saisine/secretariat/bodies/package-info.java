/**
 * Bodies and their members: what founded a body, what stands above and under it, who sits in it on
 * a day and on what ground that is said; the Members of the United Nations in the six official
 * languages, with their regional groups. Promises that a vote that somebody was seen casting is
 * never made a term, and that a term, once entered, is struck and never changed. Knows no
 * documents: what they say is handed to it, and which of them are here it asks by an interface of
 * its own. Uses the ledger, where terms are entered, the shell, and the gate, to which it tells who
 * may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"ledger", "access", "web"})
package org.saisine.secretariat.bodies;
