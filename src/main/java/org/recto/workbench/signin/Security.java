package org.recto.workbench.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.recto.people.CurrentPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open what: pages say it themselves, the health check is open to everyone. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Scripts and styles are left out: Vaadin's client needs inline ones and eval. */
    private static final String CONTENT_POLICY =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everything(HttpSecurity http, CurrentPerson currentPerson) throws Exception {
        return http.addFilterAfter(new EndedSessions(currentPerson), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/actuator/health/**").permitAll())
                .headers(Security::protect)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // an address that leads nowhere gets a page that says so
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // pages are forwarded to Vaadin's servlet, and are gone before the filter would write
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }
}
