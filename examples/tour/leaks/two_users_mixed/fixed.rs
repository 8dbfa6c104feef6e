//! Gives each user their own list.

use desk::HelpDesk;
use factory_core::{ScopeError, UserExecutionContext};

pub fn serve(platform: &HelpDesk, alice: UserExecutionContext, bob: UserExecutionContext) -> Result<(), ScopeError> {
    platform.for_user_blocking(alice, |of_alice| {
        let mut agents = vec![of_alice.notes()];
        platform.for_user_blocking(bob, |of_bob| {
            let agents_of_bob = vec![of_bob.notes()];
        })
    })?
}

fn main() {}
