/**
 * Documents out: copies of what the register holds, and texts on their way from a draft to an
 * edition that is issued. Promises that an issued edition never changes, that what is issued was
 * read back first and said the same, that languages which are missing or do not agree are told
 * before issue, and that an issued edition comes into the register by the same door as a stranger's
 * document. Uses the record, whose door that is, mandates, silence, calendar and bodies, of which
 * notes, lists and agendas are made, the ledger, where each issue is entered, the shell, and the
 * gate, to which it tells who may come in where.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "record",
      "mandates",
      "silence",
      "calendar",
      "bodies",
      "ledger",
      "access",
      "web"
    })
package org.saisine.secretariat.publishing;
