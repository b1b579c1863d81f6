package org.igworkbench.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// For test classes that take seconds and need no window: they run on the second core, beside all
/// others, which run one after the other. Such a class shares nothing with others: no window, no
/// setting of the whole program such as its time zone, no file but its own. `LanesTest` holds it to
/// that.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
public @interface BesideTheWindow {}
