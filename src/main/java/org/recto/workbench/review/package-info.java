/** What waits for review, and the rounds in which it is reviewed. */
@NullMarked
package org.recto.workbench.review;

import org.jspecify.annotations.NullMarked;
