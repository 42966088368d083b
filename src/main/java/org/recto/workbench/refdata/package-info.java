/** Releases of reference data for administrators: loaded, compared, chosen and dropped. */
@NullMarked
package org.recto.workbench.refdata;

import org.jspecify.annotations.NullMarked;
