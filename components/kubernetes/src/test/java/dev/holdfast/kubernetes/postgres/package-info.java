/** Tests of PostgreSQL components. */
@NullMarked
package dev.holdfast.kubernetes.postgres;

import org.jspecify.annotations.NullMarked;
