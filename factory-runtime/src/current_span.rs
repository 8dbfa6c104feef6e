//! The span that a task takes over from the code that starts it.

/// Returns the future, which runs in the current span of the caller.
#[cfg(feature = "tracing")]
pub(crate) fn in_current_span<F: Future>(future: F) -> tracing::instrument::Instrumented<F> {
    tracing::Instrument::in_current_span(future)
}

/// Returns the future. Without the feature `tracing` there is no span.
#[cfg(not(feature = "tracing"))]
pub(crate) const fn in_current_span<F: Future>(future: F) -> F {
    future
}
