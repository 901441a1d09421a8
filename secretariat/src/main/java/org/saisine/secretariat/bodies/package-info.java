/**
 * Bodies and their members. So far it knows the Members of the United Nations: what they are called
 * in the six official languages, and their regional groups. Uses no other room but the shell, to
 * which it brings its words.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web"})
package org.saisine.secretariat.bodies;
