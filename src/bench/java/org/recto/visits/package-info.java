/** Visits to the server as it is shipped, by a browser and by others who repeat what it asked: timed, counted and pictured. */
@NullMarked
package org.recto.visits;

import org.jspecify.annotations.NullMarked;
