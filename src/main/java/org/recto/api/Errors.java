package org.recto.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what went wrong as a problem (RFC 9457) with a sentence. */
@RestController
@RestControllerAdvice(basePackageClasses = Errors.class)
class Errors extends ResponseEntityExceptionHandler {

    /** Whatever no other method of the API answers. */
    @RequestMapping("/api/**")
    void unknown(HttpServletRequest request) {
        throw new NotFound("There is nothing at " + request.getRequestURI() + "; begin at /api/v1/releases or"
                + " /api/v1/entries.");
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound e) {
        return problem(HttpStatus.NOT_FOUND, e);
    }

    @ExceptionHandler
    ProblemDetail badRequest(BadRequest e) {
        return problem(HttpStatus.BAD_REQUEST, e);
    }

    @ExceptionHandler
    ProblemDetail badValue(MethodArgumentTypeMismatchException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, e.getName() + " can't be \"" + e.getValue() + "\".");
    }

    @ExceptionHandler
    ProblemDetail bug(Exception e) {
        logger.error("The API failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Recto failed to answer; its log says why.");
    }

    private static ProblemDetail problem(HttpStatus status, RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(status, Objects.requireNonNull(e.getMessage()));
    }
}
