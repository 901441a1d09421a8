/**
 * Who is told what, when, in which language and by which way, and the proof of it. Promises that a
 * notice is there if and only if the act is that it tells of, that it is in the recipient's inbox
 * at once, that no mail is lost and that one which is sent twice bears the same Message-ID, that
 * nothing goes to an address before its owner has confirmed it but the link that asks, and that
 * nobody sees another's notices but officers, who are shown no addresses. Listens to announcements
 * and is called by no other room. Uses access, which knows who holds a capacity and how they are
 * reached, the ledger, where each notice is entered, and the shell.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "ledger", "web"})
package org.saisine.secretariat.notices;
