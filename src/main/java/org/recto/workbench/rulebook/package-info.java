/** The rule book: what every rule checks and why. */
@NullMarked
package org.recto.workbench.rulebook;

import org.jspecify.annotations.NullMarked;
