/** The files that Redis and its start script read. */
@NullMarked
package dev.holdfast.templates.redis;

import org.jspecify.annotations.NullMarked;
