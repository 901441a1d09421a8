/**
 * The shell around every page: its frame, its languages, its errors. Knows no room: rooms bring
 * their words, their doors and their templates.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.saisine.secretariat.web;
