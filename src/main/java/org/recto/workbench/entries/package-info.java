/** The entries there are, and the beginning of new ones. */
@NullMarked
package org.recto.workbench.entries;

import org.jspecify.annotations.NullMarked;
