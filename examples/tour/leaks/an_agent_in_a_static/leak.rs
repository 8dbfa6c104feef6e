//! Keeps one user's agent in a static, where the next user's request finds it.

use desk::{HelpDesk, NotesAgent};
use factory_core::{ScopeError, UserExecutionContext};
use std::sync::OnceLock;

static LATEST: OnceLock<NotesAgent<'static>> = OnceLock::new();

pub fn serve(platform: &HelpDesk, context: UserExecutionContext) -> Result<(), ScopeError> {
    platform.for_user_blocking(context, |factory| {
        let notes = factory.notes();
        LATEST.set(notes).ok();
    })
}

fn main() {}
