@NullMarked
package dev.holdfast.policies.haproxy;

import org.jspecify.annotations.NullMarked;
