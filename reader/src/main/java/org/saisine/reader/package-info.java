/**
 * The door of the reader: official text in, structured record out.
 *
 * <p>Reading is total: it never throws on content and never refuses a document; what it cannot
 * settle becomes a finding.
 */
@NullMarked
package org.saisine.reader;

import org.jspecify.annotations.NullMarked;
