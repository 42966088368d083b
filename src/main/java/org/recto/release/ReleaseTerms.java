package org.recto.release;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every release of this installation says of the data; a release keeps the terms it was published under.
 *
 * @param title what the data are called
 * @param publisher who publishes them
 * @param licence their licence, an SPDX identifier
 */
@ConfigurationProperties("recto.release")
record ReleaseTerms(
        @DefaultValue("Gene entries") String title,
        @DefaultValue("Recto") String publisher,
        @DefaultValue("CC-BY-4.0") String licence) {}
