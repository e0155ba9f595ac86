package org.forthwith.desk.problem;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;

/** Which kind of problem an exception is. What is not known to be somebody else's mistake is a fault of ours. */
final class Kind {

    private Kind() {}

    static Problem of(Throwable thrown) {
        return switch (thrown) {
            case ErrorResponse answer -> Problem.with(answer.getStatusCode().value());
            case HttpMessageNotReadableException e -> Problem.UNREADABLE_REQUEST;
            case TypeMismatchException e -> Problem.UNREADABLE_REQUEST;
            case TransientDataAccessException e -> Problem.UNAVAILABLE;
            case NonTransientDataAccessResourceException e -> Problem.UNAVAILABLE;
            case CannotCreateTransactionException e -> Problem.UNAVAILABLE;
            default -> Problem.FAULT;
        };
    }
}
