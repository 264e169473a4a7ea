package org.consilium.membership.signin;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a resource or its method: serving it must not write anything about the caller, not even that they were here today. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface LeavesNoTrace {}
