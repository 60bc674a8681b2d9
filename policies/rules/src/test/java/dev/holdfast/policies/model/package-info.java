@NullMarked
package dev.holdfast.policies.model;

import org.jspecify.annotations.NullMarked;
