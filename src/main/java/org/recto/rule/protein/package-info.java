/** Rules on the protein, its length and features. */
@NullMarked
package org.recto.rule.protein;

import org.jspecify.annotations.NullMarked;
