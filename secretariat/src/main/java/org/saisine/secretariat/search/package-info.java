/**
 * Finds paragraphs by what stands in them, in six languages, as fast as one types. Promises that
 * what was received is found within moments, in every process that serves the register, and that no
 * question, however it is put, fails. Keeps nothing of its own: its index is made from the
 * register, follows its changes, and may be thrown away at any time. Uses the register of
 * documents, the shell, and the gate, to which it tells who may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"record", "access", "web"})
package org.saisine.secretariat.search;
