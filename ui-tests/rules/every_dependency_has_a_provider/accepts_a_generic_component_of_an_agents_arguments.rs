#[path = "../../generic.rs"]
mod generic;

use factory_core::agent_factory;
use generic::{Agent, Cache, Notes};
use ui_tests::context;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            pub cache: Cache<String, 2>,
        }
        agents { notes: Notes<String, 2>(topic: String) }
    }
}

pub fn main() {
    let platform = Platform { cache: Cache::default() };
    let say = platform.for_user_blocking(context("alice").unwrap(), |factory| factory.notes("billing".to_owned()).say());
    assert_eq!(say.unwrap(), "alice on billing in 4");
}
