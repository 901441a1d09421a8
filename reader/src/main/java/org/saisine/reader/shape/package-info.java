/**
 * The shape of a document: its lines joined to blocks, its blocks sorted into masthead, preamble,
 * operative part, notes, votes and tables, each with its place.
 */
@NullMarked
package org.saisine.reader.shape;

import org.jspecify.annotations.NullMarked;
