//! The jobs that run by the clock. Most of them serve no user.

pub mod cleanup;
pub mod digest;
pub mod mailer;
pub mod nightly;
pub mod queue;

/// The schedule, as the build script writes it.
pub mod schedule {
    include!(concat!(env!("OUT_DIR"), "/schedule.rs"));
}
