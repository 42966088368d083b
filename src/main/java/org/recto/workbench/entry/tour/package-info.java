/** A tour of the entry page for whoever comes to it for the first time. */
@NullMarked
package org.recto.workbench.entry.tour;

import org.jspecify.annotations.NullMarked;
