package org.saisine.secretariat.access;

import java.time.Instant;

/**
 * Somebody entered an address for mail, and its owner has to confirm it. It is published as an
 * event in the transaction that keeps the address; whoever sends mail sends the link there, and
 * nothing else until the link was opened.
 *
 * @param language in which the account is written to; empty where it has not said
 * @param href the page that confirms it, from the slash on; a secret of who has the mailbox
 * @param until when the link holds
 */
public record AddressGiven(
    String account, String mail, String language, String href, Instant until) {}
