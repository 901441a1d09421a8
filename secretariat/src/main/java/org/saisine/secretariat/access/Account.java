package org.saisine.secretariat.access;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed in to sign in, in small letters
 * @param called what others read
 */
public record Account(String name, String called, Role role, boolean open) {}
