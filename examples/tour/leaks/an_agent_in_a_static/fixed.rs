//! Keeps what the agent wrote in the part of the platform that is this user's alone.

use desk::HelpDesk;
use factory_core::{ScopeError, UserExecutionContext};

pub fn serve(platform: &HelpDesk, context: UserExecutionContext) -> Result<(), ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let notes = factory.notes();
        notes.draft("We are looking into it.");
    })
}

fn main() {}
