/** Rules on the list of citing articles. */
@NullMarked
package org.recto.rule.citingarticles;

import org.jspecify.annotations.NullMarked;
