package org.consilium.platform.web;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The most bytes a resource method reads, where the usual 64 KiB do not do. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface MaxBody {
    /** What uploads of pictures and documents may weigh. */
    long UPLOAD = 10L * 1024 * 1024;

    /** The limit in bytes. */
    long value() default 0;

    /** The setting that holds the limit in megabytes, for what is larger than the server's listener takes otherwise. */
    String megabytes() default "";
}
