package org.consilium.platform.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The method takes a request without a body too; its JSON parameter is null then. It has no {@code @Consumes}, by which JAX-RS would
 * refuse such a request before {@link EmptyBody} sees it, and so describes its body itself.
 */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface BodyOptional {}
