//! Escalates a question of a user.

use factory_core::testing::context;
use platform::{Platform, get_agent_instance_factory};

fn main() {
    let platform = Platform::default();
    let answer = platform.for_user_blocking(context("alice"), |factory| {
        let topic = factory.label().to_owned();
        get_agent_instance_factory().triage(topic).answer("when?")
    });
    println!("{} ({})", answer.expect("no guard refuses"), agents::escalation::team());
}
