/** Files of reference data as the field publishes them, recognised by their content and read record by record. */
@NullMarked
package org.recto.refdata.format;

import org.jspecify.annotations.NullMarked;
