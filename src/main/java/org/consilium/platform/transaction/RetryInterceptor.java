package org.consilium.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.random.Randomness;
import org.jboss.logging.Logger;

/** The one place where transactions are tried again. It stands outside the transaction's own interceptor. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {
    private static final Logger LOG = Logger.getLogger(RetryInterceptor.class);
    private static final int TRIES = 6;
    private static final int FIRST_PAUSE_MILLIS = 10;

    private final Randomness randomness;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // the registry is no CDI bean: the container sets it before the first call
    private TransactionSynchronizationRegistry transactions;

    @Inject
    RetryInterceptor(Randomness randomness) {
        this.randomness = randomness;
    }

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !PassingFailure.isPassing(failure)) {
                    throw failure;
                }
                LOG.debugf("Transaction tried again, attempt %d", attempt);
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1L + randomness.below(FIRST_PAUSE_MILLIS << attempt));
    }
}
