/**
 * What the words mean: acts, citations, dates, sessions, votes, mandates, events. Small resolvers,
 * each of which reads the shape and the tokens once and never guesses between two candidates.
 */
@NullMarked
package org.saisine.reader.sense;

import org.jspecify.annotations.NullMarked;
