/** Who did what, for those who answer for it. */
@NullMarked
package org.recto.workbench.audit;

import org.jspecify.annotations.NullMarked;
