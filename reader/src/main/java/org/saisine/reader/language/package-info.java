/**
 * Languages as data, and the one scanner that finds their words.
 *
 * <p>A language is a folder of text files: phrases by category. Adding a language adds a folder and
 * a line to {@code languages.txt}, no code.
 */
@NullMarked
package org.saisine.reader.language;

import org.jspecify.annotations.NullMarked;
