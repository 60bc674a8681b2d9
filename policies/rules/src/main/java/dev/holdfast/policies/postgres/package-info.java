/** The configuration of PostgreSQL, as files, by Patroni or by CloudNativePG: how it is read, and what rules see of it. */
@NullMarked
package dev.holdfast.policies.postgres;

import org.jspecify.annotations.NullMarked;
