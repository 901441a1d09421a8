/**
 * The words of a record: what reading one document yields.
 *
 * <p>Everything here is a fact with the place that says so. No span, no fact: a value that the
 * reader did not find in the text is empty, never a guess. Offsets are UTF-16 code units of the
 * extracted text; dates have no zone, since documents print none.
 */
@NullMarked
package org.saisine.reader.vocabulary;

import org.jspecify.annotations.NullMarked;
