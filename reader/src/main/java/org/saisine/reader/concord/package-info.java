/**
 * Compares the language versions of one document: which paragraphs they share, and what they say
 * differently that must not depend on the language.
 *
 * <p>No version is taken for right. Where most of them agree, the majority can be named; who errs
 * is for people to find out, and each statement comes with its place.
 */
@NullMarked
package org.saisine.reader.concord;

import org.jspecify.annotations.NullMarked;
