/** What changed between two states of an entry, in words. */
@NullMarked
package org.recto.workbench.parts.changes;

import org.jspecify.annotations.NullMarked;
