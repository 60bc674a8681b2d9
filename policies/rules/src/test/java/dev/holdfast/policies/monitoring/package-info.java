@NullMarked
package dev.holdfast.policies.monitoring;

import org.jspecify.annotations.NullMarked;
