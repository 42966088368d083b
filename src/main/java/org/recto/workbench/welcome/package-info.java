/** Where a one-time link leads: a password is set. */
@NullMarked
package org.recto.workbench.welcome;

import org.jspecify.annotations.NullMarked;
