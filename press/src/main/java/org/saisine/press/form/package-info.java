/**
 * Official documents from facts: what an officer knows, set as the text of a resolution, a note, an
 * agenda, a note verbale, in each of six languages.
 *
 * <p>A form is plain text. Reading it gives back the facts that it was made of, and the composition
 * that every format prints.
 */
@NullMarked
package org.saisine.press.form;

import org.jspecify.annotations.NullMarked;
