package org.consilium.platform.transaction;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One act or query of the application: its single public method runs in one transaction, and is run again from the start when
 * the database gives up on the transaction for a reason that passes (see {@link Retried}). It must therefore touch nothing but
 * the database.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Retried
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
