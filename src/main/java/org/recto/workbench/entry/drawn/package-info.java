/** The gene and the protein of an entry, drawn on top of it while one works. */
@NullMarked
package org.recto.workbench.entry.drawn;

import org.jspecify.annotations.NullMarked;
