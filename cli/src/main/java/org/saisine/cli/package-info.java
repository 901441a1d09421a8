/**
 * The reader as a command: documents in, cards, tables and JSON out.
 *
 * <p>Nothing here knows how a document is read. What is said to people stands in the message files;
 * what reaches a terminal has passed {@link org.saisine.cli.Glyphs#shown}.
 */
@NullMarked
package org.saisine.cli;

import org.jspecify.annotations.NullMarked;
