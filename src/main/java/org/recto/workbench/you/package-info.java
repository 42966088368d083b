/** What someone says of themselves. */
@NullMarked
package org.recto.workbench.you;

import org.jspecify.annotations.NullMarked;
