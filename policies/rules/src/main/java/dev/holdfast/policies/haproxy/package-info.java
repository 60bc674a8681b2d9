/** HAProxy's configuration, and the rules on it. */
@NullMarked
package dev.holdfast.policies.haproxy;

import org.jspecify.annotations.NullMarked;
