/** What can be asked for by name or by key on the entry page. */
@NullMarked
package org.recto.workbench.entry.palette;

import org.jspecify.annotations.NullMarked;
