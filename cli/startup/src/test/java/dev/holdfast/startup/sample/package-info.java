/** Classes with every kind of lambda and method reference; the tests rewrite them. They use nothing but Java. */
@NullMarked
package dev.holdfast.startup.sample;

import org.jspecify.annotations.NullMarked;
