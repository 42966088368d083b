/** What the screens say, in the languages that they speak. */
@NullMarked
package org.recto.workbench.words;

import org.jspecify.annotations.NullMarked;
