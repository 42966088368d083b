/** What the rules find in all entries over time. */
@NullMarked
package org.recto.workbench.corpus;

import org.jspecify.annotations.NullMarked;
