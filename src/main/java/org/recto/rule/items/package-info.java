/** Rules on how items of an entry name each other. */
@NullMarked
package org.recto.rule.items;

import org.jspecify.annotations.NullMarked;
