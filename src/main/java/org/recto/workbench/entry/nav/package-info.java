/** The entry's sections, and how each of them stands. */
@NullMarked
package org.recto.workbench.entry.nav;

import org.jspecify.annotations.NullMarked;
