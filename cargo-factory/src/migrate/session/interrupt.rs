//! Ctrl-C and the signals that end a process.

use super::{Notes, Shared, restore};
use anyhow::Context;
use std::time::Duration;

/// The exit code of a process that an interrupt has ended, as a shell reports it.
const INTERRUPTED: i32 = 130;

/// Restores all files when the process is interrupted, and ends it.
///
/// # Errors
///
/// Fails if the system does not allow a handler.
pub(crate) fn handle_interrupts(shared: &Shared, notes: &Notes) -> anyhow::Result<()> {
    let (shared, notes) = (Shared::clone(shared), notes.clone());
    let handler = move || {
        let text = if restore(&shared, &notes) { "every file is as it was before" } else { "no file was changed" };
        anstream::eprintln!("interrupted; {text}");
        std::process::exit(INTERRUPTED);
    };
    ctrlc::set_handler(handler).context("cannot handle interrupts")
}

/// Waits for the handler after an error. A terminal sends an interrupt to cargo too, which may end first; the error is then
/// that cargo was interrupted.
pub(crate) fn await_interrupt() {
    std::thread::sleep(Duration::from_millis(300));
}
