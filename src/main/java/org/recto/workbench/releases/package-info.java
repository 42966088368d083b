/** What was released, and what the next release would hold. */
@NullMarked
package org.recto.workbench.releases;

import org.jspecify.annotations.NullMarked;
