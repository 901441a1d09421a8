/** The door: official text in, structured record out. */
@NullMarked
package org.saisine.reader;

import org.jspecify.annotations.NullMarked;
