/** The page on which an entry is read and edited. */
@NullMarked
package org.recto.workbench.entry;

import org.jspecify.annotations.NullMarked;
