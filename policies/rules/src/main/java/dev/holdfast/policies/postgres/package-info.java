/** PostgreSQL's configuration and clusters, and the rules on them. */
@NullMarked
package dev.holdfast.policies.postgres;

import org.jspecify.annotations.NullMarked;
