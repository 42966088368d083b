/** Entries begun from reference data, and held against them. */
@NullMarked
package org.recto.workbench.fill;

import org.jspecify.annotations.NullMarked;
