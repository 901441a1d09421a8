@org.jspecify.annotations.NullMarked
package org.saisine.secretariat;
