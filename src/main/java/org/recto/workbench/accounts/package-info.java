/** Who may sign in, and as what. */
@NullMarked
package org.recto.workbench.accounts;

import org.jspecify.annotations.NullMarked;
