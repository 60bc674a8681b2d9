/** A PostgreSQL cluster with its replicas. */
@NullMarked
package dev.holdfast.kubernetes.postgres;

import org.jspecify.annotations.NullMarked;
