package org.recto.workbench.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Metrics are for whoever shows the token that the operator has set; without one they are for nobody. */
@Configuration(proxyBeanMethods = false)
class MetricsSecurity {

    @Bean
    @Order(2) // before the chain of the pages, which is for everything
    SecurityFilterChain metrics(HttpSecurity http, @Value("${recto.metrics-token}") String token) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, request) -> new AuthorizationDecision(shows(request.getRequest(), token))))
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean shows(HttpServletRequest request, String token) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        // compared in a time that tells nothing of how much of it was right
        return !token.isEmpty()
                && shown != null
                && MessageDigest.isEqual(shown.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
    }
}
