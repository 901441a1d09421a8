/** How fast the reader is, measured. */
@NullMarked
package org.saisine.benchmarks;

import org.jspecify.annotations.NullMarked;
