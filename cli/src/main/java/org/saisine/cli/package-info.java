/** The reader as a command. */
@NullMarked
package org.saisine.cli;

import org.jspecify.annotations.NullMarked;
