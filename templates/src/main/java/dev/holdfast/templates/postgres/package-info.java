/** The files that PostgreSQL and its start scripts read. */
@NullMarked
package dev.holdfast.templates.postgres;

import org.jspecify.annotations.NullMarked;
