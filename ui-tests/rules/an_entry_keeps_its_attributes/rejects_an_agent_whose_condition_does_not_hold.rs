// Twin: accepts_an_agent_whose_condition_holds.rs
use factory_core::agent_factory;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory Office for #[derive(Default)] pub struct Building {
        scoped { memory: Memory }
        agents {
            notes: Notes,
            #[cfg(any())]
            journal: Notes,
        }
    }
}

pub fn main() {
    let served = Building::default().for_user_blocking(context("alice").unwrap(), |office| office.journal().text);
    assert_eq!(served.unwrap(), "");
}
