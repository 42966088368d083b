/** The sections of an entry as forms, a file each. */
@NullMarked
package org.recto.workbench.entry.section;

import org.jspecify.annotations.NullMarked;
