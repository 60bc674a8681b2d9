/** Tests of replicated services. */
@NullMarked
package dev.holdfast.kubernetes.service;

import org.jspecify.annotations.NullMarked;
