/** The revisions of an entry: who saved what, when and why, and what changed. */
@NullMarked
package org.recto.workbench.history;

import org.jspecify.annotations.NullMarked;
