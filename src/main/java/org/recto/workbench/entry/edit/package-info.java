/** One page's work on one entry: what stands now, what was typed, and how it becomes edits of the draft. */
@NullMarked
package org.recto.workbench.entry.edit;

import org.jspecify.annotations.NullMarked;
