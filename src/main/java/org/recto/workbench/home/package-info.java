/** Where one lands after signing in: what waits for whoever it is. */
@NullMarked
package org.recto.workbench.home;

import org.jspecify.annotations.NullMarked;
