/** The parts of which section forms are made, each bound to a place in the entry. */
@NullMarked
package org.recto.workbench.entry.form;

import org.jspecify.annotations.NullMarked;
