/** The dialog that brings a draft and a newer revision together. */
@NullMarked
package org.recto.workbench.entry.merge;

import org.jspecify.annotations.NullMarked;
