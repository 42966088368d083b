package org.recto.refstore;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets this room look at the database from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
