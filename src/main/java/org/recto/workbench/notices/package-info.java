/** What someone is told, and how they want to be. */
@NullMarked
package org.recto.workbench.notices;

import org.jspecify.annotations.NullMarked;
