package org.recto.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everyone may read through the API; nobody may do anything else, and nobody signs in there. Why a revision is approved is
 * told in full to who is signed in to the workbench, and pictures that no release holds are shown to them.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain whyApproved(HttpSecurity http) throws Exception {
        return reading(http, "/api/v1/entries/*/revisions/*/approval", SessionCreationPolicy.NEVER);
    }

    @Bean
    @Order(0)
    SecurityFilterChain shownPictures(HttpSecurity http) throws Exception {
        return reading(http, "/api/v1/pictures/*", SessionCreationPolicy.NEVER);
    }

    @Bean
    @Order(1) // before the chain of the pages, which is for everything
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return reading(http, "/api/**", SessionCreationPolicy.STATELESS);
    }

    private static SecurityFilterChain reading(HttpSecurity http, String addresses, SessionCreationPolicy sessions)
            throws Exception {
        return http.securityMatcher(addresses)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint((request, response, e) -> readOnly(request, response))
                                .accessDeniedHandler((request, response, e) -> readOnly(request, response)))
                .sessionManagement(session -> session.sessionCreationPolicy(sessions))
                .csrf(AbstractHttpConfigurer::disable) // nothing can be changed here
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void readOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        response.setHeader("Allow", "GET, HEAD");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JsonMapper.shared()
                        .createObjectNode()
                        .put("title", HttpStatus.METHOD_NOT_ALLOWED.getReasonPhrase())
                        .put("status", HttpStatus.METHOD_NOT_ALLOWED.value())
                        .put("detail", "The API only reads: " + request.getMethod() + " is not allowed.")
                        .toString());
    }
}
