/** A record written out for machines, and the sentences that its findings stand for. */
@NullMarked
package org.saisine.reader.print;

import org.jspecify.annotations.NullMarked;
