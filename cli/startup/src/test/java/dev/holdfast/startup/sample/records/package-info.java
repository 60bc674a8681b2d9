/** Records of every kind, which the tests have read by name, and an interface for that. They use nothing but Java. */
@NullMarked
package dev.holdfast.startup.sample.records;

import org.jspecify.annotations.NullMarked;
