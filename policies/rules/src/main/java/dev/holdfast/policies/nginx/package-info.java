/** nginx's configuration, and the rules on it. */
@NullMarked
package dev.holdfast.policies.nginx;

import org.jspecify.annotations.NullMarked;
