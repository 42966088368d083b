/** Where a card is read and looked over before it becomes a draft. */
@NullMarked
package org.recto.workbench.intake;

import org.jspecify.annotations.NullMarked;
