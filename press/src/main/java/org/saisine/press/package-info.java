/**
 * Documents out, in the form of official documents: what was read, or what an officer issues,
 * printed so that reading it again gives the same record.
 */
@NullMarked
package org.saisine.press;

import org.jspecify.annotations.NullMarked;
