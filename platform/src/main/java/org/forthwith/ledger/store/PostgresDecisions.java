package org.forthwith.ledger.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One decision, one transaction, told at its start for whom it works. */
public final class PostgresDecisions implements Decisions {

    /** Under this name the transaction knows for whom it works at the moment. */
    private static final Object EYES = PostgresDecisions.class;

    private static final int ATTEMPTS = 3;
    private static final String LOCK_TIMEOUT = "55P03";

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final JdbcTemplate jdbc;
    private final SignedContext context;

    public PostgresDecisions(PlatformTransactionManager transactions, JdbcTemplate jdbc, SignedContext context) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.jdbc = jdbc;
        this.context = context;
    }

    /** Decisions that see one unchanging picture from beginning to end, whatever is written meanwhile: for comparing, not for deciding. */
    public PostgresDecisions overOnePicture() {
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return this;
    }

    @Override
    public <T> T take(Actor actor, Supplier<T> work) {
        return within(writing, actor, work);
    }

    @Override
    public <T> T look(Actor actor, Supplier<T> work) {
        return within(reading, actor, work);
    }

    /** Two decisions may want the same stories in opposite orders; the database then gives one of them up, and it is taken again from the start. */
    private <T> T within(TransactionTemplate transaction, Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return once(transaction, actor, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(transaction, actor, work);
            } catch (PessimisticLockingFailureException givenUp) {
                if (attempt == ATTEMPTS) {
                    throw givenUp;
                }
            } catch (UncategorizedSQLException fault) {
                throw waitedTooLong(fault) ? new CannotAcquireLockException("others took too long", fault) : fault;
            }
        }
    }

    /** Whoever has waited as long as anybody may is not made to wait again, and should come again later. */
    private static boolean waitedTooLong(UncategorizedSQLException fault) {
        return LOCK_TIMEOUT.equals(
                Objects.requireNonNull(fault.getSQLException()).getSQLState());
    }

    private <T> T once(TransactionTemplate transaction, Actor actor, Supplier<T> work) {
        return transaction.execute(status -> withEyesOf(actor, work));
    }

    /** Inside another decision, with which it stands or falls: that one goes on with its own eyes. */
    // [impl->req~a-decision-keeps-its-eyes~1]
    private <T> T withEyesOf(Actor actor, Supplier<T> work) {
        Object outer = TransactionSynchronizationManager.unbindResourceIfPossible(EYES);
        TransactionSynchronizationManager.bindResource(EYES, actor);
        sign(actor);
        T result;
        try {
            result = work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(EYES);
            if (outer != null) {
                TransactionSynchronizationManager.bindResource(EYES, outer);
            }
        }
        if (outer instanceof Actor before) {
            sign(before);
        }
        return result;
    }

    /** For work that lasts: what was signed at its start expires after a while, and reads nothing from then on. */
    public void sign(Actor actor) {
        jdbc.query("select set_config('forthwith.context', ?, true)", row -> {}, context.token(actor));
    }
}
