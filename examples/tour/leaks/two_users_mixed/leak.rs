//! Puts the agents of two users into one list.

use desk::HelpDesk;
use factory_core::{ScopeError, UserExecutionContext};

pub fn serve(platform: &HelpDesk, alice: UserExecutionContext, bob: UserExecutionContext) -> Result<(), ScopeError> {
    platform.for_user_blocking(alice, |of_alice| {
        let mut agents = vec![of_alice.notes()];
        platform.for_user_blocking(bob, |of_bob| {
            agents.push(of_bob.notes());
        })
    })?
}

fn main() {}
