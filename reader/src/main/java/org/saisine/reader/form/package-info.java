/**
 * A document as it is set: its lines in order, each with what it is, so that any format can print
 * them in the form of an official document.
 */
@NullMarked
package org.saisine.reader.form;

import org.jspecify.annotations.NullMarked;
