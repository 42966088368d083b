package org.recto.refstore;

import org.recto.host.DatabaseDisk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server knows of the disk under its database: where it lies, if the database is its own. */
@Configuration(proxyBeanMethods = false)
class KnownDisk {

    @Bean
    DatabaseDisk databaseDisk(@Value("${recto.data:}") String folder) {
        return DatabaseDisk.ofServer(folder);
    }
}
