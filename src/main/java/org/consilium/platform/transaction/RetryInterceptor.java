package org.consilium.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tries transactions again. It stands outside the transaction's own interceptor. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor {
    private final Tries tries;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // the registry is no CDI bean: the container sets it before the first call
    private TransactionSynchronizationRegistry transactions;

    @Inject
    RetryInterceptor(Tries tries) {
        this.tries = tries;
    }

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        return tries.attempt(call::proceed);
    }
}
