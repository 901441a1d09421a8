/** Bytes to text: what a file says, before anybody asks what it means. */
@NullMarked
package org.saisine.reader.source;

import org.jspecify.annotations.NullMarked;
