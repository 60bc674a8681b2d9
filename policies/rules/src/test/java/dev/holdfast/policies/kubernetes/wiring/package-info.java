@NullMarked
package dev.holdfast.policies.kubernetes.wiring;

import org.jspecify.annotations.NullMarked;
