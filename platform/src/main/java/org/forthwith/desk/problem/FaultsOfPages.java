package org.forthwith.desk.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Catches what a page or an API call throws. What is about access goes on to where access is decided. */
public final class FaultsOfPages implements HandlerExceptionResolver, Ordered {

    private final Faults faults;

    public FaultsOfPages(Faults faults) {
        this.faults = faults;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object page, Exception thrown) {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            return null;
        }
        try {
            faults.raise(thrown, request, response);
            return new ModelAndView();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
