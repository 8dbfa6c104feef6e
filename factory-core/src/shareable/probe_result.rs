//! The result of a probe.

/// The result of a probe as a type, so that a bound on it can report the result with a message of its own.
pub struct ProbeResult<const IS_FOUND: bool>;

/// The result of a probe for a type that does not implement the trait of the probe.
pub trait ProbeFoundNothing {}

impl ProbeFoundNothing for ProbeResult<false> {}
