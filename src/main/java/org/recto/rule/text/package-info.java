/** Rules on what any narrative says. */
@NullMarked
package org.recto.rule.text;

import org.jspecify.annotations.NullMarked;
