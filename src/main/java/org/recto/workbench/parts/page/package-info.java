/** What pages are laid out with. */
@NullMarked
package org.recto.workbench.parts.page;

import org.jspecify.annotations.NullMarked;
