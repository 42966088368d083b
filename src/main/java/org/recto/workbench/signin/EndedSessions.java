package org.recto.workbench.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.recto.people.CurrentPerson;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that may not go on; the browser then asks to sign in. */
final class EndedSessions extends OncePerRequestFilter {

    private final CurrentPerson people;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    EndedSessions(CurrentPerson people) {
        this.people = people;
    }

    /** Scripts and pictures are the same for everyone. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/") || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !people.mayGoOn(authentication)) {
            end.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
