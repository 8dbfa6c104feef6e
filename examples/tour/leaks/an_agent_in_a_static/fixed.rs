//! Keeps the agent's drafts in this user's part of the platform.

use desk::HelpDesk;
use factory_core::{ScopeError, UserExecutionContext};

pub fn serve(platform: &HelpDesk, context: UserExecutionContext) -> Result<(), ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let notes = factory.notes();
        notes.draft("We are looking into it.");
    })
}

fn main() {}
