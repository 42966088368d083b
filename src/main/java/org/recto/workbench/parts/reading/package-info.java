/** An entry to read, as it stands in a revision. */
@NullMarked
package org.recto.workbench.parts.reading;

import org.jspecify.annotations.NullMarked;
